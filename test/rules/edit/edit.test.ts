/** What can be done to the rows of a version: each operation says which rows and cells it changes, and nothing else changes. */
import fc from "fast-check";
import { addRule, knownMetric, ownRule } from "../../../src/rules/edit/addRule";
import { evenOut } from "../../../src/rules/edit/evenOut";
import { moveEntry, stepEntry } from "../../../src/rules/edit/moveEntry";
import { nameTaken } from "../../../src/rules/edit/nameTaken";
import { emptyTemplate, templateCopy } from "../../../src/rules/edit/newTemplate";
import { readField } from "../../../src/rules/edit/readField";
import { entriesByKind, entriesOf } from "../../../src/rules/edit/ruleEntry";
import { setField } from "../../../src/rules/edit/setField";
import { applyVersionEdit, orderAfter } from "../../../src/rules/edit/versionEdit";
import { metricDictionary } from "../../../src/rules/metricDictionary";
import type { Rule, RuleColumn } from "../../../src/rules/ruleBook";
import { weightSums, writtenWeights } from "../../../src/rules/weightCheck";
import { compileTemplate } from "../../../src/rules/compile";
import { aRule, coefficientRow } from "../../support/rules";

const metric = (item: string, weight?: number, more: Partial<Rule> = {}): Rule =>
  aRule({ item, status: "draft", ...(weight !== undefined && { weight }), ...more });
const rules: readonly Rule[] = [
  metric("转化率", 0.4, { scale: "≥70%→100" }),
  metric("转化率", undefined, { scale: "else→60", assumed: true }),
  metric("CSAT", 0.3),
  metric("接待量", 0.1, { level: "新人" }),
  aRule({ kind: "gate", item: "泄露信息", scale: "veto", status: "draft" }),
  { ...coefficientRow, status: "draft" },
];
const items = (list: readonly Rule[]) => list.map(({ item, scale }) => `${item} ${scale}`);
const entry = (item: string) => entriesOf(rules).find((each) => each.item === item)!;
const metrics = entriesOf(rules).filter(({ kind }) => kind === "metric");

test("rows of a metric are one rule, by name and level; red lines are each their own", () => {
  const twice = [...rules, rules[4]!];
  expect(entriesOf(twice).map(({ item, level, rows }) => [item, level, rows])).toEqual([
    ["转化率", undefined, [0, 1]],
    ["CSAT", undefined, [2]],
    ["接待量", "新人", [3]],
    ["泄露信息", undefined, [4]],
    ["奖金系数", undefined, [5]],
    ["泄露信息", undefined, [6]],
  ]);
  expect(entriesByKind(entriesOf(rules)).map(({ kind, entries }) => [kind, entries.length])).toEqual([["metric", 3], ["gate", 1], ["coefficient", 1]]); // prettier-ignore
});

test.each<[string, RuleColumn, Rule[RuleColumn], readonly [number, RuleColumn, unknown][]]>([
  [
    "a name stands on all of its rows",
    "item",
    "成交率",
    [
      [0, "item", "成交率"],
      [1, "item", "成交率"],
    ],
  ],
  [
    "so does a level",
    "level",
    "新人",
    [
      [0, "level", "新人"],
      [1, "level", "新人"],
    ],
  ],
  ["a weight is one cell, on the row that says it", "weight", 0.5, [[0, "weight", 0.5]]],
  ["what nobody says goes to the first row", "minSample", 30, [[0, "minSample", 30]]],
  ["an emptied field is absent", "weight", undefined, [[0, "weight", undefined]]],
])("%s", (_, column, value, changed) => {
  const after = applyVersionEdit(rules, setField(rules, entry("转化率"), column, value));
  const differing = after.flatMap((rule, row) => (rule[column] === rules[row]![column] ? [] : [[row, column, rule[column]]]));
  expect(differing).toEqual(changed);
  expect(after.every((rule, row) => Object.keys({ ...rule, ...rules[row] }).every((key) => key === column || rule[key as RuleColumn] === rules[row]![key as RuleColumn]))).toBe(true); // prettier-ignore
});

