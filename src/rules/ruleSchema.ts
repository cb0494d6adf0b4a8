import * as z from "zod";
import type { IssueCode } from "./issue";
import { missingPolicy } from "./missingWords";
import { ruleKinds, type MissingPolicy, type Rule, type RuleColumn } from "./ruleBook";
import { recogniser, ruleWords } from "./vocabulary";

/** A cell of the rule table as Excel gives it; `""` = empty. */
export type RuleCell = string | number | boolean;

const cell = z.union([z.string(), z.number(), z.boolean()]);
const words = [ruleWords.en, ruleWords["zh-CN"]];
const kindOf = recogniser(
  ruleKinds,
  words.map(({ kinds }) => kinds),
  { gate: ["一票否决", "red line"], coefficient: ["奖金系数"], adjust: ["加分", "扣分", "bonus points"], pay: ["薪酬"] },
);
const statuses = ["draft", "published"] as const;
const statusOf = recogniser(
  statuses,
  words.map(({ statuses }) => statuses),
  { published: ["发布", "生效", "生效中", "正式"], draft: ["未发布", "拟定"] },
);
const yes = new Set(["y", "yes", "true", "1", "是", "待确认", "✓"]);
const no = new Set(["", "n", "no", "false", "0", "否", "已确认", "-", "—"]);

type Context = z.core.$RefinementCtx;
function refuse(context: Context, code: IssueCode, params: Readonly<Record<string, string | number>>): never {
  context.issues.push({ code: "custom", input: undefined, message: code, params });
  return z.NEVER;
}

/** Text of a cell; an Excel error is an issue of its own. */
function textOf(column: RuleColumn) {
  return cell.transform((value, context) => {
    const text = String(value).trim();
    return /^#(REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|BUSY!)/.test(text)
      ? refuse(context, "ruleErrorInCell", { column, found: text })
      : text;
  });
}

function required(column: RuleColumn, example: string) {
  return textOf(column).transform((text, context) => text || refuse(context, "ruleCellMissing", { column, example }));
}

const optionalText = (column: RuleColumn) => textOf(column).transform((text) => text || undefined);

function word<K extends string>(
  column: RuleColumn,
  find: (word: string) => K | undefined,
  catalogue: (words: (typeof ruleWords)["en"]) => Readonly<Record<string, string>>,
) {
  return required(column, Object.values(catalogue(ruleWords.en))[0] ?? "").transform(
    (text, context) => find(text) ?? refuse(context, "ruleWordUnknown", { column, found: text, choices: column }),
  );
}

function date(column: "from" | "to") {
  return textOf(column).transform((text, context) =>
    text === "" ? undefined : (readDate(text) ?? refuse(context, "ruleDateUnclear", { column, found: text })),
  );
}

/** `2026-10-01`, `2026/10/1`, `2026年10月1日` or an Excel date as ISO text. */
function readDate(text: string): string | undefined {
  const parts = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[T\s].*)?$/.exec(text);
  const serial = /^\d{5}(\.\d+)?$/.test(text) ? Number(text) : undefined;
  const time = parts
    ? Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]))
    : serial === undefined
      ? NaN
      : (Math.floor(serial) - 25569) * 86_400_000;
  if (Number.isNaN(time)) return undefined;
  const day = new Date(time).toISOString().slice(0, 10);
  return !parts || Number(day.slice(8)) === Number(parts[3]) ? day : undefined;
}

/** `40%`, 40 and 0.4 are the same; 1 is 100 %. */
const weight = textOf("weight").transform((text, context) => {
  if (text === "" || text === "—" || text === "-") return undefined;
  const plain = text.normalize("NFKC");
  const digits = /^(\d+(?:\.\d+)?|\.\d+)\s*(%?)$/.exec(plain)?.[1];
  const ratio = digits === undefined ? NaN : plain.endsWith("%") || Number(digits) > 1 ? Number(`${digits}e-2`) : Number(digits);
  return ratio >= 0 && ratio <= 1 ? ratio : refuse(context, "ruleWeightUnclear", { found: text });
});

const assumed = textOf("assumed").transform((text, context) => {
  const key = text.normalize("NFKC").toLowerCase();
  if (yes.has(key)) return true;
  return no.has(key) ? false : refuse(context, "ruleAssumedUnclear", { found: text });
});

const missing = textOf("missing").transform((text, context): MissingPolicy | undefined => {
  if (text === "" || text === "—" || text === "-") return undefined;
  const policy = missingPolicy(text);
  if (policy) return policy;
  const digits = /^(\d+(?:\.\d+)?)\s*分?$/.exec(text.normalize("NFKC"))?.[1];
  const points = digits === undefined ? NaN : Number(digits);
  // A missing value must not be worth more than a measured one.
  return points <= 100 ? points : refuse(context, "ruleMissingUnclear", { found: text, choices: "missing" });
});

const minSample = textOf("minSample").transform((text, context) => {
  if (text === "" || text === "—" || text === "-") return undefined;
  return /^\d+$/.test(text) ? Number(text) : refuse(context, "ruleMinSampleUnclear", { found: text });
});

const version = required("version", "1").transform((text, context) => {
  const digits = /^v?\s*(\d+)(?:\.0+)?$/i.exec(text)?.[1];
  return digits === undefined ? refuse(context, "ruleVersionUnclear", { found: text }) : Number(digits);
});

/**
 * One row of the table: cells in, `Rule` out. What is wrong comes as zod issues whose path is the column, whose message is an
 * `IssueCode`, and whose params fill its sentence; `column` and `choices` name a column, to be put into the reader's language.
 */
export const ruleSchema = z
  .object({
    template: required("template", "售前"),
    version,
    from: date("from"),
    to: date("to"),
    status: textOf("status").transform((text, context) =>
      text === ""
        ? ("draft" as const)
        : (statusOf(text) ?? refuse(context, "ruleWordUnknown", { column: "status", found: text, choices: "status" })),
    ),
    kind: word("kind", kindOf, ({ kinds }) => kinds),
    item: required("item", "CSAT"),
    group: optionalText("group"),
    level: optionalText("level").transform((level) =>
      level === undefined || /^(all|everybody|全部|所有|全员|通用)$/i.test(level) ? undefined : level,
    ),
    weight,
    scale: textOf("scale"),
    assumed,
    missing,
    minSample,
    note: optionalText("note"),
  } satisfies Record<RuleColumn, z.ZodType>)
  .transform((row, context): Rule => {
    if (row.from && row.to && row.to < row.from)
      context.issues.push({
        code: "custom",
        input: row,
        message: "ruleDatesReversed" satisfies IssueCode,
        path: ["to"],
        params: { from: row.from, to: row.to },
      });
    const { template, version, status, kind, item, scale, assumed, ...rest } = row;
    return { template, version, status, kind, item, scale, assumed, ...withoutBlanks(rest) };
  });

type Filled<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function withoutBlanks<T extends object>(row: T): Filled<T> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as Filled<T>;
}
