import { parseScoreOptions, UsageError } from "../../../src/cli/score/scoreOptions";

const refusal = (args: readonly string[]): UsageError => {
  try {
    parseScoreOptions(args, "en");
  } catch (error) {
    if (error instanceof UsageError) return error;
  }
  throw new Error("not refused");
};

test("a file alone is scored live, by the template that fits", () => {
  expect(parseScoreOptions(["a.xlsx"], "zh-CN")).toEqual({
    input: "a.xlsx",
    mode: "live",
    without: [],
    columns: {},
    confirm: false,
    language: "zh-CN",
  });
});

test("every option is taken", () => {
  const args = [
    "客服.CSV",
    "--template",
    "售前",
    "--period",
    "2026-10",
    "--mode",
    "values",
    "--out",
    "out.xlsx",
    "--lang",
    "en",
    "--confirm",
    "--without",
    "FCR",
    "--without",
    "CSAT",
    "--column",
    "Response time = First response (s)",
    "--column",
    "转化率=D",
  ];
  expect(parseScoreOptions(args, "zh-CN")).toEqual({
    input: "客服.CSV",
    template: "售前",
    confirm: true,
    without: ["FCR", "CSAT"],
    columns: { "Response time": "First response (s)", 转化率: "D" },
    period: "2026-10",
    mode: "values",
    out: "out.xlsx",
    language: "en",
  });
});

test.each([
  [[], "input"],
  [["a.xls"], "a.xls"],
  [["a.xlsx", "b.xlsx"], "argument"],
  [["a.xlsx", "--mode", "both"], "live"],
  [["a.xlsx", "--period", "2026-13"], "2026-13"],
  [["a.xlsx", "--out", "out.csv"], "out.csv"],
  [["a.xlsx", "--column", "CSAT"], "metric=column"],
  [["a.xlsx", "--colour"], "--colour"],
])("%j is bad usage, and the message names it", (args, named) => {
  expect(refusal(args).exitCode).toBe(2);
  expect(refusal(args).message).toContain(named);
});

test("--help explains every option and is no mistake", () => {
  const help = refusal(["--help"]);
  expect(help.exitCode).toBe(0);
  for (const option of ["<input>", "--template", "--period", "--mode", "--out", "--lang"]) expect(help.message).toContain(option);
});