test.each<[RuleColumn, string, unknown]>([
  ["weight", "40", 0.4],
  ["weight", "40%", 0.4],
  ["weight", "４０％", 0.4],
  ["weight", "1", 0.01],
  ["weight", "0.4", 0.4],
  ["weight", "", undefined],
  ["weight", "—", undefined],
  ["weight", "101", "ruleWeightUnclear"],
  ["weight", "很多", "ruleWeightUnclear"],
  ["item", " ", "ruleCellMissing"],
  ["level", "全部", undefined],
  ["minSample", "30", 30],
  ["minSample", "三十", "ruleMinSampleUnclear"],
  ["missing", "60分", 60],
  ["missing", "120", "ruleMissingUnclear"],
])("a field %s of %s says %p", (column, text, expected) => {
  const reading = readField(column, text);
  expect(reading.ok ? reading.value : reading.mistake.code).toBe(expected);
});

describe("rows that come, go and change their place", () => {
  test.each([
    ["a metric joins the metrics", ownRule("metric", "FCR"), 4],
    ["a red line the red lines", ownRule("gate", "辱骂客户"), 5],
    ["grades come after what is before them", ownRule("grade", "等级"), 5],
    ["settings come last", ownRule("setting", "总分小数位"), 6],
  ])("%s", (_, rule, place) => {
    const edit = addRule(rules, rule)!;
    expect(edit).toMatchObject({
      before: place,
      rule: { template: "售前", version: 1, from: "2026-01-01", status: "draft", item: rule.item },
    });
    expect(items(applyVersionEdit(rules, edit)).toSpliced(place, 1)).toEqual(items(rules));
  });

  test("a metric moves with all of its rows, and not past the ends", () => {
    const up = stepEntry(metrics, entry("CSAT"), -1)!;
    expect(items(applyVersionEdit(rules, up)).slice(0, 3)).toEqual(["CSAT score 0..100", "转化率 ≥70%→100", "转化率 else→60"]);
    expect(applyVersionEdit(rules, stepEntry(metrics, entry("转化率"), 1)!)).toEqual(applyVersionEdit(rules, up));
    expect(items(applyVersionEdit(rules, moveEntry(metrics, entry("转化率"), 9)!)).slice(2, 4)).toEqual([
      "转化率 ≥70%→100",
      "转化率 else→60",
    ]);
    expect(stepEntry(metrics, entry("转化率"), -1)).toBeUndefined();
    expect(stepEntry(metrics, entry("接待量"), 1)).toBeUndefined();
  });

  test("a move is a permutation that keeps the others in their order", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.array(fc.nat(11), { maxLength: 4 }), fc.nat(12), (count, picked, before) => {
        const rows = [...new Set(picked.filter((row) => row < count))];
        const order = orderAfter(count, { type: "move", rows, before: Math.min(before, count) });
        expect(order.toSorted((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, row) => row));
        const others = order.filter((row) => !rows.includes(row));
        expect(others).toEqual(others.toSorted((a, b) => a - b));
      }),
    );
  });

  test("a name counts as taken however it is spelled, for the same people only", () => {
    expect(nameTaken(rules, addRule(rules, ownRule("metric", "ＣＳＡＴ"))!)?.item).toBe("CSAT");
    expect(nameTaken(rules, addRule(rules, { ...ownRule("metric", "CSAT"), level: "新人" })!)).toBeUndefined();
    expect(nameTaken(rules, addRule(rules, ownRule("gate", "CSAT"))!)).toBeUndefined();
    expect(nameTaken(rules, setField(rules, entry("转化率"), "item", "CSAT"))?.item).toBe("CSAT");
    expect(nameTaken(rules, setField(rules, entry("转化率"), "item", "转化率 "))).toBeUndefined();
    expect(nameTaken(rules, setField(rules, entry("CSAT"), "weight", 0.2))).toBeUndefined();
  });
});

