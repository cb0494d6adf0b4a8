/** Publishing: what stands in its way, what it writes, and that the record survives copying, but not into the next version. */
import { fingerprintOf } from "../../src/rules/fingerprint";
import { nextVersion } from "../../src/rules/nextVersion";
import { publicationOf, signed } from "../../src/rules/publication";
import { publishBlocks, publishVersion } from "../../src/rules/publishVersion";
import type { Rule } from "../../src/rules/ruleBook";
import { validVersion } from "../../src/rules/validVersion";
import { aRule, coefficientRow } from "../support/rules";

const full = (more: Partial<Rule>): readonly Rule[] =>
  [aRule({ item: "CSAT", weight: 1 }), coefficientRow, aRule({ kind: "setting", item: "总分小数位", scale: "2", note: "两位" })].map(
    (rule) => ({
      ...rule,
      ...more,
    }),
  );
const running = full({ version: 1, from: "2026-01-01", status: "published" });
const draft = full({ version: 2, from: "2026-10-01", status: "draft" });
const record = { who: "李莉", when: "2026-09-20", why: "转化率权重下调" };

const blocks = (...rules: readonly (readonly Rule[])[]) =>
  publishBlocks(rules.flat(), "售前", 2).map(({ code, rule, column, severity }) => [code, rule, column, severity]);

describe("what stands in the way", () => {
  test("nothing, of a complete draft that follows an open version", () => expect(blocks(running, draft)).toEqual([]));

  test.each<[string, readonly (readonly Rule[])[], readonly unknown[]]>([
    [
      "an error in its rules, at the weight",
      [running, draft.map((rule) => (rule.weight ? { ...rule, weight: 0.7 } : rule))],
      ["weightsNot100", 3, "weight", "error"],
    ],
    [
      "an assumption, at its mark",
      [running, draft.map((rule, i) => ({ ...rule, assumed: i === 1 }))],
      ["ruleUnconfirmed", 4, "assumed", "error"],
    ],
    ["no first day", [running, draft.map(({ from: _, ...rule }) => rule)], ["publishFrom", 3, "from", "error"]],
    ["an end before the beginning", [running, draft.map((rule) => ({ ...rule, to: "2026-09-01" }))], ["publishEnds", 3, "to", "error"]],
    [
      "rows that begin on different days",
      [running, draft.map((rule, i) => (i === 2 ? { ...rule, from: "2026-11-01" } : rule))],
      ["versionUneven", 5, "from", "error"],
    ],
    [
      "an earlier version that ends within it, at that end",
      [running.map((rule) => ({ ...rule, to: "2026-10-31" })), draft],
      ["publishOverlap", 0, "to", "error"],
    ],
    [
      "a later version, at its own end",
      [running.map((rule) => ({ ...rule, from: "2027-01-01" })), draft],
      ["publishOverlap", 3, "to", "error"],
    ],
    [
      "one that begins on the same day",
      [running.map((rule) => ({ ...rule, from: "2026-10-01" })), draft],
      ["publishOverlap", 0, "to", "error"],
    ],
  ])("%s", (_, rules, block) => expect(blocks(...rules)).toEqual([block]));

  test("neither a version that ended before nor one that begins after, nor another draft", () => {
    const before = running.map((rule) => ({ ...rule, to: "2026-09-30" }));
    const after = full({ version: 3, from: "2027-01-01", status: "published" });
    const other = full({ version: 4, from: "2026-10-01", status: "draft" });
    expect(
      blocks(
        before,
        draft.map((rule) => ({ ...rule, to: "2026-12-31" })),
        after,
        other,
      ),
    ).toEqual([]);
  });
});

describe("what it writes", () => {
  const after = publishVersion([...draft, ...running], "售前", 2, record, "zh-CN");

  test("every row of it is published, the version before it ends the day before, and the record stands with the first setting", () => {
    expect(after.slice(0, 3).map(({ status, note }) => [status, note])).toEqual([
      ["published", undefined],
      ["published", undefined],
      ["published", "两位【2026-09-20 由李莉发布：转化率权重下调】"],
    ]);
    expect(after.slice(3)).toEqual(running.map((rule) => ({ ...rule, to: "2026-09-30" })));
    expect(publicationOf(after.slice(0, 3))).toEqual(record);
  });

  test("each month then has one version, and what is calculated is as it was", () => {
    const versionIn = (period: string) => validVersion(after, "售前", period);
    expect(
      ["2026-01", "2026-09", "2026-10", "2027-06"].map((period) => [versionIn(period).version?.version, versionIn(period).issues]),
    ).toEqual([
      [1, []],
      [1, []],
      [2, []],
      [2, []],
    ]);
    expect(fingerprintOf(after.slice(0, 3))).toBe(fingerprintOf(draft));
  });

  test.each([
    ["zh-CN", { who: "李】莉", when: "2026-09-20", why: "第一行\n第二行】" }, { who: "李莉", when: "2026-09-20", why: "第一行 第二行" }],
    [
      "en",
      { who: "Lee [HR]", when: "2026-09-20", why: "less weight: conversion" },
      { who: "Lee HR", when: "2026-09-20", why: "less weight: conversion" },
    ],
  ] as const)("the record is read back from the note, in %s", (language, written, read) => {
    expect(publicationOf(signed(draft, written, language))).toEqual(read);
  });

  test("signing again replaces the record; the next version begins without one, as an open draft", () => {
    const again = signed(after.slice(0, 3), { ...record, who: "王宁" }, "zh-CN");
    expect(again[2]?.note).toBe("两位【2026-09-20 由王宁发布：转化率权重下调】");
    const next = nextVersion(
      again.map((rule) => ({ ...rule, to: "2026-12-31" })),
      3,
      "2027-01-01",
    );
    expect(next.map(({ version, from, to, status, note }) => [version, from, to, status, note])).toEqual([
      [3, "2027-01-01", undefined, "draft", undefined],
      [3, "2027-01-01", undefined, "draft", undefined],
      [3, "2027-01-01", undefined, "draft", "两位"],
    ]);
  });
});
