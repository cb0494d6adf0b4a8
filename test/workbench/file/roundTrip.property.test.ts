import fc from "fast-check";
import type { Cell, CellStyle, SheetData } from "../../../src/workbench/grid/cells";
import { readXlsx } from "../../../src/workbench/file/readXlsx";
import { writeXlsx } from "../../../src/workbench/file/writeXlsx";
import { aSheet, aWorkbook } from "./sampleWorkbook";

const optional = { requiredKeys: [] };
const color = fc.integer({ min: 1, max: 0xffffff }).map((rgb) => `#${rgb.toString(16).padStart(6, "0").toUpperCase()}`);
const text = fc
  .oneof(
    fc.string({ unit: "binary", minLength: 1, maxLength: 12 }),
    fc.constantFrom("— ", "_x0041_", "a\tb", "1分20秒", "99.71%", "<&>\"'", "\r\n", "=1"),
  )
  .filter((it) => it !== "");
const value = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((it) => it + 0),
  fc.boolean(),
  fc.constantFrom("#N/A", "#DIV/0!", "#VALUE!"),
);
const line = fc.record({ style: fc.constantFrom("thin", "medium", "thick", "dashed", "dotted", "double"), color });
const style: fc.Arbitrary<CellStyle> = fc.record(
  {
    fill: color,
    fontColor: color,
    fontName: fc.constantFrom("等线", "Microsoft YaHei", "A & B"),
    fontSize: fc.constantFrom(8, 10.5, 20),
    bold: fc.constant(true),
    italic: fc.constant(true),
    underline: fc.constant(true),
    strikethrough: fc.constant(true),
    horizontal: fc.constantFrom("left", "center", "right", "fill", "justify"),
    vertical: fc.constantFrom("top", "center"),
    wrap: fc.constant(true),
    indent: fc.integer({ min: 1, max: 15 }),
    borders: fc.record({ top: line, bottom: line, left: line, right: line }, optional).filter((it) => Object.keys(it).length > 0),
  },
  optional,
);
const look = fc.record(
  {
    style: style.filter((it) => Object.keys(it).length > 0),
    numberFormat: fc.constantFrom("0.00%", "#,##0.00", "yyyy-mm-dd", '0"秒"', "[h]:mm:ss", "@"),
  },
  optional,
);
const formula = fc.constantFrom('=KPI.TIER(A1,"≥70%→100")', "=SUM(A1:B2)", "=IFS(A1>0,1)", "=LET(a,1,a)", "='it''s'!A1", '="""<&>"""');
const cell: fc.Arbitrary<Cell> = fc
  .tuple(value, fc.option(formula, { nil: undefined }), look)
  .map(([it, written, rest]) => ({ value: it, ...(written && { formula: written }), ...rest }));
const position = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 30 }));

const sheet: fc.Arbitrary<Partial<SheetData>> = fc
  .record({
    cells: fc.uniqueArray(fc.tuple(position, cell), { maxLength: 40, selector: ([[row, column]]) => row * 100 + column }),
    widths: fc.dictionary(fc.nat(30).map(String), fc.integer({ min: 1, max: 600 })),
    heights: fc.dictionary(fc.nat(40).map(String), fc.integer({ min: 1, max: 400 })),
    hiddenColumns: fc.uniqueArray(fc.nat(30)),
    hiddenRows: fc.uniqueArray(fc.nat(40)),
    freeze: fc.record({ rows: fc.nat(9), columns: fc.nat(9) }),
    gridlines: fc.boolean(),
  })
  .map(({ cells, widths, heights, ...rest }) => {
    const rows = new Map<number, Map<number, Cell>>();
    for (const [[row, column], it] of cells) rows.set(row, new Map([...(rows.get(row) ?? []), [column, it]]));
    const sizes = (of: Record<string, number>): Map<number, number> =>
      new Map(Object.entries(of).map(([index, size]) => [Number(index), size]));
    return {
      ...rest,
      cells: rows,
      columnWidths: sizes(widths),
      rowHeights: sizes(heights),
      hiddenColumns: new Set(rest.hiddenColumns),
      hiddenRows: new Set(rest.hiddenRows),
    };
  });

test("any workbook comes back from its file as it went in", async () => {
  await fc.assert(
    fc.asyncProperty(sheet, async (content) => {
      const data = aWorkbook([aSheet("甲 & 'B'", [], content)]);
      expect(await readXlsx(await writeXlsx(data), data.name)).toEqual(data);
    }),
    { numRuns: 150 },
  );
}, 60_000);
