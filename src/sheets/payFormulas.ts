import type { FormulaParts, Span } from "./formulaParts";
import { textConstant } from "./formulaText";
import type { TotalFormulas } from "./totalFormulas";

/** Columns that make a total money: grade, coefficient, base, bonus. */
export class PayFormulas {
  constructor(
    protected readonly parts: FormulaParts,
    protected readonly totals: TotalFormulas,
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
    const coefficient = this.parts.call("BONUSCOEF", this.parts.here(this.parts.layout.total, span), bands);
    return this.totals.unlessVetoed("0", coefficient, span);
  }

  /** Somebody's own base where there is one, not a dash; else the template's, which stands below the header. */
  base(span: Span): string {
    const { base, weightRows } = this.parts.layout;
    const usual = `${base}$${weightRows[0]?.row ?? 0}`;
    const { baseColumn, baseUnitWord } = this.parts.run.table;
    if (baseColumn === undefined)
      return span.first === span.last ? `=${usual}` : `=IF(ROW(${this.parts.here(base ?? "A", span)})>0,${usual})`;
    const cell = this.parts.there(baseColumn, span);
    const own = this.parts.call("NUM", cell, ...(baseUnitWord === undefined ? [] : [textConstant(baseUnitWord)]));
    const other = this.parts.run.template.pay.base === undefined ? `"—"` : usual;
    return `=IF(ISBLANK(${cell}),${other},IF(ISTEXT(${own}),${other},${own}))`;
  }

  /** Whether a veto takes the fixed part, too, is asked of the rule book's cell where it says anything about it (D14). */
  bonus(span: Span): string {
    const { base, coefficient, bonus, weightRows } = this.parts.layout;
    const share = `${bonus}$${weightRows[0]?.row ?? 0}`;
    const paid = (fixed: string) =>
      this.parts.call("BONUS", this.parts.here(base ?? "A", span), this.parts.here(coefficient ?? "A", span), fixed);
    const whole = this.parts.says("vetoScope", "all");
    return whole === undefined ? `=${paid(share)}` : this.totals.unlessVetoed(paid(`IF(${whole},0,${share})`), paid(share), span);
  }
}
