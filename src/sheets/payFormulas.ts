import type { FormulaParts, Span } from "./formulaParts";
import { textList } from "./formulaText";
import type { TotalFormulas } from "./totalFormulas";

/** Columns that make a total money: grade, coefficient, base, bonus. */
export class PayFormulas {
  constructor(
    private readonly parts: FormulaParts,
    private readonly totals: TotalFormulas,
  ) {}

  grade(span: Span): string {
    const bands = this.parts.run.template.grades;
    if (!bands) return `=""`;
    const grade = this.parts.call("TIER", this.parts.here(this.parts.layout.total, span), this.parts.scaleOf(bands.rows, bands.scale));
    return this.totals.unlessVetoed(`"—"`, grade, span);
  }

  coefficient(span: Span): string {
    const { coefficients } = this.parts.run.template;
    if (!coefficients) return `=""`;
    const bands = this.parts.scaleOf(coefficients.rows, coefficients.scale);
    const coefficient = this.parts.call("BONUSCOEF", this.parts.here(this.parts.layout.total, span), bands, this.parts.decimals);
    return this.totals.unlessVetoed("0", coefficient, span);
  }

  /** Somebody's own base, else the template's, which stands below the header. */
  base(span: Span): string {
    const { base, weightRows } = this.parts.layout;
    const usual = `${base}$${weightRows[0]?.row ?? 0}`;
    const { baseColumn } = this.parts.run.table;
    if (baseColumn === undefined)
      return span.first === span.last ? `=${usual}` : `=IF(ROW(${this.parts.here(base ?? "A", span)})>0,${usual})`;
    const cell = this.parts.there(baseColumn, span);
    const own = this.parts.call("NUM", cell);
    return this.parts.run.template.pay.base === undefined ? `=${own}` : `=IF(${cell}="",${usual},${own})`;
  }

  /** Whether a veto takes the fixed part, too, is asked of the rule book's cell where it says anything about it (D14). */
  bonus(span: Span): string {
    const { base, coefficient, bonus, weightRows } = this.parts.layout;
    const share = `${bonus}$${weightRows[0]?.row ?? 0}`;
    const formula = this.parts.call("BONUS", this.parts.here(base ?? "A", span), this.parts.here(coefficient ?? "A", span), share);
    const scope = this.parts.settingCell("vetoScope");
    if (scope !== undefined)
      return this.totals.unlessVetoed(
        `IF(ISNUMBER(MATCH(LOWER(TRIM(${scope})),${textList(wholeBonusWords)},0)),0,${formula})`,
        formula,
        span,
      );
    return this.parts.run.template.settings.vetoScope === "all" ? this.totals.unlessVetoed("0", formula, span) : `=${formula}`;
  }
}

/** How a rule book says that a veto takes the whole bonus. */
const wholeBonusWords = ["all", "whole bonus", "全部", "全部奖金"];
