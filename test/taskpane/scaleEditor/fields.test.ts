/** Rows and notation say the same. */
import type { Language } from "../../../src/i18n/language";
import { builtInTemplates } from "../../../src/rules/builtInTemplates";
import type { RuleKind } from "../../../src/rules/ruleBook";
import { parseScale } from "../../../src/rules/scaleNotation/parseScale";
import { printScale } from "../../../src/rules/scaleNotation/printScale";
import { builtInRules } from "../../../src/rules/templates/builtInTemplate";
import { turned, withPoint, withStep, withUnit } from "../../../src/taskpane/rules/scaleEditor/changeFields";
import { compose } from "../../../src/taskpane/rules/scaleEditor/compose";
import type { StepFields } from "../../../src/taskpane/rules/scaleEditor/fields";
import { proposeScale } from "../../../src/taskpane/rules/scaleEditor/propose";
import { readNotation } from "../../../src/taskpane/rules/scaleEditor/readNotation";
import { rowAtFault, showFields, showText } from "../../../src/taskpane/rules/scaleEditor/shown";

const asked = (kind: RuleKind = "metric", language: Language = "zh-CN") => ({ kind, item: "转化率", language });

function stepsOf(text: string, kind: RuleKind = "metric"): StepFields {
  const reading = readNotation(text, asked(kind));
  if (!reading.ok || reading.fields.form !== "steps") throw new Error(text);
  return reading.fields;
}

test.each(["zh-CN", "en"] as const)("every row of every built-in template stands in rows, and comes back from them (%s)", (language) => {
  const rules = builtInTemplates.flatMap((template) => builtInRules(template, language, "2026-01-01")).filter(({ scale }) => scale !== "");
  expect(rules.length).toBeGreaterThan(80);
  for (const { kind, item, scale } of rules) {
    const reading = readNotation(scale, { kind, item, language });
    if (!reading.ok) throw new Error(`${item}: ${scale}`);
    if (reading.fields.form !== "words") expect(compose(reading.fields).text).toBe(reading.canonical);
    else expect(kind).toMatch(/^(pay|setting)$/);
  }
});

test.each([
  ["gate", "封顶６０分", "cap 60"],
  ["gate", "降两档", "downgrade 2"],
  ["adjust", "-5~5分", "score -5..5"],
  ["award", "解决率≥90%，得500", "≥90%→500"],
  ["stepup", "每提升5%，提成+0.3%", "比基线每高 5%，提成 +0.3%"],
  ["stepup", "0.3% commission per 5%", "+0.3% commission per 5% above the baseline"],
  ["commission", "SLAB; 0元以上→1%; 10万以上→1.2%", "SLAB; ≥100000元→1.2%; ≥0元→1%"],
  ["commission", "分段加总：≥0元→0.01；≥100000元→0.012", "MARGINAL; ≥100000元→1.2%; ≥0元→1%"],
  ["award", "逐笔登记", "逐笔登记"],
] as const)("%s: %s is %s", (kind, typed, canonical) => {
  expect(readNotation(typed, asked(kind))).toMatchObject({ ok: true, canonical });
});

test("an unreadable tier of a commission is named by its place in the cell, behind the mode", () => {
  expect(readNotation("SLAB; ≥0元→1%; 10万→1.2%", asked("commission"))).toMatchObject({
    ok: false,
    mistake: { code: "missingSign", position: 14 },
  });
});

describe("the text follows the rows", () => {
  const change = (steps: StepFields["steps"]) => showFields({ ...stepsOf("≥70%→100; ≥65%→80; else→60"), steps }, asked());
  const [first, second] = stepsOf("≥70%→100; ≥65%→80").steps as [StepFields["steps"][number], StepFields["steps"][number]];

  test("in order, whatever the order of the rows", () => {
    const shown = change([second, { ...first, edge: "７２．５" }]);
    expect(shown.text).toBe("≥72.5%→100; ≥65%→80; else→60");
    expect(shown.fields).toMatchObject({ steps: [{ edge: "65" }, { edge: "７２．５" }] });
  });

  test("with its own unit where one is typed", () => {
    const minutes = { ...stepsOf("≤30秒→100; ≤60秒→80"), rest: "0" };
    const [quick, slow] = minutes.steps;
    if (!quick || !slow) throw new Error("Two steps.");
    expect(showFields({ ...minutes, steps: [quick, { ...slow, edge: "1分20秒" }] }, asked()).text).toBe("≤30秒→100; ≤80秒→80; else→0");
  });

  test("also while a field is empty, and the row at fault is known", () => {
    const shown = change([first, { ...second, edge: "" }]);
    expect(shown.text).toBe("≥70%→100; ≥→80; else→60");
    expect(rowAtFault(shown)).toBe(1);
    expect(rowAtFault(change([first, { ...second, edge: "70" }]))).toBe(1);
    expect(rowAtFault(change([first, { ...second, result: "80%" }]))).toBe(1);
  });
});

