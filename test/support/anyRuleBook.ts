/** Random rule books with a month each, and edits of both: what somebody might really type, always valid. */
import type { ColumnChoices } from "../../src/metrics/columnMatch";
import type { Rule } from "../../src/rules/ruleBook";
import type { CellInput } from "../../src/workbench/grid/grid";
import type { Random } from "./random";
import { aRule } from "./rules";

/** Somebody types into the rule book, or into the month. */
export type Edit =
  | { readonly item: string; readonly which: number; readonly header: string; readonly input: CellInput }
  | { readonly cell: string; readonly input: CellInput };

export interface AnyMonth {
  readonly rules: readonly Rule[];
  readonly mapping: ColumnChoices;
  readonly rows: readonly (readonly CellInput[])[];
  readonly edits: readonly Edit[];
}

interface Kind {
  readonly scales: readonly [string, ...string[]];
  readonly value: (random: Random) => CellInput;
}

const tenths = (random: Random, least: number, most: number): number => random.whole(least * 10, most * 10) / 10;
const kinds: Readonly<Record<string, Kind>> = {
  转化率: {
    scales: ["≥70%→100; ≥67.5%→90; ≥65%→80; else→60", "≥70%→120; ≥65%→85.5; else→33.33", "≥72%→110; ≥60%→77.7; else→0"],
    value: (random) => random.pick([0.7, 0.675, 0.65, 0.69995, 0.6, "67.5%", random.whole(5500, 7500) / 10_000]),
  },
  CSAT: {
    scales: ["score 0..100", "score 0..120"],
    value: (random) => random.pick([90, 88.5, 99.99, 0, 72.25, tenths(random, 40, 100)]),
  },
  平均响应: {
    scales: ["≤30秒→100; ≤45秒→80; else→50", "line 60秒→60, 40秒→100", "line 60秒→50, 30秒→120"],
    value: (random) => random.pick([30, 45, 50, 33.3, 61, "1分20秒", tenths(random, 20, 80)]),
  },
  质检: {
    scales: ["from 100, -2 per 1% below 90%, min 0", "from 120, -1.5 per 1% below 95%, min 10", "≥90%→100; else→55.55"],
    value: (random) => random.pick([0.9, 0.874, 0.95, 1, random.whole(6000, 10_000) / 10_000]),
  },
};
const policies = [undefined, "reweight", "zero", "error", 50, 33.5] as const;
const written = { reweight: "重新分配", zero: "记零", error: "报错" } as const;
const levels = ["新人", "成熟"] as const;
const bands: readonly [string, ...string[]] = ["≥90→1.2; ≥80→1.0; ≥70→0.8; else→0", "≥95→1.5; ≥80→1.05; ≥60→0.6; else→0.3"];
const grades: readonly [string, ...string[]] = ["≥90→S; ≥80→A; ≥70→B; else→C", "≥85→甲; ≥60→乙; else→丙"];
const actions: readonly [string, ...string[]] = ["veto", "cap 59.5", "cap 80", "downgrade 1", "downgrade 2"];
const settings: Readonly<Record<string, readonly [string, ...string[]]>> = {
  总分小数: ["0", "1", "2"],
  最低有效权重: ["30%", "60%", "0.8"],
  单项封顶: ["100", "110", "120"],
  总分封顶: ["100", "105", "120"],
  排名方式: ["1,2,2,4", "1,2,2,3", "中国式"],
  否决范围: ["浮动部分", "全部奖金", "all"],
};

/** Weights of so many metrics, in steps of half a percent, that add up to a whole of them. */
function shares(random: Random, count: number, whole: number): number[] {
  let left = whole;
  return Array.from({ length: count }, (_, k) => {
    const own = k === count - 1 ? left : random.whole(1, left - (count - 1 - k));
    left -= own;
    return own / 200;
  });
}

