import type { ScoreRun } from "../../engine/scoreRun";
import type { Language } from "../../i18n/language";
import { sheetWords } from "../../i18n/sheetWords";
import { sheetReference } from "../../metrics/cellArea";
import type { AdjustRule, GateRule, MetricRule, RuleColumn, TotalBands } from "../../rules/ruleBook";
import { printGate } from "../../rules/scaleNotation/gate";
import { printScale } from "../../rules/scaleNotation/printScale";
import { ruleWords } from "../../rules/vocabulary";
import { textConstant } from "../formulaText";
import type { RuleAddresses } from "../ruleAddresses";
import { confirmed } from "../scaleFacts";
import { metricInBook, rowsInBook, type Book } from "./bookConditions";
import { NumberLines, numberColumns, type NumberLine } from "./numberLines";
import { ScaleNumbers, type ScaleRows } from "./scaleNumbers";

export interface MetricNumbers {
  readonly weight: number;
  readonly missing: number;
  readonly minSample?: number;
  readonly scale: ScaleRows;
}

type NumberColumn = keyof typeof numberColumns;

/** The numbers of a template's rules, one a cell, and where each of them stands on its sheet. */
export class RuleNumbers {
  readonly lines = new NumberLines();
  readonly metrics = new Map<MetricRule, MetricNumbers>();
  readonly gates = new Map<GateRule, number>();
  readonly limits = new Map<AdjustRule, { readonly least: number; readonly most: number }>();
  readonly grades: ScaleRows | undefined;
  readonly coefficients: ScaleRows | undefined;
  /** Rows of base, fixed share and settings. */
  readonly base: number | undefined;
  readonly fixedShare: number;
  readonly settings: Readonly<Record<"bandDecimals" | "minCover" | "capMetric" | "capTotal", number>>;
  private readonly scales: ScaleNumbers;
  private readonly reference: string;
  /** First row of the lines about a rule, by the position of the rule's rows. */
  private readonly blocks = new Map<number, number>();
  private readonly cells = new Map<string, string>();

  /** @param book Absent where the rules don't stand in the workbook. */
  constructor(
    private readonly run: ScoreRun,
    private readonly language: Language,
    readonly sheet: string,
    private readonly book: Book | undefined,
  ) {
    this.reference = sheetReference(sheet);
    this.scales = new ScaleNumbers(this.lines, language);
    const { template } = run;
    for (const rule of template.metrics) this.addMetric(rule);
    for (const rule of template.gates) this.addGate(rule);
    for (const rule of template.adjustments) this.addLimits(rule);
    const words = sheetWords(language).scores;
    this.grades = template.grades && this.addBands(template.grades, words.grade);
    this.coefficients = template.coefficients && this.addBands(template.coefficients, words.coefficient);
    const { base, baseRows, fixedShare, fixedShareRows } = template.pay;
    const items = ruleWords[language].items;
    this.base = base === undefined ? undefined : this.addSetting(items.base, base, "#,##0.00", baseRows);
    this.fixedShare = this.addSetting(items.fixedShare, fixedShare, percentFormat(fixedShare), fixedShareRows);
    const setting = (name: keyof RuleNumbers["settings"], format: string) => {
      const position = template.settingRows?.[name];
      return this.addSetting(items[name], template.settings[name], format, position === undefined ? [] : [position]);
    };
    this.settings = {
      bandDecimals: setting("bandDecimals", "0"),
      minCover: setting("minCover", percentFormat(template.settings.minCover)),
      capMetric: setting("capMetric", "General"),
      capTotal: setting("capTotal", "General"),
    };
  }

  /** A cell as formulas on other sheets write it. */
  cell(column: NumberColumn, row: number): string {
    return `${this.reference}!$${numberColumns[column]}$${row}`;
  }

  range(column: NumberColumn, first: number, last: number): string {
    return `${this.cell(column, first)}:$${numberColumns[column]}$${last}`;
  }

  /** What the header and the scorecard point at, in place of the rule book. */
  get addresses(): RuleAddresses {
    return {
      cell: (position, column) => this.cells.get(`${column} ${position}`),
      scale: () => undefined,
      unchanged: (positions) => {
        const row = positions.map((position) => this.blocks.get(position)).find((each) => each !== undefined);
        return row === undefined ? "TRUE" : this.cell("unchanged", row);
      },
    };
  }

