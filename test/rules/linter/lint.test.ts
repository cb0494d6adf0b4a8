import type { IssueCode } from "../../../src/rules/issue";
import { metricFacts } from "../../../src/metrics/metricFacts";
import { compileVersion } from "../../../src/rules/compile";
import { fingerprintOf } from "../../../src/rules/fingerprint";
import { applyEdits } from "../../../src/rules/linter/applyEdits";
import type { Finding } from "../../../src/rules/linter/finding";
import { lintRuleBook } from "../../../src/rules/linter/lint";
import type { LintFacts } from "../../../src/rules/linter/lintFacts";
import { scaleReader } from "../../../src/rules/linter/scaleReader";
import type { Rule } from "../../../src/rules/ruleBook";
import { signed } from "../../../src/rules/publication";
import { versionsOf } from "../../../src/rules/templateNames";
import { aRule } from "../../support/rules";

interface Case {
  readonly rules: readonly Rule[];
  readonly facts?: Partial<LintFacts>;
  /** The notes stay as they are; otherwise they say who published. */
  readonly unsigned?: boolean;
}

/** A metric that nothing is wrong with, except what is changed. */
const metric = (item: string, scale: string, changes: Partial<Rule> = {}): Rule => aRule({ item, scale, weight: 0.5, ...changes });
const csat = metric("CSAT", "score 0..100");
const coefficients = aRule({ kind: "coefficient", item: "奖金系数", scale: "≥90→1.2; ≥80→1; else→0.8" });
const gate = (scale: string): Rule => aRule({ kind: "gate", item: "泄露信息", scale });
const version = (number: number, from: string, to?: string, status: Rule["status"] = "published"): Rule =>
  aRule({ version: number, from, weight: 1, status, ...(to && { to }) });
const reached = (metricName: string, values: readonly number[], scores: readonly number[] = values): Partial<LintFacts> => ({
  actuals: [{ metric: metricName, values, scores }],
});
/** Scores of FCR, month by month from 2026-01 on. */
const inMonths = (...months: readonly (readonly number[])[]): Partial<LintFacts> => ({
  actuals: months.map((scores, k) => ({ metric: "FCR", period: `2026-0${k + 1}`, values: scores, scores })),
});
const tens = (count: number, value: number): number[] => new Array<number>(count).fill(value);
const shares = [0.62, 0.68, 0.71];

const record = { who: "李莉", when: "2026-01-01", why: "工会已讨论" };

function lint({ rules, facts, unsigned }: Case): readonly Finding[] {
  return lintRuleBook(unsigned ? rules : withRecords(rules), { metricOf: metricFacts, ...facts });
}

/** Each version with the record of its publication. */
function withRecords(rules: readonly Rule[]): readonly Rule[] {
  const after = [...rules];
  for (const { rows } of versionsOf(rules, "售前"))
    signed(
      rows.flatMap((row) => rules[row] ?? []),
      record,
      "zh-CN",
    ).forEach((rule, index) => (after[rows[index] ?? -1] = rule));
  return after;
}

const one = (item: string, scale: string, facts?: Partial<LintFacts>): Case => ({
  rules: [metric(item, scale), csat],
  ...(facts && { facts }),
});