export function anyMonth(random: Random): AnyMonth {
  const names = Object.keys(kinds).filter((_, k) => k < 2 || random.whole(0, 2) > 0);
  const leveled = random.whole(0, 2) > 0;
  const split = leveled ? names.slice(random.whole(0, 1)) : [];
  const common = shares(random, names.length, 200);
  const whole = Math.round(split.reduce((sum, name) => sum + (common[names.indexOf(name)] ?? 0), 0) * 200);
  const own = levels.map(() => shares(random, split.length, whole));
  const sampled = names.filter(() => random.whole(0, 2) === 0);
  const metric = (item: string, weight: number, level?: string): Rule => {
    const policy = random.pick(policies);
    const least = sampled.includes(item) && random.whole(0, 3) > 0;
    return aRule({
      item,
      weight,
      scale: random.pick(kinds[item]?.scales ?? ["score 0..100"]),
      ...(level !== undefined && { level }),
      ...(policy !== undefined && { missing: policy }),
      ...(least && { minSample: random.pick([5, 20]) }),
    });
  };
  const metrics = names.flatMap((name, k) => {
    const place = split.indexOf(name);
    if (place < 0) return [metric(name, common[k] ?? 0)];
    return levels.map((level, which) => metric(name, own[which]?.[place] ?? 0, level));
  });
  const one = <T>(value: T): T[] => (random.whole(0, 2) > 0 ? [value] : []);
  const gates = [...one("泄露信息"), ...one("虚假承诺")];
  const points = [...one("加分"), ...one("协作")];
  const set = Object.keys(settings).flatMap((item) => one(item));
  const rules = [
    ...metrics,
    ...gates.map((item) => aRule({ kind: "gate", item, scale: random.pick(actions) })),
    ...points.map((item) => aRule({ kind: "adjust", item, scale: random.pick(["score -5..5", "score -3..10", "score 0..2.5"]) })),
    ...one(aRule({ kind: "grade", item: "等级", scale: random.pick(grades) })),
    ...one(aRule({ kind: "coefficient", item: "奖金系数", scale: random.pick(bands) })),
    ...one(aRule({ kind: "pay", item: "绩效基数", scale: random.pick(["3000", "2,555.55"]) })),
    ...one(aRule({ kind: "pay", item: "固定比例", scale: random.pick(["60%", "0.35", "0"]) })),
    ...set.map((item) => aRule({ kind: "setting", item, scale: random.pick(settings[item] ?? ["2"]) })),
  ];
  const header = ["客服", "人员级别", ...names, ...names.map((name) => `样本${names.indexOf(name)}`), ...gates, ...points, "奖金基数"];
  const cellOf = (column: number): CellInput => {
    const title = header[column] ?? "";
    if (title === "人员级别") return leveled && random.whole(0, 9) > 0 ? random.pick(levels) : random.pick(["", "试用"]);
    if (kinds[title]) return random.whole(0, 3) === 0 ? random.pick(["—", "免考", "", "=NA()"]) : kinds[title].value(random);
    if (title.startsWith("样本")) return random.pick([20, 19, 5, 4, 100, "", "30"]);
    if (gates.includes(title)) return random.whole(0, 3) === 0 ? random.pick(["是", 1, "Y"]) : random.pick(["", "否", 0]);
    if (points.includes(title)) return random.pick(["", "—", 1, -1.5, 0.005, 2.345, -20, 50, "3"]);
    return random.pick(["", "—", 2500, 3333.33, "0.3万"]);
  };
  const rows = Array.from({ length: 6 }, (_, i): CellInput[] => [`客服${i + 1}`, ...header.slice(1).map((_title, k) => cellOf(k + 1))]);
  const letters = (column: number) => String.fromCharCode(65 + column);
  const mapping = Object.fromEntries(sampled.map((name) => [`sample:${name}`, letters(2 + names.length + names.indexOf(name))]));
  const edits: Edit[] = [];
  const ruleEdit = (item: string, header: string, input: CellInput, which = 0) => edits.push({ item, which, header, input });
  for (const name of names) {
    const count = metrics.filter(({ item }) => item === name).length;
    const which = random.whole(0, count - 1);
    const policy = random.pick([...policies, "—", "40分"]);
    if (random.whole(0, 1) === 0)
      ruleEdit(
        name,
        "缺失",
        policy === undefined ? "" : typeof policy === "string" && policy in written ? written[policy as keyof typeof written] : policy,
        which,
      );
    if (random.whole(0, 1) === 0) ruleEdit(name, "评分标准", { text: random.pick(kinds[name]?.scales ?? ["score 0..100"]) }, which);
    if (metrics.some(({ item, minSample }) => item === name && minSample !== undefined) && random.whole(0, 1) === 0)
      ruleEdit(name, "最小样本", random.pick<CellInput>(["", 5, 20, 50]), which);
  }
  for (const rule of rules) {
    if (rule.kind === "metric" || random.whole(0, 1) === 0) continue;
    const choices: Readonly<Record<string, readonly [string, ...string[]]>> = {
      gate: actions.slice(0, 3) as [string, ...string[]],
      adjust: ["score -1..1", "-2~2", "score 0..20"],
      grade: grades,
      coefficient: bands,
      pay: rule.item === "固定比例" ? ["50%", "0.1"] : ["4000", "0.2万"],
      setting: settings[rule.item] ?? ["2"],
    };
    ruleEdit(rule.item, "评分标准", { text: random.pick(choices[rule.kind] ?? [rule.scale]) });
    if (rule.kind === "setting" && random.whole(0, 2) === 0) ruleEdit(rule.item, "待确认", "待确认");
  }
  for (let n = 0; n < 12; n++) {
    const column = random.whole(1, header.length - 1);
    edits.push({ cell: `${letters(column)}${random.whole(2, 7)}`, input: cellOf(column) });
  }
  return { rules, mapping, rows: [header, ...rows], edits };
}
