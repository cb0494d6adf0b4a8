import { readMetrics, rowLimit } from "../../src/sheets/readMetrics";
import type { Template } from "../../src/rules/ruleBook";
import { aMetric, aPresaleTemplate, anArea, responseBands, steps } from "../support/metrics";

type Row = readonly (string | number | boolean)[];
const header: Row = ["客服", "团队", "咨询转化率", "CSAT", "平均响应时长（秒)", "FCR", "泄露信息", "绩效基数"];
const good: Row = ["张三", "一组", "69.20%", 0.96, "40秒", "88%", "", 3000];

function read(rows: readonly Row[], template: Template = aPresaleTemplate(), choices = {}) {
  return readMetrics(anArea([header, ...rows]), template, choices);
}

function codes(reading: ReturnType<typeof readMetrics>, severity = "error") {
  return reading.issues.filter((issue) => issue.severity === severity).map((issue) => [issue.code, issue.cell]);
}

describe("a month is read from its sheet", () => {
  const { table } = read([
    good,
    ["李四", "二组", 0.675, "--", "1分20秒", "免考", "是", "2,500元"],
    ["汇总值", "", "68%", 0.96, 60, "88%", "", ""],
  ]);

  test("people with team, base and row; summary rows left out", () => {
    expect(table?.people).toEqual([
      { name: "张三", team: "一组", base: 3000, row: 2 },
      { name: "李四", team: "二组", base: 2500, row: 3 },
    ]);
    expect(table?.period).toBe("2026-10");
  });

  test("actuals in base units: ratios and seconds", () => {
    expect(table?.metrics.map((metric) => [metric.metric, metric.column, [...metric.values]])).toEqual([
      ["咨询转化率", "C", [0.692, 0.675]],
      ["CSAT", "D", [0.96, NaN]],
      ["平均响应", "E", [40, 80]],
      ["FCR", "F", [0.88, NaN]],
    ]);
  });

  test("a dash and an exemption are two kinds of missing", () => {
    expect(table?.metrics[1]?.missing.get(1)).toBe("dash");
    expect(table?.metrics[3]?.missing.get(1)).toBe("exempt");
  });

  test("a red line keeps its evidence", () => {
    expect(table?.flags).toEqual([{ gate: "泄露信息", column: "G", breached: [false, true], evidence: ["", "是"] }]);
  });
});

describe("what is wrong is named with its cell, and nothing is half-read", () => {
  const bad = (change: Record<number, string | number | boolean>): Row => good.map((cell, index) => change[index] ?? cell);
  test.each([
    ["text in a metric cell", [bad({ 3: "请假" })], "textInMetric", "'2026-10'!D2"],
    ["a percent typed as 68.2", [bad({ 2: 68.2 })], "unitMismatch", "'2026-10'!C2"],
    ["seconds where a rate belongs", [bad({ 3: "40秒" })], "wrongQuantity", "'2026-10'!D2"],
    ["a rate where seconds belong", [bad({ 4: "40%" })], "wrongQuantity", "'2026-10'!E2"],
    ["a broken formula", [bad({ 5: "#REF!" })], "errorInCell", "'2026-10'!F2"],
    ["a division by nothing", [bad({ 3: "#DIV/0!" })], "errorInCell", "'2026-10'!D2"],
    ["a red line nobody can read", [bad({ 6: "见群聊" })], "gateUnclear", "'2026-10'!G2"],
    ["the same name twice", [good, good], "duplicateName", "'2026-10'!A3"],
    ["a row without a name", [bad({ 0: "" })], "nameBlank", "'2026-10'!A2"],
    ["a negative base", [bad({ 7: -1 })], "negativeValue", "'2026-10'!H2"],
  ])("%s", (_what, rows, code, cell) => {
    const reading = read(rows);
    expect(codes(reading)).toContainEqual([code, cell]);
    expect(reading.table).toBeUndefined();
  });

  test("an empty sheet", () => {
    expect(
      codes(
        readMetrics(
          anArea([
            ["", ""],
            ["", ""],
          ]),
          aPresaleTemplate(),
        ),
      ),
    ).toEqual([["sheetEmpty", undefined]]);
    expect(codes(readMetrics(anArea([]), aPresaleTemplate()))).toEqual([["sheetEmpty", undefined]]);
  });

  test("a sheet of nothing but numbers", () => {
    expect(
      codes(
        readMetrics(
          anArea([
            [1, 2],
            [3, 4],
          ]),
          aPresaleTemplate(),
        ),
      ),
    ).toEqual([["noTable", undefined]]);
  });

  test("a header with nobody below it", () => {
    expect(codes(read([]))).toEqual([["noPeople", "'2026-10'!A1"]]);
  });

  test("200,000 rows are refused before they are read", () => {
    const reading = readMetrics(anArea(Array.from({ length: 200_000 }, () => good)), aPresaleTemplate());
    expect(reading.issues).toEqual([
      { code: "tableTooLarge", severity: "error", params: { sheet: "2026-10", rows: 199_999, limit: rowLimit } },
    ]);
  });

  test("a missing column blocks until somebody says there is none", () => {
    const rows = [header.map((cell) => (cell === "FCR" ? "备注" : cell)), good.map((cell, index) => (index === 5 ? "好" : cell))];
    const blocked = readMetrics(anArea(rows), aPresaleTemplate());
    expect(codes(blocked)).toEqual([["metricColumnMissing", "'2026-10'!A1"]]);
    const accepted = readMetrics(anArea(rows), aPresaleTemplate(), { "metric:FCR": null });
    expect(codes(accepted)).toEqual([]);
    expect(accepted.table?.metrics[3]?.missing.get(0)).toBe("noColumn");
  });
});

