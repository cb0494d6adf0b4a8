import type { Cell, WorkbookData } from "../../../src/workbench/grid/cells";
import { readCsv } from "../../../src/workbench/file/readCsv";
import { writeCsv } from "../../../src/workbench/file/writeCsv";
import { typedCell } from "../../../src/workbench/file/csv/typedCell";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const valuesOf = (data: WorkbookData): unknown[][] =>
  [...(data.sheets[0]?.cells.values() ?? [])].map((row) => [...row.values()].map(({ value }) => value));

test.each<[string, Cell]>([
  ["68.2", { value: 68.2 }],
  ["007", { value: 7 }],
  ["-3.50", { value: -3.5 }],
  ["99.71%", { value: 0.9971, numberFormat: "0.00%" }],
  ["70%", { value: 0.7, numberFormat: "0%" }],
  ["1,234", { value: 1234, numberFormat: "#,##0" }],
  ["1,234.5", { value: 1234.5, numberFormat: "#,##0.00" }],
  ["¥88,000.00", { value: 88_000, numberFormat: "¥#,##0.00" }],
  ["1e5", { value: 100_000, numberFormat: "0.00E+00" }],
  ["2026-10-01", { value: 46_296, numberFormat: "m/d/yyyy" }],
  ["2026/10/1 12:00", { value: 46_296.5, numberFormat: "m/d/yyyy h:mm" }],
  ["2026-10", { value: 46_296, numberFormat: "mmm-yy" }],
  ["2026年10月1日", { value: 46_296, numberFormat: 'yyyy"年"m"月"d"日"' }],
  ["12:00", { value: 0.5, numberFormat: "h:mm" }],
  ["00:01:20", { value: 80 / 86_400, numberFormat: "h:mm:ss" }],
  ["TRUE", { value: true }],
  ['="00123"', { value: "00123" }],
  ["=1+1", { value: "", formula: "=1+1" }],
])("%s is typed as Excel types it", (field, cell) => {
  expect(typedCell(field)).toEqual(cell);
});

test.each(["1分20秒", "--", "—", "免考", "2026-02-30", "3/4", "1,23", "12,345,6", "1.2万", "13:75", "%", "张三 "])(
  "%s stays text, as it stands",
  (field) => {
    expect(typedCell(field)).toEqual({ value: field });
  },
);

const table = "姓名,转化率\n张三,70%\n";
const gbk = Uint8Array.from([
  0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xd7, 0xaa, 0xbb, 0xaf, 0xc2, 0xca, 0x0a, 0xd5, 0xc5, 0xc8, 0xfd, 0x2c, 0x37, 0x30, 0x25, 0x0a,
]);

test.each([
  ["UTF-8", bytes(table)],
  ["UTF-8 with a byte order mark", bytes(`\ufeff${table}`)],
  ["UTF-16", Uint8Array.from([0xff, 0xfe, ...Buffer.from(table, "utf16le")])],
  ["GBK", gbk],
  ["tabs", bytes(table.replaceAll(",", "\t"))],
  ["semicolons", bytes(table.replaceAll(",", ";"))],
  ["a separator that the file names itself", bytes(`sep=|\r\n${table.replaceAll(",", "|")}`)],
])("a file in %s opens with its header and values", async (_form, file) => {
  expect(valuesOf(await readCsv(file, "客服绩效.csv"))).toEqual([
    ["姓名", "转化率"],
    ["张三", 0.7],
  ]);
});

test("the sheet is called as the file, cut to what Excel allows", async () => {
  const data = await readCsv(bytes("a"), "自制报表-报表查看-客服绩效_20261001_20261031_全部[1].csv");
  expect(data.sheets[0]?.name).toBe("自制报表-报表查看-客服绩效_20261001_2026103");
});

test("an empty file is an empty sheet", async () => {
  expect((await readCsv(bytes(""), "x.csv")).sheets[0]?.cells.size).toBe(0);
});

test("a picture under the name of a .csv is refused", async () => {
  await expect(readCsv(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), "x.csv")).rejects.toMatchObject({
    code: "notAWorkbook",
  });
});

test("what is saved opens with the same texts, quotes and line breaks included", async () => {
  const texts = [
    ["姓名", "说明"],
    ['他说"好"', "第一行\n第二行"],
  ];
  const saved = writeCsv(texts);
  expect([...saved.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(valuesOf(await readCsv(saved, "x.csv"))).toEqual(texts);
});
