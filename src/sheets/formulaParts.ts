import type { ScoreRun } from "../engine/scoreRun";
import { sheetReference } from "../metrics/cellArea";
import { defaultSettings, spellingsOf } from "../rules/compileSettings";
import { assumedWords } from "../rules/readRule";
import type { Settings } from "../rules/ruleBook";
import type { Scale } from "../rules/scale";
import { printScale } from "../rules/scaleNotation/printScale";
import { textConstant, textList } from "./formulaText";
import type { PlanCell } from "./plan";
import { confirmed } from "./scaleFacts";
import type { RuleAddresses } from "./ruleAddresses";
import type { ScoresLayout } from "./scoresLayout";

/** People whose rows lie together on both sheets; one formula serves them all. Rows are 1-based. */
export interface Span {
  readonly first: number;
  readonly last: number;
  readonly sourceFirst: number;
}

/** What the formulas of the live score sheet are made of: cells here, cells of the data, cells of the rule book. */
export class FormulaParts {
  private readonly source: string;

  constructor(
    readonly run: ScoreRun,
    readonly layout: ScoresLayout,
    readonly rules: RuleAddresses,
    /** Namespace of the custom functions, `KPI`. */
    private readonly namespace: string,
  ) {
    this.source = sheetReference(run.table.sheet);
  }

  call(name: string, ...args: string[]): string {
    return `${this.namespace}.${name}(${args.join(",")})`;
  }

  here(column: string, span: Span): string {
    return this.block(column, column, span);
  }

  block(from: string, to: string, { first, last }: Span): string {
    return first === last && from === to ? `${from}${first}` : `${from}${first}:${to}${last}`;
  }

  there(column: string, span: Span): string {
    const last = span.sourceFirst + span.last - span.first;
    return span.first === span.last
      ? `${this.source}!${column}${span.sourceFirst}`
      : `${this.source}!${column}${span.sourceFirst}:${column}${last}`;
  }

  /** A person's own formula, chosen by their level; `others` for those whose level has none. */
  byLevel(span: Span, own: readonly (readonly [level: string, formula: string])[], others: string): string {
    const { level } = this.layout;
    if (level === undefined) return others;
    return own.reduceRight((rest, [name, formula]) => `IF(${this.here(level, span)}=${textConstant(name)},${formula},${rest})`, others);
  }

  scaleOf(positions: readonly number[], scale: Scale): string {
    return this.rules.scale(positions) ?? textConstant(printScale(confirmed(scale), "en"));
  }

  /** Decimals of the total, and the least weight with a score: they stand below the total's header. */
  get decimals(): string {
    return `${this.layout.weighed}$${this.layout.weightRows[0]?.row ?? 0}`;
  }

  get minCover(): string {
    return `${this.layout.weighed}$${this.layout.missingRow}`;
  }

  /** What a setting says: its cell in the rule book, the default while that waits for confirmation; undefined where no row says anything. */
  settingCell(name: keyof Settings): string | undefined {
    const position = this.run.template.settingRows?.[name];
    const usual = defaultSettings[name];
    return position === undefined ? undefined : this.confirmedOr(position, typeof usual === "number" ? String(usual) : textConstant(usual));
  }

  /** The cell of a rule, or something else while it waits for confirmation. */
  private confirmedOr(position: number, otherwise: string): string | undefined {
    const [cell, assumed] = [this.rules.cell(position, "scale"), this.rules.cell(position, "assumed")];
    if (cell === undefined || assumed === undefined) return cell;
    return `IF(ISNUMBER(MATCH(TRIM(${assumed}),${textList(assumedWords)},0)),${otherwise},${cell})`;
  }

  /** Does a setting's cell say this word, however it is spelled? undefined where no row says anything, so that it can't. */
  says(name: "rankStyle" | "vetoScope", word: "dense" | "all"): string | undefined {
    const cell = this.settingCell(name);
    if (cell === undefined) return this.run.template.settings[name] === word ? "TRUE" : undefined;
    const bare = [" ", ",", "，"].reduce((text, sign) => `SUBSTITUTE(${text},"${sign}","")`, cell);
    const words = spellingsOf(word).map((spelling) => spelling.replace(/[ ,]/g, ""));
    return `ISNUMBER(MATCH(${bare},${textList(words)},0))`;
  }

  /** A typed rule of the pay as a formula: `60%` → 0.6. */
  setting(positions: readonly number[], usual: number | undefined): PlanCell | undefined {
    const cell = this.confirmedOr(positions[0] ?? -1, usual === undefined ? `"—"` : String(usual));
    return cell === undefined ? undefined : { formula: `=${this.call("NUM", cell)}` };
  }
}