/** Each rule of the linter with a rule book that breaks it, and one just beside it that doesn't. */
const cases: readonly (readonly [IssueCode, string, Case, Case])[] = [
  [
    "lintGap",
    "89.5 between 80-89 and 90-100",
    one("服务分", "90-100→100; 80-89→80; else→60"),
    one("服务分", "90-100→100; 80-90→80; else→60"),
  ],
  [
    "lintGap",
    "a range that ends before the next begins",
    one("服务分", "≥90→100; [80,89]→80; else→60"),
    one("服务分", "≥90→100; [80,90)→80; else→60"),
  ],
  ["lintEdgeOpen", "exactly 70 beside >70 and <70", one("服务分", ">70→100; <70→60"), one("服务分", "≥70→100; <70→60")],
  ["lintEdgeOpen", "exactly 60 seconds", one("平均响应", "<60秒→100; >60秒→0"), one("平均响应", "<60秒→100; ≥60秒→0")],
  ["lintBandIdle", "two bands worth 100", one("转化率", "≥70%→100; ≥60%→100; else→60"), one("转化率", "≥70%→100; ≥60%→90; else→60")],
  [
    "lintBandIdle",
    "the last band is worth what the rest is",
    one("转化率", "≥70%→100; ≥60%→60; else→60"),
    one("转化率", "≥70%→100; ≥60%→60; else→0"),
  ],
  [
    "lintUnsorted",
    "the middle band first",
    one("转化率", "≥65%→80; ≥70%→100; ≥60%→60; else→0"),
    one("转化率", "≥60%→60; ≥65%→80; ≥70%→100"),
  ],
  [
    "lintUnsorted",
    "the best band between two others",
    one("平均响应", "≤60秒→80; ≤30秒→100; ≤90秒→60; else→0"),
    one("平均响应", "≤30秒→100; ≤60秒→80; ≤90秒→60; else→0"),
  ],
  ["lintNoTailBelow", "nothing below 65%", one("转化率", "≥70%→100; ≥65%→80"), one("转化率", "≥70%→100; ≥65%→80; ≥0%→0")],
  ["lintNoTailAbove", "nothing above 60 s", one("平均响应", "≤30秒→100; ≤60秒→80"), one("平均响应", "≤30秒→100; ≤60秒→80; else→0")],
  ["lintNoTailAbove", "no share is above 100%", one("投诉率", "≤1%→100; ≤5%→60"), one("投诉率", "≤1%→100; ≤100%→60")],
  ["lintPercentWanted", "70 against a rate", one("转化率", "≥70→100; else→60"), one("转化率", "≥70%→100; else→60")],
  ["lintPercentWanted", "a name that ends in 率", one("会员引导率", "≥70→100; else→60"), one("会员引导数", "≥70→100; else→60")],
  [
    "lintPercentWanted",
    "0.68 in the data against 70",
    one("甲", "≥70→100; else→60", reached("甲", shares)),
    one("甲", "≥70→100; else→60", reached("甲", [62, 68, 71])),
  ],
  [
    "lintPercentWanted",
    "a rate that the data hold as points",
    one("转化率", "≥70→100; else→60", reached("转化率", shares)),
    one("转化率", "≥70→100; else→60", reached("转化率", [62, 68, 71])),
  ],
  ["lintPercentWanted", "a line", one("转化率", "line 60→60, 80→100"), one("转化率", "line 60%→60, 80%→100")],
  ["lintPercentUnwanted", "a percent for points", one("质检得分", "≥90%→100; else→60"), one("质检得分", "≥90→100; else→60")],
  ["lintPercentUnwanted", "a percent for money", one("销售额", "≥80%→100; else→60"), one("销售额达成率", "≥80%→100; else→60")],
  ["lintShouldBeLow", "slow answers score more", one("平均响应", "≥60秒→100; else→0"), one("平均响应", "≤60秒→100; else→0")],
  ["lintShouldBeLow", "a line that rises with complaints", one("投诉率", "line 0%→0, 5%→100"), one("投诉率", "line 5%→0, 0%→100")],
  ["lintShouldBeHigh", "few orders score more", one("转化率", "≤60%→100; else→0"), one("转化率", "≥60%→100; else→0")],
  [
    "lintShouldBeHigh",
    "points off above the target",
    one("一次解决率", "from 100, -2 per 1% above 85%"),
    one("一次解决率", "from 100, -2 per 1% below 85%"),
  ],
  ["lintMetricUnknown", "a name of one's own", one("微笑指数", "score 0..100"), one("FCR", "score 0..100")],
  [
    "lintNoColumn",
    "nothing in the data",
    one("FCR", "score 0..100", { missingColumns: ["FCR"] }),
    one("FCR", "score 0..100", { missingColumns: ["解决率"] }),
  ],
  [
    "lintVersionsOverlap",
    "the older one has no end",
    { rules: [version(1, "2026-01-01"), version(2, "2026-07-01")] },
    { rules: [version(1, "2026-01-01", "2026-06-30"), version(2, "2026-07-01")] },
  ],
  [
    "lintVersionsOverlap",
    "one day is in both",
    { rules: [version(1, "2026-01-01", "2026-07-01"), version(2, "2026-07-01")] },
    { rules: [version(1, "2026-01-01", "2026-07-01"), version(2, "2026-07-01", undefined, "draft")] },
  ],
  [
    "lintVersionsHole",
    "July belongs to nobody",
    { rules: [version(1, "2026-01-01", "2026-06-30"), version(2, "2026-08-01")] },
    { rules: [version(1, "2026-01-01", "2026-07-31"), version(2, "2026-08-01")] },
  ],
  [
    "lintDraftPays",
    "a draft in use",
    {
      rules: [
        { ...csat, status: "draft" },
        { ...coefficients, status: "draft" },
      ],
      facts: { inUse: true },
    },
    {
      rules: [
        { ...csat, status: "draft" },
        { ...coefficients, status: "draft" },
      ],
    },
  ],
  [
    "lintDraftPays",
    "only one row is a draft",
    { rules: [csat, { ...coefficients, status: "draft" }], facts: { inUse: true } },
    { rules: [csat, coefficients], facts: { inUse: true } },
  ],
  ["lintPublishedByHand", "the word was typed", { rules: [csat], unsigned: true }, { rules: signed([csat], record, "en"), unsigned: true }],
  [
    "lintPublishedByHand",
    "only into one row",
    { rules: [{ ...csat, status: "draft" }, coefficients], unsigned: true },
    { rules: [csat, coefficients].map((rule) => ({ ...rule, status: "draft" })), unsigned: true },
  ],
  ["lintCapIdle", "a cap at 100", { rules: [csat, gate("cap 100")] }, { rules: [csat, gate("cap 99")] }],
  [
    "lintCapIdle",
    "a cap at 100 where totals reach 120",
    { rules: [csat, gate("cap 120"), aRule({ kind: "setting", item: "总分封顶", scale: "120" })] },
    { rules: [csat, gate("cap 100"), aRule({ kind: "setting", item: "总分封顶", scale: "120" })] },
  ],
  [
    "lintCapAboveTop",
    "a cap in the best band",
    { rules: [csat, coefficients, gate("cap 90")] },
    { rules: [csat, coefficients, gate("cap 89")] },
  ],
  [
    "lintDowngradeIdle",
    "no bands to go down in",
    { rules: [csat, gate("downgrade 1")] },
    { rules: [csat, coefficients, gate("downgrade 1")] },
  ],
  [
    "lintTargetUnreached",
    "nobody of eight",
    one("FCR", "≥95%→100; else→60", reached("FCR", tens(8, 0.9), tens(8, 60))),
    one("FCR", "≥95%→100; else→60", reached("FCR", tens(8, 0.9), [100, ...tens(7, 60)])),
  ],
  [
    "lintTargetUnreached",
    "seven say nothing yet",
    one("FCR", "≥95%→100; else→60", reached("FCR", tens(8, 0.9), tens(8, 60))),
    one("FCR", "≥95%→100; else→60", reached("FCR", tens(7, 0.9), tens(7, 60))),
  ],
  [
    "lintTargetEasy",
    "nine of ten",
    one("FCR", "≥85%→100; else→60", reached("FCR", tens(10, 0.9), [60, ...tens(9, 100)])),
    one("FCR", "≥85%→100; else→60", reached("FCR", tens(10, 0.9), [60, 60, ...tens(8, 100)])),
  ],
  ["lintMeanOfRates", "the metric's name says so", one("平均转化率", "≥70%→100; else→60"), one("平均响应时长", "≤30秒→100; else→60")],
  [
    "lintMeanOfRates",
    "the column's name says so",
    one("转化率", "≥70%→100; else→60", { headers: [{ metric: "转化率", header: "每日转化率平均值", cell: "数据!C1" }] }),
    one("转化率", "≥70%→100; else→60", { headers: [{ metric: "转化率", header: "询单转化率", cell: "数据!C1" }] }),
  ],
  [
    "lintMeanOfRates",
    "the definition in the note says so",
    { rules: [metric("转化率", "≥70%→100; else→60", { note: "取每日转化率的平均值。" }), csat] },
    { rules: [metric("转化率", "≥70%→100; else→60", { note: "成交人数 ÷ 询单人数。平均响应另计。" }), csat] },
  ],
  [
    "lintTotalIsMean",
    "10, 20 and 60 percent come to 30",
    one("转化率", "≥70%→100; else→60", {
      ...reached("转化率", [0.1, 0.2, 0.6]),
      totals: [{ metric: "转化率", value: 0.3, cell: "'2026-10'!C9" }],
    }),
    one("转化率", "≥70%→100; else→60", {
      ...reached("转化率", [0.1, 0.2, 0.6]),
      totals: [{ metric: "转化率", value: 0.42, cell: "'2026-10'!C9" }],
    }),
  ],
  [
    "lintTotalIsMean",
    "a mean of seconds is a mean",
    one("转化率", "≥70%→100; else→60", {
      ...reached("转化率", [0.1, 0.2, 0.6]),
      totals: [{ metric: "转化率", value: 0.300_04, cell: "'2026-10'!C9" }],
    }),
    one("平均响应", "≤30秒→100; else→60", {
      ...reached("平均响应", [10, 20, 60]),
      totals: [{ metric: "平均响应", value: 30, cell: "'2026-10'!C9" }],
    }),
  ],
  [
    "lintTargetNever",
    "four people in each of three months",
    one("FCR", "≥95%→100; else→60", inMonths([60, 60, 60, 60], [60, 60, 60, 60], [60, 60, 60, 60])),
    one("FCR", "≥95%→100; else→60", inMonths([60, 60, 60, 60], [60, 100, 60, 60], [60, 60, 60, 60])),
  ],
  [
    "lintTargetNever",
    "two months of seven results say nothing yet",
    one("FCR", "≥95%→100; else→60", inMonths([60, 60, 60, 60], [60, 60, 60, 60])),
    one("FCR", "≥95%→100; else→60", inMonths([60, 60, 60, 60], [60, 60, 60])),
  ],
  [
    "lintTargetAlways",
    "eleven of twelve results",
    one("FCR", "≥85%→100; else→60", inMonths([100, 100, 100, 60], [100, 100, 100, 100], [100, 100, 100, 100])),
    one("FCR", "≥85%→100; else→60", inMonths([100, 100, 100, 60], [60, 100, 100, 100], [100, 100, 100, 100])),
  ],
  [
    "lintSpeedAlone",
    "speed without quality",
    { rules: [metric("平均响应", "≤30秒→100; else→0"), metric("转化率", "≥70%→100; else→0")] },
    one("平均响应", "≤30秒→100; else→0"),
  ],
  [
    "lintSpeedAlone",
    "the quality has no weight",
    { rules: [metric("平均响应", "≤30秒→100; else→0", { weight: 1 }), metric("FCR", "score 0..100", { weight: 0 })] },
    { rules: [metric("平均响应", "≤30秒→100; else→0"), metric("FCR", "score 0..100")] },
  ],
  [
    "lintVolumeAlone",
    "volume without quality",
    { rules: [metric("接待量", "≥80→100; else→60", { weight: 1 })] },
    { rules: [metric("接待量", "≥80→100; else→60"), metric("质检", "score 0..100")] },
  ],
  [
    "lintSalesAlone",
    "sales without satisfaction",
    { rules: [metric("销售额", "≥80000元→100; else→60"), metric("FCR", "score 0..100")] },
    one("销售额", "≥80000元→100; else→60"),
  ],
  [
    "lintSalesAlone",
    "an unknown metric of the group quality is one",
    { rules: [metric("销售额", "≥80000元→100; else→60"), metric("转化率", "≥70%→100; else→0")] },
    { rules: [metric("销售额", "≥80000元→100; else→60"), metric("微笑指数", "score 0..100", { group: "质量" })] },
  ],
  [
    "lintRowsApart",
    "another metric in between",
    { rules: [metric("转化率", "≥70%→100"), csat, aRule({ item: "转化率", scale: "else→60" })] },
    { rules: [metric("转化率", "≥70%→100"), aRule({ item: "转化率", scale: "else→60" }), csat] },
  ],
];

