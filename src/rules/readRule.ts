import type { IssueCode } from "./issue";
import { missingPolicy } from "./missingWords";
import { readDate } from "./readDate";
import { ruleKinds, type MissingPolicy, type Rule, type RuleColumn } from "./ruleBook";
import { recogniser, ruleWords } from "./vocabulary";

/** A cell of the rule table as Excel gives it; `""` = empty. */
export type RuleCell = string | number | boolean;

/** A cell of a row that can't be read; in its params, `column`, `choices` and `example` go into the words of the reader's sheet. */
export interface RuleMistake {
  readonly column: RuleColumn;
  readonly code: IssueCode;
  readonly params: Readonly<Record<string, string | number>>;
}

const words = [ruleWords.en, ruleWords["zh-CN"]];
const kindOf = recogniser(
  ruleKinds,
  words.map(({ kinds }) => kinds),
  { gate: ["一票否决", "red line"], coefficient: ["奖金系数"], adjust: ["加分", "扣分", "bonus points"], pay: ["薪酬"] },
);
const statusOf = recogniser(
  ["draft", "published"],
  words.map(({ statuses }) => statuses),
  { published: ["发布", "生效", "生效中", "正式"], draft: ["未发布", "拟定"] },
);
/** How people mark a row that waits for confirmation. */
export const assumedWords = ["y", "yes", "true", "1", "是", "待确认", "✓"] as const;
const yes: ReadonlySet<string> = new Set(assumedWords);
const no = new Set(["", "n", "no", "false", "0", "否", "已确认", "-", "—"]);
const everybody = /^(all|everybody|全部|所有|全员|通用)$/i;
const errorText = /^#(REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|BUSY!)/;

/** Reads one row of the table. Every cell that can't be read is a mistake, in the order of the columns; the row then has no rule. */
export function readRule(cells: Readonly<Record<RuleColumn, RuleCell>>): {
  readonly rule?: Rule;
  readonly mistakes: readonly RuleMistake[];
} {
  const row = new Row(cells);
  const template = row.required("template", "售前");
  const version = row.read("version", readVersion, "ruleVersionUnclear", "1");
  const from = row.read("from", readDate, "ruleDateUnclear");
  const to = row.read("to", readDate, "ruleDateUnclear");
  const status = row.read("status", statusOf, "ruleWordUnknown") ?? "draft";
  const kind = row.read("kind", kindOf, "ruleWordUnknown", "metric");
  const item = row.required("item", "CSAT");
  const group = row.text("group");
  const level = row.text("level");
  const weight = row.read("weight", orNone(readWeight), "ruleWeightUnclear");
  const scale = row.text("scale");
  const assumed = row.read("assumed", readAssumed, "ruleAssumedUnclear") ?? false;
  const missing = row.read("missing", orNone(readMissing), "ruleMissingUnclear");
  const minSample = row.read("minSample", orNone(readCount), "ruleMinSampleUnclear");
  const note = row.text("note");
  const { mistakes } = row;
  if (from && to && to < from && mistakes.length === 0) mistakes.push({ column: "to", code: "ruleDatesReversed", params: { from, to } });
  if (mistakes.length > 0 || version === undefined || kind === undefined) return { mistakes };
  const rule: Rule = {
    template,
    version,
    ...(from && { from }),
    ...(to && { to }),
    status,
    kind,
    item,
    ...(group && { group }),
    ...(level && !everybody.test(level) && { level }),
    ...(typeof weight === "number" && { weight }),
    scale,
    assumed,
    ...(missing !== undefined && missing !== none && { missing }),
    ...(typeof minSample === "number" && { minSample }),
    ...(note && { note }),
  };
  return { rule, mistakes };
}

/** The cells of one row, and what turned out to be wrong with them. */
class Row {
  readonly mistakes: RuleMistake[] = [];

  constructor(private readonly cells: Readonly<Record<RuleColumn, RuleCell>>) {}

  /** Text of a cell; an Excel error is a mistake of its own, and reads as empty. */
  text(column: RuleColumn): string {
    const found = String(this.cells[column]).trim();
    if (!errorText.test(found)) return found;
    this.refuse(column, "ruleErrorInCell", { column, found });
    return "";
  }

  required(column: RuleColumn, example: string): string {
    const before = this.mistakes.length;
    const text = this.text(column);
    if (text === "" && this.mistakes.length === before) this.refuse(column, "ruleCellMissing", { column, example });
    return text;
  }

  /** What a cell says; undefined where it is empty or a mistake. With an example it must say something. */
  read<T>(column: RuleColumn, reading: (text: string) => T | undefined, code: IssueCode, example?: string): T | undefined {
    const text = example === undefined ? this.text(column) : this.required(column, example);
    const read = text === "" ? undefined : reading(text);
    if (text !== "" && read === undefined) this.refuse(column, code, { column, found: text, choices: column });
    return read;
  }

  private refuse(column: RuleColumn, code: IssueCode, params: RuleMistake["params"]): void {
    this.mistakes.push({ column, code, params });
  }
}

const none = Symbol("none");

/** A dash says that there is nothing, as an empty cell does. */
function orNone<T>(reading: (text: string) => T | undefined): (text: string) => T | typeof none | undefined {
  return (text) => (text === "—" || text === "-" ? none : reading(text));
}

function readVersion(text: string): number | undefined {
  const digits = /^v?\s*(\d+)(?:\.0+)?$/i.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** `40%`, 40 and 0.4 are the same; 1 is 100 %. */
function readWeight(text: string): number | undefined {
  const plain = text.normalize("NFKC");
  const digits = /^(\d+(?:\.\d+)?|\.\d+)\s*(%?)$/.exec(plain)?.[1];
  const ratio = digits === undefined ? NaN : plain.endsWith("%") || Number(digits) > 1 ? Number(`${digits}e-2`) : Number(digits);
  return ratio >= 0 && ratio <= 1 ? ratio : undefined;
}

function readAssumed(text: string): boolean | undefined {
  const key = text.normalize("NFKC").toLowerCase();
  return yes.has(key) ? true : no.has(key) ? false : undefined;
}

function readMissing(text: string): MissingPolicy | undefined {
  const policy = missingPolicy(text);
  if (policy) return policy;
  const digits = /^(\d+(?:\.\d+)?)\s*分?$/.exec(text.normalize("NFKC"))?.[1];
  const points = digits === undefined ? NaN : Number(digits);
  // A missing value must not be worth more than a measured one.
  return points <= 100 ? points : undefined;
}

function readCount(text: string): number | undefined {
  return /^\d+$/.test(text) ? Number(text) : undefined;
}