  private addMetric(rule: MetricRule): void {
    const words = sheetWords(this.language);
    const named = { item: rule.name, ...(rule.level !== undefined && { level: rule.level }) };
    const first = this.lines.nextRow;
    const missing = typeof rule.missing === "number" ? rule.missing : ruleWords[this.language].missing[rule.missing];
    const rows = {
      weight: this.lines.add({ ...named, what: words.scores.weight, value: rule.weight, valueFormat: percentFormat(rule.weight) }),
      missing: this.lines.add({ ...named, what: words.scores.missing, value: missing }),
      ...(rule.minSample !== undefined && {
        minSample: this.lines.add({ ...named, what: words.native.minSample, value: rule.minSample }),
      }),
    };
    const { rows: scale, restored } = this.scales.add(rule.scale, named);
    this.metrics.set(rule, { ...rows, scale });
    const inBook = this.book && metricInBook(rule, this.book);
    this.lines.note(first, { written: printScale(confirmed(rule.scale), this.language), restored, ...(inBook && { inBook }) });
    this.place(rule.rows, first);
    for (const [column, row] of Object.entries(rows))
      this.register(column as RuleColumn, rule.said?.[column as "weight"] ?? rule.rows[0], this.cell("value", row));
  }

  private addGate(rule: GateRule): void {
    const { action } = rule;
    const words = sheetWords(this.language).native;
    const amount = action.type === "cap" ? action.at : action.type === "downgrade" ? action.bands : undefined;
    const what = { veto: words.veto, cap: words.cap, downgrade: words.downgrade }[action.type];
    const row = this.lines.add({ item: rule.name, what, ...(amount !== undefined && { value: amount }) });
    const restored = amount === undefined ? textConstant(action.type) : `"${action.type} "&D${row}`;
    this.noted(row, printGate(action), restored, rule.rows);
    this.gates.set(rule, row);
  }

  private addLimits(rule: AdjustRule): void {
    const words = sheetWords(this.language).native;
    const least = this.lines.add({ item: rule.name, what: words.least, value: rule.min, valueFormat: "+0.##;-0.##;0" });
    const most = this.lines.add({ item: rule.name, what: words.most, value: rule.max, valueFormat: "+0.##;-0.##;0" });
    this.noted(least, `score ${rule.min}..${rule.max}`, `"score "&D${least}&".."&D${most}`, rule.rows);
    this.limits.set(rule, { least, most });
  }

  private addBands({ scale, rows }: TotalBands, item: string): ScaleRows {
    const first = this.lines.nextRow;
    const lowers = this.run.template.gates.some(({ action }) => action.type === "downgrade");
    const placed = this.scales.add(scale, { item }, lowers ? this.run.template.settings.bandDecimals : undefined);
    this.noted(first, printScale(confirmed(scale), this.language), placed.restored, rows);
    return placed.rows;
  }

  private addSetting(item: string, value: number, valueFormat: string, positions: readonly number[]): number {
    const line: NumberLine = { item, what: sheetWords(this.language).native.setting, value, valueFormat };
    const row = this.lines.add(line);
    this.noted(row, "", `""`, positions);
    return row;
  }

  private noted(first: number, written: string, restored: string, positions: readonly number[]): void {
    const inBook = this.book && positions.length > 0 ? rowsInBook(positions, this.book) : undefined;
    this.lines.note(first, { written, restored, ...(inBook !== undefined && { inBook }) });
    this.place(positions, first);
  }

  /** Where a rule's lines begin; its text stands there once, however many rows the rule book gives it. */
  private place(positions: readonly number[], first: number): void {
    for (const position of positions) this.blocks.set(position, first);
    this.register("scale", positions[0], this.cell("text", first));
  }

  private register(column: RuleColumn, position: number | undefined, cell: string): void {
    if (position !== undefined) this.cells.set(`${column} ${position}`, cell);
  }
}

/** As many decimals as the ratio has in percent. */
function percentFormat(ratio: number): string {
  const decimals = String(Number((ratio * 100).toPrecision(12))).split(".")[1]?.length ?? 0;
  return `0${decimals > 0 ? `.${"0".repeat(decimals)}` : ""}%`;
}
