import { metricDictionary } from "../rules/metricDictionary";
import { redLineWords } from "../rules/metricDictionary/redLineWords";

/**
 * What platforms, shops and our templates call the same thing. One line per idea, the most exact names first:
 * where an export has several of them, the earlier one is taken. Names are compared as `readHeader` keys.
 */
export const peopleWords = {
  name: [
    "旺旺昵称",
    "旺旺账号名称",
    "客服账号",
    "客服昵称",
    "客服姓名",
    "客服",
    "姓名",
    "员工姓名",
    "员工",
    "人员",
    "账号",
    "昵称",
    "agentname",
    "agent",
    "name",
    "employee",
    "employeename",
    "representative",
    "account",
  ],
  team: ["旺旺分组", "团队", "小组", "组别", "分组", "部门", "班组", "team", "group", "department"],
  level: ["人员级别", "级别", "人员类型", "层级", "员工级别", "level", "seniority", "stafflevel"],
  base: ["绩效基数", "奖金基数", "绩效工资基数", "绩效工资", "基数", "bonusbase", "base", "targetbonus"],
} as const;
export type PeopleRole = keyof typeof peopleWords;

/** Names of metrics and of red lines: what the metric dictionary of the rules says they are called. */
const ideas: readonly (readonly [idea: MetricIdea, words: readonly string[]])[] = [
  ...metricDictionary.map(({ id, headers }) => [id, headers] as const),
  ...Object.entries(redLineWords),
];
/** Id of a metric of the dictionary, or of a red line. */
export type MetricIdea = string;

/** Words that the first cell of a summary row begins with, whatever the platform. */
export const summaryWords =
  /^(汇总|合计|总计|小计|平均|均值|全店|同行|店铺汇总|店铺平均|团队平均|(total|sum|subtotal|grand ?total|average|avg|mean)(?![a-z]))/;

const ideaOfWord = new Map<string, { readonly idea: MetricIdea; readonly place: number }>();
for (const [idea, words] of ideas) for (const [place, word] of words.entries()) ideaOfWord.set(word, { idea, place });

/** The idea behind a name and how exact the name is (0 = best); undefined for a name we don't know. */
export function ideaOf(key: string): { readonly idea: MetricIdea; readonly place: number } | undefined {
  return ideaOfWord.get(key) ?? ideaOfWord.get(key.replace(/\([^()]*\)$/, "").replace(/^(?:是否有?|有无)|\?$/g, ""));
}

/**
 * Words that make two names of one idea count different things: money net of refunds is no gross money, orders placed are not
 * orders paid, complaints about manners not all complaints. Keyed by what they say, so that languages agree.
 */
const shades: readonly (readonly [shade: string, words: RegExp])[] = [
  ["net", /去退|退款后|净|(?<![a-z])net/],
  ["sameDay", /当日|sameday/],
  ["placed", /下单/],
  ["workingHours", /工作时间/],
  ["reviews", /好评率|差评率|(?:positive|bad)reviewrate/],
  ["refused", /不服务/],
  ["valid", /有效/],
  ["attitude", /态度|attitude/],
  ["refund", /退款率|refundrate/],
  ["reception", /接待/],
];

/** What a name says beyond its idea; two names with other shades are twins, not the same. */
export function shadeOf(key: string): string {
  return shades.flatMap(([shade, words]) => (words.test(key) ? [shade] : [])).join();
}

/** What a column about people is; undefined for any other. */
export function peopleRoleOf(key: string): { readonly role: PeopleRole; readonly place: number } | undefined {
  for (const role of ["name", "team", "level", "base"] as const) {
    const place = (peopleWords[role] as readonly string[]).indexOf(key);
    if (place >= 0) return { role, place };
  }
  return undefined;
}