describe("what looks odd is said, and doesn't block", () => {
  test.each([
    [3000, "ownBaseMissing", { base: 3000 }],
    [undefined, "ownBaseNowhere", {}],
  ])("who has no base of their own is counted where the rule book's is %p", (base, code, params) => {
    const pay = { fixedShare: 0.6, baseRows: [], fixedShareRows: [], ...(base !== undefined && { base }) };
    const reading = read([good, ["李四", "二组", 0.675, 0.9, 40, 0.9, "", ""]], aPresaleTemplate({ pay }));
    expect(reading.issues.filter(({ severity }) => severity === "warning")).toEqual([
      { code, severity: "warning", cell: "'2026-10'!H3", params: { column: "绩效基数", count: 1, ...params } },
    ]);
  });

  test.each([
    ["blank", { 3: "" }, "blankMetric", "info"],
    ["what no function could give", { 3: "#N/A" }, "errorAsMissing", "info"],
    ["a rate of 101%", { 2: 1.01 }, "rateOver100", "warning"],
    ["negative seconds", { 4: -5 }, "negativeValue", "warning"],
  ] as const)("%s", (_what, change, code, severity) => {
    const reading = read([good.map((cell, index) => (change as Record<number, string | number>)[index] ?? cell)]);
    expect(codes(reading, severity).map(([found]) => found)).toContain(code);
    expect(reading.table).toBeDefined();
  });

  test("blanks are told once per column, with their number", () => {
    const blank = good.map((cell, index) => (index === 3 ? "" : cell));
    const reading = read([blank, ["李四", ...blank.slice(1)], ["王五", ...good.slice(1)]]);
    expect(reading.issues.find((issue) => issue.code === "blankMetric")).toEqual({
      code: "blankMetric",
      severity: "info",
      cell: "'2026-10'!D2",
      params: { metric: "CSAT", count: 2 },
    });
  });

  test("0 is a value", () => {
    const { table } = read([good.map((cell, index) => (index === 3 ? 0 : cell))]);
    expect(table?.metrics[1]?.values[0]).toBe(0);
  });
});

describe("units come from the cell, then the header, then the number format", () => {
  const template = aPresaleTemplate({ metrics: [aMetric("平均响应", 1, responseBands)] });
  const seconds = (head: string, cells: readonly (string | number)[], format = "General") => {
    const rows = [["姓名", head], ...cells.map((cell, index) => [`P${index}`, cell])];
    const numberFormats = rows.map(() => ["General", format]);
    return readMetrics(anArea(rows, { numberFormats }), template);
  };

  test("minutes in the header", () => {
    const { table } = seconds("平均响应时长(分钟)", [0.5, "45秒"]);
    expect([...(table?.metrics[0]?.values ?? [])]).toEqual([30, 45]);
    expect(table?.metrics[0]?.unitWord).toBe("min");
  });

  test.each([
    ["平均响应时长", 0.8],
    ["平均响应时长（秒）", 0.0035],
  ])("%s: a part of a second is an Excel time that isn't shown as one, as KPI.TOTAL takes it", (head, cell) => {
    expect(codes(seconds(head, [cell]), "error")).toEqual([["bareTime", "'2026-10'!B2"]]);
    expect(seconds(head, [`${cell}秒`]).table?.metrics[0]?.values[0]).toBe(cell);
  });

  test("an Excel time", () => {
    const { table } = seconds("平均响应时长", [80 / 86400], "h:mm:ss");
    expect([...(table?.metrics[0]?.values ?? [])]).toEqual([80]);
    expect(table?.metrics[0]?.unitWord).toBe("time");
  });

  test("2分 is two minutes in a column of durations", () => {
    const { table } = seconds("平均响应时长", ["2分", 30]);
    expect([...(table?.metrics[0]?.values ?? [])]).toEqual([120, 30]);
    expect(table?.metrics[0]?.unitWord).toBe("s");
  });

  test("90分 is a score in a column of scores", () => {
    const qa = aPresaleTemplate({ metrics: [aMetric("质检", 1, { type: "score", min: 0, max: 100, assumed: false })] });
    const reading = readMetrics(
      anArea([
        ["姓名", "质检"],
        ["张三", "90分"],
        ["李四", 101],
      ]),
      qa,
    );
    expect(codes(reading)).toEqual([["scoreOutOfRange", "'2026-10'!B3"]]);
  });
});

