import { aWorkbench, closeWorkbenches, errorCode } from "./aWorkbench";

beforeAll(async () => void (await aWorkbench()));
afterAll(closeWorkbenches);

/** Runs work on a new sheet that holds three people with two metrics. */
const onData = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRange("A1:C4").values = [
      ["Name", "CSAT", "FCR"],
      ["Ann", 95, 80],
      ["Bo", 90, 85],
      ["Cy", 85, 90],
    ];
    await context.sync();
    return work(sheet, context);
  });
const local = (range: Excel.Range): string => range.address.split("!")[1] ?? "";

describe("tables", () => {
  test("have header, body, rows and columns, and take part in formulas", async () => {
    const seen = await onData(async (sheet, context) => {
      const table = sheet.tables.add("A1:C4", true);
      table.name = "People";
      table.style = "TableStyleLight9";
      table.showBandedRows = false;
      table.showFilterButton = false;
      table.load("name,style,showBandedRows,showFilterButton,showHeaders");
      const [header, body] = [table.getHeaderRowRange().load("address"), table.getDataBodyRange().load("address")];
      const column = table.columns.getItem("CSAT").getDataBodyRange().load("values");
      table.columns.load("items/name");
      table.rows.load("items/values");
      sheet.getRange("E1").formulas = [["=SUM(People[CSAT])"]];
      const sum = sheet.getRange("E1").load("values");
      await context.sync();
      const looks = [table.name, table.style, table.showBandedRows, table.showFilterButton, table.showHeaders];
      return [
        looks,
        local(header),
        local(body),
        column.values,
        table.columns.items.map((one) => one.name),
        table.rows.items[1]!.values,
        sum.values[0]![0],
      ];
    });
    expect(seen).toEqual([
      ["People", "TableStyleLight9", false, false, true],
      "A1:C1",
      "A2:C4",
      [[95], [90], [85]],
      ["Name", "CSAT", "FCR"],
      [["Bo", 90, 85]],
      270,
    ]);
  });

  test("grow by rows and columns, shrink, and are resized", async () => {
    const seen = await onData(async (sheet, context) => {
      const table = sheet.tables.add("A1:C4", true);
      table.rows.add(undefined, [["Di", 70, 75]]);
      table.columns.add(undefined, [["Total"], [1], [2], [3], [4]]);
      const grown = table.getRange().load("address,values");
      await context.sync();
      const before = [local(grown), grown.values[4]];
      table.rows.getItemAt(0).delete();
      table.columns.getItem("FCR").delete();
      const shrunk = table.getRange().load("address,values");
      await context.sync();
      table.resize("A1:C3");
      const resized = table.getRange().load("address");
      await context.sync();
      return [...before, local(shrunk), shrunk.values[1], local(resized)];
    });
    expect(seen).toEqual(["A1:D5", ["Di", 70, 75, 4], "A1:C4", ["Bo", 90, 2], "A1:C3"]);
  });

  test.each([
    ["at the end", undefined],
    ["in the middle", 1],
  ])("new rows take over looks, number formats, drop-downs and conditional formats of the row above: %s", async (_, index) => {
    const seen = await onData(async (sheet, context) => {
      const table = sheet.tables.add("A1:C4", true);
      sheet.getRange("B2:B4").numberFormat = [["0.0"], ["0.0"], ["0.0"]];
      sheet.getRange("A2:C4").format.fill.color = "#EEF2F7";
      sheet.getRange("A2:A4").format.font.bold = true;
      sheet.getRange("C2:C4").dataValidation.rule = { list: { inCellDropDown: true, source: "80,85,90" } };
      sheet.getRange("A2:C4").conditionalFormats.add("Custom").custom.rule.formula = "=$B2<90";
      sheet.getRange("B2:B4").conditionalFormats.add("DataBar");
      sheet.getRange("A6").values = [["below"]];
      await context.sync();
      table.rows.add(index, [
        ["Di", "12%", 80],
        ["Ed", 70, 85],
      ]);
      const first = index === undefined ? 5 : 3;
      const added = sheet.getRange(`A${first}:C${first + 1}`).load("numberFormat,values");
      const looks = added.getCellProperties({ format: { fill: { color: true }, font: { bold: true } } });
      const choices = sheet.getRange(`C${first}:C${first + 1}`).dataValidation.load("rule");
      const elsewhere = sheet.getRange(`B${first}`).dataValidation.load("type");
      const formats = sheet.getRange("A2:C6").conditionalFormats.load("items/type");
      const below = sheet.getRange("A8").load("values");
      await context.sync();
      const ranges = formats.items.map((format) => format.getRange().load("address"));
      const formula = formats.items.find(({ type }) => type === "Custom")?.custom.rule.load("formula");
      await context.sync();
      return {
        numberFormat: added.numberFormat.map((line: string[]) => line[1]),
        bold: looks.value.map((line) => line.map(({ format }) => format?.font?.bold)),
        fill: looks.value.map((line) => line[1]?.format?.fill?.color),
        choices: choices.rule.list?.source,
        elsewhere: elsewhere.type,
        ranges: ranges.map(local).sort(),
        formula: formula?.formula,
        below: below.values,
        value: added.values[0]?.[1],
      };
    });
    expect(seen).toEqual({
      numberFormat: ["0.0", "0.0"],
      bold: Array(2).fill([true, false, false]),
      fill: ["#EEF2F7", "#EEF2F7"],
      choices: "80,85,90",
      elsewhere: "None",
      ranges: ["A2:C6", "B2:B6"],
      formula: "=$B2<90",
      below: [["below"]],
      value: 0.12,
    });
  });

  test("a first row takes its looks from the row below, not from the header", async () => {
    const seen = await onData(async (sheet, context) => {
      const table = sheet.tables.add("A1:C4", true);
      sheet.getRange("A1:C1").format.font.bold = true;
      sheet.getRange("B2:B4").numberFormat = [["0.0"], ["0.0"], ["0.0"]];
      sheet.getRange("C2:C4").dataValidation.rule = { list: { inCellDropDown: true, source: "80,85,90" } };
      table.rows.add(0, [["Di", 70, 80]]);
      const added = sheet.getRange("A2:C2").load("numberFormat,format/font/bold");
      const [first, last] = [sheet.getRange("C2").dataValidation.load("rule"), sheet.getRange("C5").dataValidation.load("rule")];
      await context.sync();
      return [added.numberFormat[0], added.format.font.bold, first.rule.list?.source, last.rule.list?.source];
    });
    expect(seen).toEqual([["General", "0.0", "General"], false, "80,85,90", "80,85,90"]);
  });

  test("rows that went take their share of the rules along", async () => {
    const seen = await onData(async (sheet, context) => {
      const table = sheet.tables.add("A1:C4", true);
      sheet.getRange("C2:C4").dataValidation.rule = { list: { inCellDropDown: true, source: "80,85,90" } };
      sheet.getRange("A2:C4").conditionalFormats.add("Custom").custom.rule.formula = "=$B2<90";
      table.rows.add(undefined, [["Di", 70, 80]]);
      table.rows.getItemAt(3).delete();
      const where = sheet.getRange("A2:C9").conditionalFormats.getItemAt(0).getRange().load("address");
      const after = sheet.getRange("C5").dataValidation.load("type");
      await context.sync();
      return [local(where), after.type];
    });
    expect(seen).toEqual(["A2:C4", "None"]);
  });

  test("may not overlap; a deleted one takes its cells along, a converted one leaves them", async () => {
    const seen = await onData(async (sheet, context) => {
      const table = sheet.tables.add("A1:B4", true);
      await context.sync();
      const overlap = await errorCode(
        Excel.run(async (other) => {
          other.workbook.worksheets.getLast().tables.add("B1:C4", true);
          await other.sync();
        }),
      );
      table.convertToRange();
      sheet.tables.add("A1:C4", true).delete();
      const left = sheet.getUsedRangeOrNullObject(true);
      sheet.tables.load("items");
      await context.sync();
      return [overlap, left.isNullObject, sheet.tables.items.length];
    });
    expect(seen).toEqual(["InvalidArgument", true, 0]);
  });

  test("say whether rows are filtered away", async () => {
    const filtered = await onData(async (sheet, context) => {
      const { autoFilter } = sheet.tables.add("A1:C4", true);
      sheet.getRange("3:3").rowHidden = true;
      autoFilter.load("isDataFiltered,enabled");
      await context.sync();
      return [autoFilter.enabled, autoFilter.isDataFiltered];
    });
    expect(filtered).toEqual([true, true]);
  });
});