describe("weights are evened out", () => {
  const weights = (list: readonly Rule[]) => list.flatMap(({ kind, weight }) => (kind === "metric" ? [weight] : []));
  const evened = (list: readonly Rule[]) => {
    const edit = evenOut(list);
    return edit && weights(applyVersionEdit(list, edit));
  };
  test.each<[string, readonly (number | undefined)[], readonly number[] | undefined]>([
    ["metrics without a weight share the rest", [0.5, undefined, undefined], [0.5, 0.25, 0.25]],
    ["in whole percents where that goes", [undefined, undefined, undefined], [0.34, 0.33, 0.33]],
    ["too little is scaled up", [0.4, 0.3], [0.57, 0.43]],
    ["too much is scaled down", [0.6, 0.6], [0.5, 0.5]],
    ["a rest of half a percent is given as one", [0.995, undefined], [0.995, 0.005]],
    ["an odd rest stays exact", [0.33333, undefined], [0.33333, 0.66667]],
    ["0% is a weight and stays 0%", [0.5, 0, 0.3], [0.63, 0, 0.37]],
    ["where nothing is left, one without comes in with the average", [1, undefined], [0.5, 0.5]],
    ["however much there is", [0.7, 0.5, undefined], [0.39, 0.28, 0.33]],
    ["100% stays", [0.6, 0.4], undefined],
  ])("%s", (_, given, expected) => {
    expect(evened(given.map((weight, index) => metric(`M${index}`, weight)))).toEqual(expected);
  });

  test("each level fills what it doesn't share with everybody", () => {
    const shared = [metric("转化率", 0.4), metric("接待量", undefined, { level: "新人" }), metric("接待量", 0.2, { level: "成熟" }), metric("带教", undefined, { level: "成熟" })]; // prettier-ignore
    expect(evened(shared)).toEqual([0.4, 0.6, 0.2, 0.4]);
  });

  test("they always come to exactly 100%, for every level", () => {
    const weight = fc.option(fc.oneof(fc.integer({ min: 0, max: 100 }).map((n) => n / 100), fc.integer({ min: 0, max: 10_000 }).map((n) => n / 10_000)), { nil: undefined }); // prettier-ignore
    const row = fc.record({ weight, level: fc.constantFrom(undefined, "新人", "成熟") });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 14 }), (rows) => {
        const list = rows.map(({ weight: given, level }, index) => metric(`M${index}`, given, level === undefined ? {} : { level }));
        const edit = evenOut(list);
        const after = edit ? applyVersionEdit(list, edit) : list;
        const before = weightSums(writtenWeights(list));
        weightSums(writtenWeights(after)).forEach(({ gap, level }, index) => {
          const shared = list.filter((rule) => rule.level === undefined).reduce((sum, rule) => sum + (rule.weight ?? 0), 0);
          // What everybody has leaves nothing for the level: that is for people to settle.
          if (level !== undefined && shared > 1 - 1e-9) expect(gap).toBeLessThanOrEqual(0);
          else expect([gap, before[index]?.sum]).toEqual([0, expect.anything()]);
        });
        expect(after.every(({ weight: given }) => given === undefined || (given >= 0 && given <= 1))).toBe(true);
      }),
    );
  });
});

describe("new templates", () => {
  test("from nothing: one metric with all the weight, grades, coefficients; complete but for what waits for confirmation", () => {
    const csat = metricDictionary.find(({ id }) => id === "averageResponse")!;
    const made = emptyTemplate("大促", "2026-11-01", knownMetric(csat, "zh-CN"), "zh-CN");
    expect(made.map(({ kind }) => kind)).toEqual(["metric", "grade", "coefficient", "coefficient"]);
    expect(
      made.every(
        ({ template, version, from, status }) => template === "大促" && version === 1 && from === "2026-11-01" && status === "draft",
      ),
    ).toBe(true);
    expect(made[0]).toMatchObject({ item: "平均响应时间", group: "基础", weight: 1, missing: "reweight", assumed: true });
    const { issues } = compileTemplate(made, "大促", "2026-11");
    expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("under another name: everything as it was, a draft without an end", () => {
    const source = rules.map((rule): Rule => ({ ...rule, status: "published", to: "2026-12-31" }));
    const copied = templateCopy(source, "售前二组", "2027-01-01");
    expect(copied).toEqual(rules.map((rule) => ({ ...rule, template: "售前二组", from: "2027-01-01", status: "draft" })));
  });
});