test("too few ratings count as missing", () => {
  const template = aPresaleTemplate({ metrics: [aMetric("CSAT", 1, steps([[0.9, 100]], { unit: "percent" }), { minSample: 20 })] });
  const area = anArea([
    ["姓名", "CSAT", "评价量"],
    ["张三", "100%", 5],
    ["李四", "95%", 20],
  ]);
  const { table } = readMetrics(area, template, { "sample:CSAT": "C" });
  expect(table?.metrics[0]?.missing.get(0)).toBe("tooFew");
  expect(table?.metrics[0]?.values[1]).toBe(0.95);
});

describe("a cell that shows something else than its scale asks for is refused, never scored", () => {
  const shown = (metric: ReturnType<typeof steps>, header: string, value: number | string, format: string) =>
    codes(
      readMetrics(
        {
          ...anArea([
            ["姓名", header],
            ["张三", value],
          ]),
          numberFormats: [
            ["General", "General"],
            ["General", format],
          ],
        },
        aPresaleTemplate({ metrics: [aMetric("指标甲", 1, metric)] }),
      ),
    );
  const unitless = steps([[30, 100]], { direction: "lower" });
  const rate = steps([[0.01, 100]], { unit: "percent", direction: "lower" });

  test.each([
    ["a duration against a scale without unit", unitless, 45 / 86400, "h:mm:ss"],
    ["a duration against percents", rate, 0.005, "[h]:mm"],
    ["a date against a scale without unit", unitless, 46000, "yyyy-mm-dd"],
  ])("%s", (_name, scale, value, format) => {
    expect(shown(scale, "指标甲", value, format)).toEqual([["wrongQuantity", "'2026-10'!B2"]]);
  });

  test("a bare 0.5 under a header in percent may be a half or half a percent (D31)", () => {
    expect(shown(rate, "指标甲(%)", 0.5, "General")).toEqual([["unitMismatch", "'2026-10'!B2"]]);
    expect(shown(rate, "指标甲(%)", "0.5", "@")).toEqual([["unitMismatch", "'2026-10'!B2"]]);
    expect(shown(rate, "指标甲(%)", 0.005, "0.0%")).toEqual([]);
    expect(shown(rate, "指标甲(%)", "0.5%", "@")).toEqual([]);
    expect(shown(rate, "指标甲(%)", 0, "General")).toEqual([]);
  });
});

test("of two columns with one name the first is taken, with a warning unless it was chosen", () => {
  const template = aPresaleTemplate({ metrics: [aMetric("转化率", 1, steps([[0.7, 100]], { unit: "percent" }))] });
  const area = anArea([
    ["姓名", "转化率", "转化率"],
    ["张三", "71%", "69%"],
  ]);
  expect(codes(readMetrics(area, template), "warning")).toEqual([["columnTwice", "'2026-10'!B1"]]);
  const chosen = readMetrics(area, template, { "metric:转化率": "C" });
  expect([codes(chosen, "warning"), chosen.table?.metrics[0]?.values[0]]).toEqual([[], 0.69]);
});

test("nobody is scored past a smallest sample that can't be checked, unless somebody says that no column counts it (D11)", () => {
  const template = aPresaleTemplate({ metrics: [aMetric("CSAT", 1, steps([[0.9, 100]], { unit: "percent" }), { minSample: 20 })] });
  const area = anArea([
    ["姓名", "CSAT"],
    ["张三", "100%"],
  ]);
  const reading = readMetrics(area, template);
  expect([codes(reading, "error"), reading.table]).toEqual([[["sampleColumnMissing", "'2026-10'!A1"]], undefined]);
  const chosen = readMetrics(area, template, { "sample:CSAT": null });
  expect([codes(chosen, "warning"), chosen.table?.metrics[0]?.values[0]]).toEqual([[["sampleColumnMissing", "'2026-10'!A1"]], 1]);
});