test("a text that can't be read keeps what was typed, and the last good rows", () => {
  const good = showText("≥70%→100; ≥65%→80", asked());
  const broken = showText("≥70%→100; 65→80", asked(), good);
  expect(broken).toMatchObject({ text: "≥70%→100; 65→80", stale: true, good: good.text, fields: good.fields, scale: good.scale });
  expect(rowAtFault(broken)).toBeUndefined();
  expect(showText("≥70%→100; ≥65%→85", asked(), broken)).toMatchObject({ stale: false });
});

describe("changes to the whole", () => {
  test("another unit converts what is of its kind; a missing % is only added", () => {
    expect(compose(withUnit(stepsOf("≤30秒→100; ≤90秒→80"), "minutes")).text).toBe("≤0.5分钟→100; ≤1.5分钟→80");
    expect(compose(withUnit(stepsOf("≥5万元→100; ≥8000元→60"), "tenThousandYuan")).text).toBe("≥5万元→100; ≥0.8万元→60");
    expect(compose(withUnit(stepsOf("≥70→100; ≥65→80"), "percent")).text).toBe("≥70%→100; ≥65%→80");
  });

  test("turning a scale keeps its limits and gives the best result to the other end", () => {
    expect(compose(turned(stepsOf("≥70%→100; >60%→80; else→0"))).text).toBe("<60%→100; ≤70%→80; else→0");
  });

  test("one more band goes on as the last ones did, and never below zero", () => {
    expect(compose(withStep(stepsOf("≥70%→100; ≥67.5%→90; else→60"))).text).toBe("≥70%→100; ≥67.5%→90; ≥65%→80; else→60");
    expect(compose(withStep(stepsOf("≤1%→100; ≤3%→90"))).text).toBe("≤1%→100; ≤3%→90; ≤5%→80");
    expect(compose(withStep(stepsOf("≥10%→100; ≥2%→90"))).text).toBe("≥10%→100; ≥2%→90; ≥→80");
    const line = readNotation("line 60秒→60, 40秒→100", asked());
    if (!line.ok || line.fields.form !== "line") throw new Error("A line.");
    expect(compose(withPoint(line.fields)).text).toBe("line 60秒→60, 40秒→100, 20秒→100");
  });
});

describe("another form says about the same", () => {
  const percent = { unit: "percent", direction: "higher" } as const;
  test.each([
    ["≥70%→100; ≥67.5%→90; ≥65%→80; else→60", "line", "line 62.5%→60, 65%→80, 67.5%→90, 70%→100"],
    ["≥70%→100; ≥67.5%→90; ≥65%→80; else→60", "deduct", "from 100, -5.5 per 1% below 70%, min 60"],
    ["≤30秒→100; ≤60秒→80; else→0", "line", "line 90秒→0, 60秒→80, 30秒→100"],
    ["≤30秒→100; ≤60秒→80; else→0", "deduct", "from 100, -1.5 per 1秒 above 30秒, min 0"],
    ["line 60秒→60, 40秒→100", "steps", "≤40秒→100; ≤50秒→80; else→60"],
    ["line 50%→60, 65%→80, 75%→100", "steps", "≥75%→100; ≥65%→80; else→60"],
    ["from 50, -2 per 1% below 90%, min 0", "line", "line 65%→0, 90%→50"],
    ["≥90%→100", "line", "line 81%→60, 90%→100"],
    ["≥90→100; ≥80→90; ≥70→80; ≥60→70; ≥50→60; else→0", "line", "line 40→0, 60→70, 70→80, 90→100"],
    ["score 0..100", "steps", "≥90%→100; ≥80%→80; else→60"],
    ["≥90→S; else→C", "line", "line 70→60, 80→80, 90→100"],
  ] as const)("%s as %s is %s", (from, form, expected) => {
    const parsed = parseScale(from);
    expect(printScale(proposeScale(parsed.ok ? parsed.scale : undefined, form, percent), "zh-CN")).toBe(expected);
  });

  test("what is known of a metric decides over a first scale", () => {
    expect(printScale(proposeScale(undefined, "steps", { unit: "seconds", direction: "lower" }), "en")).toBe("≤30s→100; ≤60s→80; else→60");
  });
});