const codesOf = (findings: readonly Finding[]): readonly IssueCode[] => findings.map(({ code }) => code);

describe("each rule of the linter", () => {
  test.each(cases)("%s: %s", (code, _, broken, fine) => {
    expect(codesOf(lint(broken))).toContain(code);
    expect(codesOf(lint(fine))).not.toContain(code);
  });

  test("no rule is without a case", async () => {
    const { lintIssues } = await import("../../../src/i18n/en/lintIssues");
    expect(Object.keys(lintIssues).filter((code) => !cases.some(([tested]) => tested === code))).toEqual([]);
  });

  test.each(cases)("%s says where: %s", (code, _, broken) => {
    const finding = lint(broken).find((each) => each.code === code);
    expect(finding?.cell ?? (finding?.rule !== undefined && finding.column !== undefined)).toBeTruthy();
  });
});

describe("a fix", () => {
  const fixable = cases.filter(([code, , broken]) => lint(broken).some((each) => each.code === code && each.fix));

  test("is offered where it is safe", () => {
    expect([...new Set(fixable.map(([code]) => code))].sort()).toEqual([
      "lintBandIdle",
      "lintEdgeOpen",
      "lintGap",
      "lintNoTailAbove",
      "lintNoTailBelow",
      "lintPercentUnwanted",
      "lintPercentWanted",
      "lintPublishedByHand",
      "lintUnsorted",
      "lintVersionsHole",
      "lintVersionsOverlap",
    ]);
  });

  test.each(fixable)("removes the finding, and leaves rules that compile as well as before: %s, %s", (code, _, broken) => {
    const { rules } = broken;
    const finding = lint(broken).find((each) => each.code === code);
    const fixed = applyEdits(rules, finding?.fix ?? []);
    expect(codesOf(lint({ ...broken, rules: fixed })).filter((each) => each === code)).toEqual([]);
    const errors = (book: readonly Rule[]): number =>
      versionsOf(book, "售前")
        .flatMap((each) => compileVersion(book, "售前", each).issues)
        .filter(({ severity }) => severity === "error").length;
    expect(errors(fixed)).toBe(errors(rules));
  });

  test.each(fixable.filter(([code]) => code === "lintGap" || code === "lintEdgeOpen" || code === "lintUnsorted"))(
    "that only writes more clearly changes no score: %s, %s",
    (code, _, { rules, facts }) => {
      const fix = lint({ rules, ...(facts && { facts }) }).find((each) => each.code === code)?.fix ?? [];
      expect(fix.length).toBeGreaterThan(0);
      expect(fingerprintOf(applyEdits(rules, fix))).toBe(fingerprintOf(rules));
    },
  );

  test.each([
    ["转化率", "≥70%→100; ≥65%→80", "else→60"],
    ["转化率", "≥70%→100; ≥65%→60", "else→0"],
    ["平均响应", "≤30秒→100; ≤60秒→80", "else→60"],
  ])("for the rest of %s %s is an assumption that waits for confirmation: %s", (item, scale, rest) => {
    const rules = [metric(item, scale, { minSample: 20, missing: "zero", note: "来源", group: "价值" }), csat];
    const fixed = applyEdits(rules, lint({ rules })[0]?.fix ?? []);
    expect(fixed).toEqual([rules[0], aRule({ item, group: "价值", scale: rest, assumed: true }), csat]);
  });

  test("for a coefficient's rest pays nothing until somebody says otherwise; words get no guess", () => {
    const rules = [
      metric("CSAT", "score 0..100", { weight: 1 }),
      aRule({ kind: "coefficient", item: "奖金系数", scale: "≥90→1.2; ≥80→1" }),
      aRule({ kind: "grade", item: "等级", scale: "≥90→S; ≥80→A" }),
    ];
    const findings = lint({ rules });
    expect(findings.map(({ code, rule, fix }) => [code, rule, fix?.map((edit) => edit.type === "insert" && edit.rule.scale)])).toEqual([
      ["lintNoTailBelow", 2, undefined],
      ["lintNoTailBelow", 1, ["else→0"]],
    ]);
  });

  test("ends the older version the day before, on all of its rows", () => {
    const rules = [version(2, "2026-03-01"), { ...version(1, "2026-01-01"), item: "FCR" }, version(1, "2026-01-01")];
    const [finding] = lint({ rules });
    expect(finding?.params).toEqual({ template: "售前", older: 1, newer: 2, from: "2026-03-01", to: "—" });
    expect(applyEdits(rules, finding?.fix ?? []).map(({ to }) => to)).toEqual([undefined, "2026-02-28", "2026-02-28"]);
  });

  test("isn't offered where two versions begin on the same day", () => {
    const [finding] = lint({ rules: [version(1, "2026-01-01"), version(2, "2026-01-01")] });
    expect([finding?.code, finding?.fix]).toEqual(["lintVersionsOverlap", undefined]);
  });

  test.each([
    ["转化率", "≥70→100; ≥67.5→90; else→60", "≥70%→100; ≥67.5%→90; else→60"],
    ["转化率", "from 50, -2 per 1 below 90, min 0", "from 50, -2 per 1% below 90%, min 0"],
    ["质检得分", "≥90%→100; else→60", "≥90→100; else→60"],
  ])("puts percent signs where they belong: %s %s", (item, before, after) => {
    const rules = [metric(item, before), csat];
    expect(applyEdits(rules, lint({ rules })[0]?.fix ?? [])[0]?.scale).toBe(after);
  });

  test("keeps the language that a cell is written in", () => {
    const rules = [metric("平均响应", "<1分30秒→100; >1分30秒→0"), csat];
    expect(applyEdits(rules, lint({ rules })[0]?.fix ?? [])[0]?.scale).toBe("<90秒→100; else→0");
  });
});

