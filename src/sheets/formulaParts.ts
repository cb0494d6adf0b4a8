import type { ScoreRun } from "../engine/scoreRun";
import { sheetReference } from "../metrics/cellArea";
import type { Settings } from "../rules/ruleBook";
import type { Scale } from "../rules/scale";
import { printScale } from "../rules/scaleNotation/printScale";
import { textConstant } from "./formulaText";
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

  /** Does a row of the rule book say it, so that it may change? */
  isWritten(name: keyof Settings): boolean {
    return this.run.template.settingRows?.[name] !== undefined;
  }

  /** The cell a setting stands in; undefined where no row says anything. */
  settingCell(name: keyof Settings): string | undefined {
    return this.rules.cell(this.run.template.settingRows?.[name] ?? -1, "scale");
  }

  /** A numeric setting: its cell in the rule book, or the default where no row says anything. */
  settingOf(name: "capMetric" | "capTotal"): string {
    const cell = this.settingCell(name);
    return cell === undefined ? String(this.run.template.settings[name]) : this.call("NUM", cell);
  }

  /** A typed setting of the rule book as a number: `60%` → 0.6. */
  setting(positions: readonly number[], value: number): string | number {
    const cell = this.rules.cell(positions[0] ?? -1, "scale");
    return cell === undefined ? value : `=${this.call("NUM", cell)}`;
  }
}
