import type { FormulaParts, Span } from "../formulaParts";
import { PayFormulas } from "../payFormulas";
import type { NativeColumns } from "./nativeColumns";
import type { NativeTotals } from "./nativeTotals";
import type { RuleNumbers } from "./ruleNumbers";
import { bandLookup } from "./scaleFormula";

/** Finer than a cent, coarser than what products in doubles lose: half a cent is seen as half a cent. */
const finest = 9;

/** Grade, coefficient, base and bonus in plain Excel. */
export class NativePay extends PayFormulas {
  constructor(
    parts: FormulaParts,
    totals: NativeTotals,
    private readonly numbers: RuleNumbers,
    private readonly columns: NativeColumns,
  ) {
    super(parts, totals);
  }

  override grade(span: Span): string {
    const bands = this.numbers.grades;
    if (bands?.type !== "steps") return `=""`;
    const total = this.parts.here(this.parts.layout.total, span);
    const grade = `IF(ISNA(${total}),"—",${bandLookup(`ROUND(${total},${bands.decimals})`, bands, this.numbers)})`;
    return this.totals.unlessVetoed(`"—"`, grade, span);
  }

  override coefficient(span: Span): string {
    const bands = this.numbers.coefficients;
    if (bands?.type !== "steps") return `=""`;
    const total = this.parts.here(this.parts.layout.total, span);
    return this.totals.unlessVetoed("0", bandLookup(`ROUND(${total},${bands.decimals})`, bands, this.numbers), span);
  }

  override base(span: Span): string {
    const { base, weightRows } = this.parts.layout;
    const usual = this.parts.run.template.pay.base === undefined ? `"—"` : `${base}$${weightRows[0]?.row ?? 0}`;
    const { baseColumn, baseUnitWord } = this.parts.run.table;
    if (baseColumn === undefined) return `=${usual}`;
    const reading = this.columns.reading(baseColumn, baseUnitWord);
    return `=${reading.read(this.parts.there(baseColumn, span), { missing: usual, exempt: usual })}`;
  }

  /** A veto takes the floating part; the fixed part, too, where the rules say so (D14). */
  override bonus(span: Span): string {
    const { base, coefficient, bonus, weightRows } = this.parts.layout;
    const share = `${bonus}$${weightRows[0]?.row ?? 0}`;
    const [own, factor] = [this.parts.here(base ?? "A", span), this.parts.here(coefficient ?? "A", span)];
    const paid = (fixed: string) => `IF(ISNUMBER(${factor}),IF(ISTEXT(${own}),"—",ROUND(ROUND(${own}*(${fixed}),${finest}),2)),${factor})`;
    const sum = paid(`${share}+(1-${share})*${factor}`);
    return this.parts.run.template.settings.vetoScope === "all" ? this.totals.unlessVetoed(paid("0"), sum, span) : `=${sum}`;
  }
}
