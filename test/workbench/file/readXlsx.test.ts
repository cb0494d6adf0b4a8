import { FileError } from "../../../src/workbench/file/fileError";
import { readXlsx } from "../../../src/workbench/file/readXlsx";
import { writeXlsx } from "../../../src/workbench/file/writeXlsx";
import type { Cell } from "../../../src/workbench/grid/cells";
import { difficultTables, unreadableFiles } from "../../fixtures/difficultFiles";
import { rawXlsx } from "../../fixtures/rawXlsx";
import { aSheet, aWorkbook } from "./sampleWorkbook";

const cellsOf = async (bytes: Uint8Array): Promise<Record<string, Cell>> => {
  const { sheets } = await readXlsx(bytes, "x");
  const entries = [...(sheets[0]?.cells ?? [])].flatMap(([row, line]) =>
    [...line].map(([column, cell]) => [`${"ABCDEFG"[column]}${row + 1}`, cell] as const),
  );
  return Object.fromEntries(entries);
};
const data = (rows: string): string => `<sheetData>${rows}</sheetData>`;

describe("a file that is no workbook is refused with its reason", () => {
  test.each([
    ["picture", "notAWorkbook"],
    ["empty", "notAWorkbook"],
    ["webPage", "notAWorkbook"],
    ["otherArchive", "notAWorkbook"],
    ["brokenArchive", "notAWorkbook"],
    ["oldXls", "oldXls"],
    ["encrypted", "encrypted"],
  ] as const)("%s: %s", async (kind, code) => {
    const bytes = await unreadableFiles[kind]();
    const refused = readXlsx(bytes, "x");
    await expect(refused).rejects.toBeInstanceOf(FileError);
    await expect(refused).rejects.toMatchObject({ code });
  });

  test("a workbook with more cells than allowed: tooLarge", async () => {
    const bytes = await writeXlsx(aWorkbook([aSheet("A", [[1, 2, 3]]), aSheet("B", [[1, 2, 3]])]));
    await expect(readXlsx(bytes, "x", { maxCells: 5 })).rejects.toMatchObject({ code: "tooLarge" });
    await expect(readXlsx(bytes, "x", { maxCells: 6 })).resolves.toMatchObject({ name: "x" });
    await expect(readXlsx(bytes, "x", { maxPartBytes: 100 })).rejects.toMatchObject({ code: "tooLarge" });
  });
});

test.each(Object.keys(difficultTables) as (keyof typeof difficultTables)[])(
  "a table with %s opens as it is: judging it is not the file's business",
  async (kind) => {
    const { sheets } = await readXlsx(await difficultTables[kind](), "x");
    expect(sheets.map(({ name }) => name)).toEqual(["2026-10"]);
  },
);

describe("files of other programs", () => {
  test("a shared formula is written out in every cell that shares it", async () => {
    const rows =
      '<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$C$1&amp;"A1"</f><v>1</v></c></row>' +
      '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"></f></c></row>';
    const cells = await cellsOf(await rawXlsx(data(rows)));
    expect([cells["B1"]?.formula, cells["B2"]?.formula, cells["B3"]?.formula]).toEqual(['=A1*$C$1&"A1"', '=A2*$C$1&"A1"', '=A3*$C$1&"A1"']);
    expect(cells["B3"]?.value).toBe("");
  });

  test("rich text becomes plain text, without the reading aids", async () => {
    const texts =
      '<sst><si><r><t>客户</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 满意</t></r><rPh sb="0" eb="1"><t>ke hu</t></rPh></si><si><t>a_x000D_b_x005F_x0041_ &amp; c</t></si></sst>';
    const rows =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><r><t>内</t></r><r><t>联</t></r></is></c></row>';
    const cells = await cellsOf(await rawXlsx(data(rows), { "xl/sharedStrings.xml": texts }));
    expect([cells["A1"]?.value, cells["B1"]?.value, cells["C1"]?.value]).toEqual(["客户 满意", "a\rb_x0041_ & c", "内联"]);
  });

  test("rows and cells without addresses follow one another", async () => {
    const cells = await cellsOf(await rawXlsx(data("<row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c><v>3</v></c></row>")));
    expect(Object.entries(cells).map(([address, { value }]) => [address, value])).toEqual([
      ["A1", 1],
      ["B1", 2],
      ["A3", 3],
    ]);
  });

  test("elements with a namespace prefix are the same elements", async () => {
    const bytes = await rawXlsx(
      '<x:sheetData><x:row r="2"><x:c r="B2" t="str"><x:f>A1&amp;"!"</x:f><x:v>嗨!</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:B1"/></x:mergeCells>',
    );
    expect(await cellsOf(bytes)).toEqual({ B2: { value: "嗨!", formula: '=A1&"!"' } });
    expect((await readXlsx(bytes, "x")).sheets[0]?.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 2 }]);
  });

  test("colours of the theme come as colours, lightened as they are", async () => {
    const styles =
      '<styleSheet><fonts><font><sz val="11"/><name val="等线"/></font><font><b/><sz val="11"/><color theme="4"/><name val="等线"/></font></fonts>' +
      '<fills><fill/><fill/><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5999938962981048"/></patternFill></fill></fills><borders><border/></borders>' +
      '<cellXfs><xf/><xf numFmtId="10" fontId="1" fillId="2" borderId="0"/></cellXfs></styleSheet>';
    const cells = await cellsOf(await rawXlsx(data('<row r="1"><c r="A1" s="1"><v>0.5</v></c></row>'), { "xl/styles.xml": styles }));
    expect(cells["A1"]).toEqual({ value: 0.5, numberFormat: "0.00%", style: { bold: true, fontColor: "#4472C4", fill: "#B4C7E7" } });
  });

  test("a date in a strict file is a serial number too", async () => {
    const cells = await cellsOf(await rawXlsx(data('<row r="1"><c r="A1" t="d"><v>2026-10-01T12:00:00</v></c></row>')));
    expect(cells["A1"]?.value).toBe(46_296.5);
  });
});
