import type { PlacedRule } from "./compileScale";
import type { PayRule, SettingRows, Settings } from "./ruleBook";
import { ruleIssue, type RuleIssue } from "./ruleIssue";
import { recogniser, ruleWords } from "./vocabulary";
import { wordKey } from "./wordKey";

const words = [ruleWords.en, ruleWords["zh-CN"]];
const catalogues = words.map(({ items }) => items);
/** What a pay row is about, by any of its names. */
export const payItemOf = recogniser(["base", "fixedShare"], catalogues, {
  base: ["绩效奖金基数", "奖金基数", "bonus base", "base"],
  fixedShare: ["固定比例", "基础绩效占比", "固定占比", "fixed share"],
});
const settingNames = ["bandDecimals", "minCover", "capMetric", "capTotal", "rankStyle", "vetoScope"] as const;
/** Which setting a row sets, by any of its names. */
export const settingOf = recogniser(settingNames, catalogues, {
  bandDecimals: ["BandDecimals", "总分小数", "小数位"],
  minCover: ["最低覆盖", "最低有效权重"],
  rankStyle: ["rank style", "排名"],
  vetoScope: ["veto scope", "否决范围"],
});
/** Further spellings of values that formulas ask for, too. */
const others = { dense: ["中国式", "cn"], all: ["全部"] } as const;
const rankStyleOf = recogniser(
  ["competition", "dense"],
  words.map(({ values }) => values),
  { dense: others.dense, competition: ["comp", "国际"] },
);
const vetoScopeOf = recogniser(
  ["floating", "all"],
  words.map(({ values }) => values),
  { floating: ["浮动", "float"], all: others.all },
);

/** All spellings of a setting's value, for formulas that compare with its cell. */
export function spellingsOf(value: keyof typeof others): readonly string[] {
  return [...new Set([value, ...words.map(({ values }) => values[value]), ...others[value]])];
}

/** What holds where the rule book is silent. */
export const defaultSettings: Settings = {
  bandDecimals: 2,
  minCover: 0.6,
  capMetric: 100,
  capTotal: 100,
  rankStyle: "competition",
  vetoScope: "floating",
};
/** The share of the bonus that no coefficient touches, where the rule book is silent. */
export const defaultFixedShare = 0.6;

/** A number as typed in a cell: `60%`, 0.6, `3,000元`, `0.3万`. */
export function readAmount(text: string): number {
  const match = /^¥?\s*(\d[\d,]*(?:\.\d+)?|\.\d+)\s*(%|万元?|元|yuan)?$/i.exec(text.normalize("NFKC").trim());
  if (!match?.[1]) return NaN;
  const digits = match[1].replace(/,/g, "");
  return Number(`${digits}${match[2] === "%" ? "e-2" : match[2]?.startsWith("万") ? "e4" : ""}`);
}

/** Base and fixed share of the bonus; rows that wait for confirmation count as absent. */
export function compilePay(rows: readonly PlacedRule[], issues: RuleIssue[]): PayRule {
  let pay: PayRule = { fixedShare: defaultFixedShare, baseRows: [], fixedShareRows: [] };
  for (const { rule, index } of rows) {
    const item = payItemOf(rule.item);
    const amount = readAmount(rule.scale);
    const at = { rule: index, column: "scale" as const };
    if (!item) {
      const choices = words.map(({ items }) => `${items.base}, ${items.fixedShare}`).join(", ");
      issues.push(ruleIssue("payUnknown", { item: rule.item, choices }, { rule: index, column: "item", severity: "warning" }));
    } else if (Number.isNaN(amount) || (item === "fixedShare" && amount > 1)) {
      issues.push(ruleIssue("payUnclear", { item: rule.item, found: rule.scale, example: item === "base" ? "3000" : "60%" }, at));
    } else if ((item === "base" ? pay.baseRows : pay.fixedShareRows).length > 0) {
      issues.push(ruleIssue("itemTwice", { item: rule.item }, { rule: index, column: "item" }));
    } else if (!rule.assumed) {
      pay = item === "base" ? { ...pay, base: amount, baseRows: [index] } : { ...pay, fixedShare: amount, fixedShareRows: [index] };
    }
  }
  return pay;
}

/** What the setting rows say, over the defaults; rows that wait for confirmation don't apply. */
export function compileSettings(
  rows: readonly PlacedRule[],
  issues: RuleIssue[],
): { readonly settings: Settings; readonly settingRows: SettingRows } {
  const settings: Record<string, unknown> = { ...defaultSettings };
  const settingRows: Partial<Record<keyof Settings, number>> = {};
  const seen = new Set<string>();
  for (const { rule, index } of rows) {
    const name = settingOf(rule.item);
    if (!name) {
      const choices = settingNames.map((code) => words.map(({ items }) => items[code]).join(" / ")).join(", ");
      issues.push(ruleIssue("settingUnknown", { item: rule.item, choices }, { rule: index, column: "item", severity: "warning" }));
      continue;
    }
    if (seen.has(name)) issues.push(ruleIssue("itemTwice", { item: rule.item }, { rule: index, column: "item" }));
    seen.add(name);
    const value = readSetting(name, rule.scale);
    if (value === undefined)
      issues.push(
        ruleIssue("settingUnclear", { item: rule.item, found: rule.scale, choices: possible[name] }, { rule: index, column: "scale" }),
      );
    else {
      settingRows[name] = index;
      if (!rule.assumed) settings[name] = value;
    }
  }
  return { settings: settings as unknown as Settings, settingRows };
}

const possible: Readonly<Record<keyof Settings, string>> = {
  bandDecimals: "0, 1, 2",
  minCover: "0%..100%",
  capMetric: "100..200",
  capTotal: "100..200",
  rankStyle: "1,2,2,4 / 1,2,2,3",
  vetoScope: words.map(({ values }) => `${values.floating} / ${values.all}`).join(", "),
};

/** The value of a setting, however it is spelled; undefined where it is none. */
export function readSetting<K extends keyof Settings>(name: K, text: string): Settings[K] | undefined {
  const amount = readAmount(text);
  const read: { readonly [N in keyof Settings]: () => Settings[N] | undefined } = {
    bandDecimals: () => ([0, 1, 2] as const).find((decimals) => decimals === amount),
    minCover: () => (amount >= 0 && amount <= 1 ? amount : undefined),
    capMetric: () => (amount >= 100 && amount <= 200 ? amount : undefined),
    capTotal: () => (amount >= 100 && amount <= 200 ? amount : undefined),
    rankStyle: () => rankStyleOf(wordKey(text)),
    vetoScope: () => vetoScopeOf(wordKey(text)),
  };
  return read[name]();
}