test("a scale that versions repeat is read once", () => {
  const read = scaleReader();
  const rows = (changes: Partial<Rule>) => [{ rule: metric("转化率", "≥70%→100; else→60", changes), index: 0 }];
  expect(read(rows({ version: 2 }))).toBe(read(rows({ version: 1 })));
  expect(read(rows({ assumed: true }))).not.toEqual(read(rows({ version: 1 })));
});

describe("what isn't said", () => {
  test("rows that can't be read are for compiling to report", () => {
    expect(codesOf(lint({ rules: [metric("转化率", "≥≥70→?"), csat] }))).toEqual([]);
  });

  test("an average response with a two-sided line has no wrong direction", () => {
    expect(codesOf(lint(one("平均响应", "line 10秒→60, 20秒→100, 40秒→100, 60秒→60")))).toEqual([]);
  });

  test("each staff level goes by what its own people reached", () => {
    const rules = ["新人", "成熟"].map((level) => metric("FCR", "≥95%→100; else→60", { level, weight: 1 }));
    const actuals = [
      { metric: "FCR", level: "新人", values: tens(9, 0.9), scores: tens(9, 60) },
      { metric: "FCR", level: "成熟", values: tens(9, 0.96), scores: [60, 60, ...tens(7, 100)] },
    ];
    expect(lint({ rules, facts: { actuals } }).map(({ code, rule }) => [code, rule])).toEqual([["lintTargetUnreached", 0]]);
  });

  test("three versions that follow each other day by day are fine, in whatever order they stand", () => {
    const rules = [version(2, "2026-03-01", "2026-05-31"), version(3, "2026-06-01"), version(1, "2025-12-01", "2026-02-28")];
    expect(codesOf(lint({ rules }))).toEqual([]);
  });
});