describe("conditional formats", () => {
  test("of every kind are added, read back and removed", async () => {
    const seen = await onData(async (sheet, context) => {
      const range = sheet.getRange("B2:C4");
      const formats = range.conditionalFormats;
      const bar = formats.add(Excel.ConditionalFormatType.dataBar);
      bar.dataBar.positiveFormat.fillColor = "#00FF00";
      bar.dataBar.positiveFormat.gradientFill = false;
      bar.dataBar.lowerBoundRule = { type: "Number", formula: "0" };
      const scale = formats.add(Excel.ConditionalFormatType.colorScale);
      scale.colorScale.criteria = {
        minimum: { type: "LowestValue", color: "#FF0000" },
        maximum: { type: "HighestValue", color: "#00FF00" },
      };
      const icons = formats.add(Excel.ConditionalFormatType.iconSet);
      icons.iconSet.style = Excel.IconSet.threeArrows;
      const cell = formats.add(Excel.ConditionalFormatType.cellValue);
      cell.cellValue.rule = { formula1: "=90", operator: "LessThan" };
      cell.cellValue.format.font.color = "#FF0000";
      const custom = formats.add(Excel.ConditionalFormatType.custom);
      custom.custom.rule.formula = "=$B2<90";
      custom.custom.format.fill.color = "#FFFF00";
      custom.stopIfTrue = true;
      formats.load("items/type,items/stopIfTrue");
      const [positive, criteria] = [
        bar.dataBar.positiveFormat.load("fillColor,gradientFill"),
        scale.colorScale.load("criteria,threeColorScale"),
      ];
      const [rule, formula] = [cell.cellValue.load("rule"), custom.custom.rule.load("formula")];
      const [style, where] = [icons.iconSet.load("style"), custom.getRange().load("address")];
      await context.sync();
      const read = [
        positive.fillColor,
        positive.gradientFill,
        criteria.threeColorScale,
        rule.rule.operator,
        formula.formula,
        style.style,
        local(where),
      ];
      const kinds = formats.items.map((one) => one.type as string).sort();
      custom.delete();
      const rest = formats.getCount();
      await context.sync();
      formats.clearAll();
      const none = formats.getCount();
      await context.sync();
      return { read, kinds, rest: rest.value, none: none.value };
    });
    expect(seen).toEqual({
      read: ["#00FF00", false, false, "LessThan", "=$B2<90", "ThreeArrows", "B2:C4"],
      kinds: ["CellValue", "ColorScale", "Custom", "DataBar", "IconSet"],
      rest: 4,
      none: 0,
    });
  });
});

