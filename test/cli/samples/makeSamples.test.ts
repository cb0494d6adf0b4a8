import { readFileSync } from "node:fs";
import { join } from "node:path";
import { makeSamples } from "../../../src/cli/samples/makeSamples";
import { readXlsx } from "../../../src/workbench/file/readXlsx";
import { writeXlsx } from "../../../src/workbench/file/writeXlsx";

const folder = join(__dirname, "../../../assets/samples");
const { workbooks, paneSamples } = makeSamples();
const chinese = paneSamples["zh-CN"].sheets;
const latest = chinese.at(-1)?.rows ?? [];
const column = (header: string, rows = latest): unknown[] => rows.slice(1, 25).map((row) => row[latest[0]?.indexOf(header) ?? -1]);

test.each(workbooks)("assets/samples/$name.xlsx is what the generator makes today, byte for byte", async (workbook) => {
  expect(Buffer.from(await writeXlsx(workbook)).equals(readFileSync(join(folder, `${workbook.name}.xlsx`)))).toBe(true);
});

test.each(["zh-CN", "en"] as const)("the pane's %s sample is up to date and stays under 60 kB", (language) => {
  const file = readFileSync(join(folder, `sample.${language}.json`));
  expect(JSON.parse(file.toString())).toEqual(JSON.parse(JSON.stringify(paneSamples[language])));
  expect(file.length).toBeLessThan(60_000);
});

test("every sample says that it is made up", async () => {
  const opened = await readXlsx(readFileSync(join(folder, "客服绩效示例.xlsx")), "示例");
  expect(opened.sheets[0]?.name).toBe("说明");
  expect(opened.sheets[0]?.cells.get(0)?.get(0)?.value).toContain("虚构");
  expect(paneSamples["zh-CN"].note).toContain("虚构");
  expect(paneSamples.en.note).toContain("Made-up");
});

test("there are three months of 24 people in three teams, month after month", () => {
  expect(chinese.map(({ name }) => name)).toEqual(["2026-08", "2026-09", "2026-10"]);
  for (const { rows } of chinese) {
    expect(new Set(column("旺旺昵称", rows)).size).toBe(24);
    expect(new Set(column("旺旺分组", rows)).size).toBe(3);
  }
});

test("the platform's own rows stand below the people", () => {
  for (const { rows } of chinese) expect(rows.slice(25).map(([name]) => name)).toEqual(["汇总值", "平均值", "同行同层优秀"]);
});

test("the Chinese sample has the quirks of real exports", () => {
  const cells = chinese.flatMap(({ rows }) => rows.slice(1, 25)).flat();
  expect(latest[0]).toContain("平均响应时长（秒)");
  expect(cells.some((cell) => /^\d分\d+秒$/.test(String(cell)))).toBe(true);
  expect(cells.some((cell) => /^\d\d\.\d\d%$/.test(String(cell)))).toBe(true);
  expect(cells).toEqual(expect.arrayContaining(["--", "免考", 0]));
  expect(column("泄露信息").filter((flag) => flag === "是")).toHaveLength(1);
});

test("several conversions lie on the edge of a band or right beside it, and each is what its counts give", () => {
  expect(column("询单最终付款转化率")).toEqual(expect.arrayContaining([0.7, 0.6999, 0.675, 0.6749, 0.6499, 0.7001]));
  for (const { rows } of chinese) {
    for (const row of rows.slice(1, 25)) expect(Number(row[6])).toBeCloseTo(Number(row[5]) / Number(row[4]), 4);
  }
});

test("who sells well in one month mostly does so in the next", () => {
  const [, september = [], october = []] = chinese.map(({ rows }) => rows.slice(1, 25).map((row) => Number(row[6])));
  expect(correlation(october, september)).toBeGreaterThan(0.4);
});

function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanA, meanB] = [mean(a), mean(b)];
  const covariance = mean(a.map((value, i) => (value - meanA) * ((b[i] ?? 0) - meanB)));
  return covariance / Math.sqrt(mean(a.map((value) => (value - meanA) ** 2)) * mean(b.map((value) => (value - meanB) ** 2)));
}
