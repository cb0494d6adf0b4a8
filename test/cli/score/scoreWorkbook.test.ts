/** The command on a real workbook: a metric without a column stops it, until one says that there is none. */
import { readCsv } from "../../../src/workbench/file/readCsv";
import { parseScoreOptions } from "../../../src/cli/score/scoreOptions";
import type { ScoredWorkbook } from "../../../src/cli/score/runScore";
import { scoreWorkbook } from "../../../src/cli/score/scoreWorkbook";

// Sources newer than the build are built first.
jest.setTimeout(240_000);

const csv = ["客服,咨询转化率,CSAT,平均响应时间", "小明,70%,96%,38", "小红,67.5%,91%,80"].join("\n");

async function scored(...args: readonly string[]): Promise<ScoredWorkbook> {
  const options = parseScoreOptions(["2026-10.csv", "--template", "售前", "--period", "2026-10", "--confirm", ...args], "zh-CN");
  return scoreWorkbook(await readCsv(Buffer.from(csv), "2026-10.csv"), options);
}

const codes = ({ issues }: ScoredWorkbook, severity: string) =>
  issues.filter((issue) => issue.severity === severity).map(({ code }) => code);

test("a column that is missing is an error that names the metric", async () => {
  const outcome = await scored();
  expect(outcome.run).toBeUndefined();
  expect(outcome.issues).toContainEqual(expect.objectContaining({ code: "metricColumnMissing", params: { metric: "FCR" } }));
});

test("without it the metric counts as missing, and its weight goes to the others", async () => {
  const outcome = await scored("--without", "FCR");
  expect(codes(outcome, "error")).toEqual([]);
  expect(outcome.run?.unscored.size).toBe(0);
  expect(codes(outcome, "warning")).toContain("metricColumnMissing");
});

test("a metric that no template has is refused with those that there are", async () => {
  const outcome = await scored("--without", "FRC");
  const [issue] = outcome.issues.filter(({ code }) => code === "metricUnknown");
  expect(issue?.params?.["choices"]).toContain("FCR");
});