describe("charts", () => {
  test("take their series, names and categories from the cells", async () => {
    const seen = await onData(async (sheet, context) => {
      const chart = sheet.charts.add(Excel.ChartType.columnClustered, sheet.getRange("A1:C4"), Excel.ChartSeriesBy.columns);
      chart.name = "Metrics";
      chart.title.text = "October";
      chart.legend.position = "Top";
      chart.axes.valueAxis.minimum = 0;
      chart.axes.valueAxis.maximum = 100;
      chart.setPosition("E2", "J15");
      chart.series.load("items/name");
      chart.series.getItemAt(0).format.fill.setSolidColor("#112233");
      chart.load("name,chartType,left,top,width,height");
      chart.title.load("text,visible");
      await context.sync();
      return [chart.name, chart.chartType, chart.title.text, chart.series.items.map((one) => one.name), chart.left > 100, chart.top > 10];
    });
    expect(seen).toEqual(["Metrics", "ColumnClustered", "October", ["CSAT", "FCR"], true, true]);
  });

  test("are kept by the grid as data", async () => {
    const bench = await aWorkbench();
    await onData(async (sheet, context) => {
      const chart = sheet.charts.add(Excel.ChartType.radar, sheet.getRange("A1:B4"));
      chart.series.getItemAt(0).setValues(sheet.getRange("C2:C4"));
      chart.series.getItemAt(0).setXAxisValues(sheet.getRange("A2:A4"));
      chart.legend.visible = false;
      chart.title.visible = false;
      await context.sync();
    });
    expect(bench.grid.sheets.at(-1)?.charts()).toEqual([
      expect.objectContaining({
        kind: "radar",
        series: [{ name: "=Sheet2!$B$1", values: "=Sheet2!$C$2:$C$4", categories: "=Sheet2!$A$2:$A$4" }],
      }),
    ]);
    expect(bench.grid.sheets.at(-1)?.charts()[0]).not.toHaveProperty("legend");
  });

  test("of a type the host can't draw are refused by name", async () => {
    await expect(
      onData(async (sheet, context) => (sheet.charts.add(Excel.ChartType.waterfall, sheet.getRange("A1:C4")), context.sync())),
    ).rejects.toMatchObject({
      message: "Chart.chartType.Waterfall is not implemented by this host",
    });
  });
});
