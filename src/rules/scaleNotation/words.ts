/** The words people use in rules, in Chinese and English, as patterns the reader can match. Longer spellings come first. */

export type Sign = "≥" | ">" | "≤" | "<";

const before: readonly (readonly [Sign, string])[] = [
  [
    "≥",
    "≥|>=|=>|大于或?者?等于|高于或?者?等于|不低于|不少于|不小于|不短于|至少|最少|达到|达|满|at least|no less than|not less than|not below",
  ],
  [
    "≤",
    "≤|<=|=<|小于或?者?等于|低于或?者?等于|不高于|不超过|不大于|不多于|不超|至多|最多|at most|no more than|not more than|not above|not over|up to|within",
  ],
  [">", ">|大于|高于|超[过出]?|逾|多于|more than|greater than|above|over"],
  ["<", "<|小于|低于|少于|不满|不足|未满|不到|未达到?|less than|fewer than|below|under"],
];
const after: readonly (readonly [Sign, string])[] = [
  [">", "(?:\\(不含\\)|不含)以上|以上\\(不[^)]*\\)|以外|之外"],
  ["<", "(?:\\(不含\\)|不含)(?:以下|以内|之内)|以下\\(不[^)]*\\)"],
  ["≥", "(?:及|或|\\([含及]\\)|含)?以上(?:\\(包?含[^)]*\\))?|起|or more|or above|or higher|or over|and above|and over|and up|\\+"],
  ["≤", "(?:及|或|\\([含及]\\)|含)?(?:以下|以内|之内)(?:\\(包?含[^)]*\\))?|内|or less|or below|or lower|or under|and below|and under"],
];

function signPattern(table: readonly (readonly [Sign, string])[]): RegExp {
  return new RegExp(table.map(([, words]) => `(${words})`).join("|"), "iy");
}

export const signBefore = signPattern(before);
export const signAfter = signPattern(after);

/** Which sign of the table the match of its pattern stands for. */
function signOf(table: readonly (readonly [Sign, string])[], match: RegExpExecArray): Sign {
  const found = table.find((_, index) => match[index + 1] !== undefined);
  return found ? found[0] : "≥";
}
export const signBeforeOf = (match: RegExpExecArray): Sign => signOf(before, match);
export const signAfterOf = (match: RegExpExecArray): Sign => signOf(after, match);

/** `x`, 得分, 转化率 ... where a sign follows: names the value, adds nothing. */
export const valueName = new RegExp(
  `(?:[\\u4e00-\\u9fff]{0,8}(?:率|量|额|度|数|时间|时长|响应|时效|得分|总分|成绩|值|单价)|score|total|value|csat|fcr|nps|x)\\s*[在为]?(?=\\s*(?:[\\d.¥]|${before.map(([, words]) => words).join("|")}))`,
  "iy",
);
export const elseWord = /(?:else|otherwise|others?|the rest|rest|later|否则|其他|其它|其余|剩余)(?:情况|的)?(?![A-Za-z])/iy;
export const arrow =
  /(?:的|者|时|则)?\s*[,;]?\s*(?:→|=>|-+>|==?|:|得|为|给|计|记|则|then(?![a-z])|(?=不[得计]分)|[,;](?=\s*[\d.]+\s*分\s*(?:[,;]|$)))\s*(?:得|为|给|计|记)?/y;
export const dash = /(?:~|-|\.\.+|至|到|to(?![a-z]))/iy;
export const inclusion = /\((不含|含)\)(?!以|之)|(不含|含)(?![)以之])/y;
export const separator = /[;,|]/y;
