/** The command on a real workbook: a metric without a column stops it, until one says that there is none. */
import { readCsv } from "../../../src/workbench/file/readCsv";
import { parseScoreOptions } from "../../../src/cli/score/scoreOptions";
import type { ScoredWorkbook } from "../../../src/cli/score/runScore";
import { scoreWorkbook } from "../../../src/cli/score/scoreWorkbook";
import type { CellInput } from "../../../src/workbench/grid/grid";
import { aGrid, at, closeGrids, put } from "../../workbench/grid/aGrid";

// Sources newer than the build are built first.
jest.setTimeout(240_000);

const csv = ["客服,咨询转化率,CSAT,平均响应时间,回头率", "小明,70%,96%,38,95%", "小红,67.5%,91%,80,70%"].join("\n");

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

test.each(["回头率", "e"])("a metric's column can be named by header or letter: %s", async (column) => {
  const outcome = await scored("--column", `FCR=${column}`);
  expect(codes(outcome, "error")).toEqual([]);
  expect(Array.from(outcome.run?.columns[3]?.scores ?? [])).toEqual([100, 60]);
});

test("a column that the data doesn't have is refused with those that it has", async () => {
  await expect(scored("--column", "FCR=首次解决")).rejects.toThrow(
    "没有「首次解决」这一列。现有的列：A 客服, B 咨询转化率, C CSAT, D 平均响应时间, E 回头率。",
  );
});

test("a metric that no template has is refused with those that there are", async () => {
  const outcome = await scored("--without", "FRC");
  const [issue] = outcome.issues.filter(({ code }) => code === "metricUnknown");
  expect(issue?.params?.["choices"]).toContain("FCR");
});

describe("a workbook with two versions of its rules", () => {
  const headers: CellInput[] = ["方案", "版本", "生效", "失效", "状态", "类别", "项目", "权重", "评分标准", "待确认"];
  const rule = (...[version, from, to, item, weight]: readonly [number, string, string, string, number]): CellInput[] => [
    ...["售前", version, from, to, "已发布", "指标", item, weight, "score 0..100", ""],
  ];
  const rules = [
    rule(1, "2026-01-01", "2026-09-30", "转化率", 0.8),
    rule(1, "2026-01-01", "2026-09-30", "CSAT", 0.2),
    rule(2, "2026-10-01", "", "转化率", 0.2),
    rule(2, "2026-10-01", "", "CSAT", 0.8),
  ];

  async function scoredFor(period: string): Promise<ScoredWorkbook> {
    const { grid, sheet } = aGrid();
    grid.renameSheet(sheet.id, "规则表");
    put(sheet, "A1", [headers, ...rules]);
    grid.addTable(sheet.id, {
      name: "KpiRules",
      rect: at("A1:J5"),
      style: "",
      showHeaders: true,
      showTotals: false,
      showFilter: true,
      showBandedRows: true,
    });
    const table = [
      ["客服", "转化率", "CSAT"],
      ["小明", 90, 60],
    ];
    put(grid.addSheet("团队"), "A1", table);
    const data = grid.toData();
    closeGrids();
    return scoreWorkbook(data, parseScoreOptions(["team.xlsx", "--period", period], "zh-CN"));
  }

  test.each([
    ["2026-09", 1, 84],
    ["2026-10", 2, 66],
  ])("%s goes by version %i", async (period, version, total) => {
    const { run } = await scoredFor(period);
    expect([run?.template.version, run?.totals[0]]).toEqual([version, total]);
  });

  test("a month without a version is refused, with the cell that says when the rules begin", async () => {
    const outcome = await scoredFor("2025-12");
    expect(outcome.run).toBeUndefined();
    expect(outcome.issues).toContainEqual(expect.objectContaining({ code: "versionNone", cell: "规则表!C4" }));
  });
});
