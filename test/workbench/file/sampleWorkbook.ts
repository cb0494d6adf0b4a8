import type { Cell, SheetData, WorkbookData } from "../../../src/workbench/grid/cells";
import { emptySheet } from "../../../src/workbench/grid/emptySheet";

/** A sheet with nothing on it; give what the test is about. */
export function aSheet(
  name: string,
  rows: readonly (readonly (Cell | Cell["value"] | undefined)[])[] = [],
  more: Partial<SheetData> = {},
): SheetData {
  const cells = new Map<number, Map<number, Cell>>();
  rows.forEach((row, r) => {
    const filled = row.flatMap((it, c): [number, Cell][] =>
      it === undefined || it === "" ? [] : [[c, typeof it === "object" ? it : { value: it }]],
    );
    if (filled.length > 0) cells.set(r, new Map(filled));
  });
  return emptySheet(name, { cells, ...more });
}

export function aWorkbook(sheets: readonly SheetData[], more: Partial<WorkbookData> = {}): WorkbookData {
  return { name: "Book", sheets, activeSheet: sheets[0]?.name ?? "", names: [], settings: {}, customXmlParts: [], ...more };
}

/** One of everything a workbook can hold, on two sheets. */
export function aFullWorkbook(): WorkbookData {
  const bold = { bold: true, fill: "#1F3A5F", fontColor: "#FFFFFF", horizontal: "center", wrap: true } as const;
  const scores = aSheet(
    "评分 2026-10",
    [
      [
        { value: "姓名", style: bold },
        { value: "转化率", style: bold },
        { value: "得分", style: bold },
        { value: "日期", style: bold },
      ],
      [
        "张三",
        { value: 0.7, numberFormat: "0.00%" },
        { value: 100, formula: '=KPI.TIER(B2,"≥70%→100; else→60")' },
        { value: 46_296, numberFormat: "yyyy-mm-dd" },
      ],
      [
        "李四",
        { value: 0.6999, numberFormat: "0.00%" },
        { value: 90, formula: "=IFS(B3>=0.7,100,TRUE,90)" },
        { value: 46_297.5, numberFormat: "yyyy-mm-dd hh:mm" },
      ],
      ["王五", "—", { value: "#N/A", formula: "=NA()" }, true],
      ["合计", { value: 0.69995, formula: "=AVERAGE(B2:B3)", numberFormat: "0.00%" }, { value: 190, formula: "=SUM(C2:C3)" }, "#DIV/0!"],
      [],
      [
        { value: 0.6999, formula: "=SORT(B2:B3)", spill: { rows: 2, columns: 1 } },
        { value: 3, formula: "=LET(a,1,b,2,a+b)" },
      ],
      [
        0.7,
        {
          value: " 前后空格 ",
          style: { borders: { top: { style: "thin", color: "#999999" }, bottom: { style: "double", color: "#000000" } } },
        },
      ],
    ],
    {
      tabColor: "#1F3A5F",
      gridlines: false,
      columnWidths: new Map([
        [0, 120],
        [1, 73],
        [3, 140],
      ]),
      rowHeights: new Map([
        [0, 32],
        [9, 40],
      ]),
      hiddenColumns: new Set([6]),
      hiddenRows: new Set([12]),
      merges: [{ row: 14, column: 0, rows: 1, columns: 3 }],
      freeze: { rows: 1, columns: 1 },
      tables: [
        {
          id: "1",
          name: "成绩",
          rect: { row: 0, column: 0, rows: 4, columns: 4 },
          style: "TableStyleLight1",
          showHeaders: true,
          showTotals: false,
          showFilter: true,
          showBandedRows: false,
        },
      ],
      conditionalFormats: [
        {
          id: "cf1",
          rects: [{ row: 1, column: 2, rows: 3, columns: 1 }],
          priority: 1,
          stopIfTrue: false,
          type: "dataBar",
          color: "#638EC6",
          negativeColor: "#FF0000",
          min: { kind: "number", value: 0 },
          max: { kind: "number", value: 100 },
          showValue: true,
          gradient: false,
        },
        {
          id: "cf2",
          rects: [{ row: 1, column: 1, rows: 3, columns: 1 }],
          priority: 2,
          stopIfTrue: false,
          type: "colorScale",
          points: [
            { kind: "min", color: "#F8696B" },
            { kind: "percentile", value: 50, color: "#FFEB84" },
            { kind: "max", color: "#63BE7B" },
          ],
        },
        {
          id: "cf3",
          rects: [{ row: 1, column: 1, rows: 3, columns: 1 }],
          priority: 3,
          stopIfTrue: false,
          type: "iconSet",
          set: "3TrafficLights1",
          reverse: true,
          showValue: false,
          points: [
            { kind: "percent", value: 0 },
            { kind: "percent", value: 33 },
            { kind: "number", value: 67 },
          ],
        },
        {
          id: "cf4",
          rects: [
            { row: 1, column: 2, rows: 3, columns: 1 },
            { row: 6, column: 0, rows: 1, columns: 1 },
          ],
          priority: 4,
          stopIfTrue: true,
          type: "cellValue",
          operator: "between",
          formula1: "=60",
          formula2: "=$B$2*100",
          format: { fill: "#FDE9D9", fontColor: "#9C0006" },
        },
        {
          id: "cf5",
          rects: [{ row: 1, column: 0, rows: 3, columns: 4 }],
          priority: 5,
          stopIfTrue: false,
          type: "custom",
          formula: '=$A2="张三"',
          format: { bold: true },
        },
      ],
      validations: [
        {
          rects: [{ row: 1, column: 0, rows: 3, columns: 1 }],
          list: "张三,李四,王五",
          inCellDropDown: true,
          allowBlank: true,
          prompt: { title: "选人", message: "从名单里选" },
          error: { title: "没有这个人", message: "请从名单里选", style: "stop" },
        },
        { rects: [{ row: 9, column: 0, rows: 1, columns: 1 }], list: "=名单!$A$1:$A$3", inCellDropDown: false, allowBlank: false },
        {
          rects: [{ row: 1, column: 1, rows: 3, columns: 1 }],
          inCellDropDown: true,
          allowBlank: false,
          raw: { type: "decimal", operator: "between", formulas: ["0", "1"] },
          error: { title: "", message: "0 到 1", style: "warning" },
        },
      ],
      charts: [
        {
          id: "chart1",
          name: "团队对比",
          kind: "columnClustered",
          title: "得分",
          series: [
            {
              name: "='评分 2026-10'!$C$1",
              values: "='评分 2026-10'!$C$2:$C$3",
              categories: "='评分 2026-10'!$A$2:$A$3",
              color: "#1F3A5F",
            },
          ],
          left: 300,
          top: 20.5,
          width: 360,
          height: 216,
          legend: "bottom",
          valueAxis: { min: 0, max: 120 },
        },
        {
          id: "chart2",
          name: "走势",
          kind: "lineMarkers",
          series: [{ name: "走势", values: "='评分 2026-10'!$B$2:$B$3" }],
          left: 0,
          top: 300,
          width: 200,
          height: 100,
        },
        {
          id: "chart3",
          name: "能力",
          kind: "radar",
          title: "能力",
          series: [{ name: "甲", values: "='评分 2026-10'!$B$2:$B$3" }],
          left: 220,
          top: 300,
          width: 200,
          height: 150,
          legend: "right",
        },
        {
          id: "chart4",
          name: "横条",
          kind: "barStacked",
          series: [{ name: "甲", values: "='评分 2026-10'!$C$2:$C$3" }],
          left: 440,
          top: 300,
          width: 200,
          height: 150,
        },
      ],
      page: {
        orientation: "landscape",
        paper: "a4",
        fitWidth: 1,
        printArea: "A1:D8",
        titleRows: "1:1",
        titleColumns: "A:A",
        centerHorizontally: true,
        margins: { top: 36, bottom: 36, left: 28.8, right: 28.8 },
      },
      protection: { options: { allowAutoFilter: true, allowFormatColumns: true, allowEditObjects: true, allowEditScenarios: true } },
    },
  );
  const list = aSheet("名单", [["张三"], ["李四"], ['O\'Brien & "Söhne" <1>']], {
    visibility: "hidden",
    filter: { row: 0, column: 0, rows: 3, columns: 1 },
  });
  return aWorkbook([scores, list], {
    name: "绩效",
    names: [
      { name: "KpiScores_2026_10", formula: "='评分 2026-10'!$A$1:$D$8", visible: true, comment: "版本 3" },
      { name: "合格线", formula: "=0.65", visible: false, comment: "" },
      { name: "局部", formula: "='评分 2026-10'!$A$1", visible: true, comment: "", sheet: "评分 2026-10" },
    ],
    settings: { "kpi.period": '"2026-10"', 语言: '{"code":"zh-CN"}' },
    customXmlParts: [
      { id: "{6E8C0A10-1111-4222-8333-444455556666}", xml: '<a:run xmlns:a="urn:example"><a:row n="1">甲 &amp; 乙</a:row></a:run>' },
    ],
  });
}
