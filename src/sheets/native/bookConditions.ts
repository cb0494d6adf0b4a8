import { missingWords } from "../../rules/missingWords";
import type { MetricRule, Rule } from "../../rules/ruleBook";
import { readAmount } from "../../rules/compileSettings";
import { textConstant, textList } from "../formulaText";
import type { RuleAddresses } from "../ruleAddresses";

/** The rule book that numbers are spelled out of: its rules by position, and where they stand. */
export interface Book {
  readonly rules: readonly Rule[];
  readonly addresses: RuleAddresses;
}

/** TRUE while the rule book's cells say of a metric what they said, however a weight or a word is spelled. */
export function metricInBook(rule: MetricRule, { addresses }: Book): string {
  const { rows, said, weight, missing, minSample } = rule;
  const cell = (what: "weight" | "missing" | "minSample") => addresses.cell(said?.[what] ?? rows[0] ?? -1, what);
  const [weightCell, missingCell, minCell] = [cell("weight"), cell("missing"), cell("minSample")];
  const percent = Number((weight * 100).toPrecision(15));
  return all([
    addresses.unchanged(rows),
    ...(weightCell === undefined ? [] : [`OR(ROUND(1*${weightCell},10)={${weight},${percent}})`]),
    ...(missingCell === undefined ? [] : [saysMissing(missingCell, missing)]),
    ...(minCell === undefined ? [] : [minSample === undefined ? `OR(TRIM(${minCell})={"","-","—"})` : `1*${minCell}=${minSample}`]),
  ]);
}

function saysMissing(cell: string, missing: MetricRule["missing"]): string {
  if (typeof missing === "number") return `1*SUBSTITUTE(${cell},"分","")=${missing}`;
  const none = missing === "reweight" ? ["", "-", "—"] : [];
  return `OR(LOWER(TRIM(${cell}))=${textList([...none, ...missingWords[missing]])})`;
}

/** TRUE while the cells of other rules say what they said; amounts may be written as numbers or as text. */
export function rowsInBook(positions: readonly number[], { rules, addresses }: Book): string {
  return all(
    positions.flatMap((position) => {
      const rule = rules[position];
      const [cell, assumed] = [addresses.cell(position, "scale"), addresses.cell(position, "assumed")];
      if (!rule || cell === undefined) return [];
      const amount = readAmount(rule.scale);
      const same = `EXACT(${cell},${textConstant(rule.scale)})`;
      return [
        Number.isNaN(amount) ? same : `OR(${same},${cell}=${amount})`,
        ...(assumed === undefined ? [] : [`${assumed}${rule.assumed ? "<>" : "="}""`]),
      ];
    }),
  );
}

/** A condition that can't be worked out doesn't hold. */
function all(conditions: readonly string[]): string {
  return conditions.length === 0 ? "TRUE" : `IFERROR(AND(${conditions.join(",")}),FALSE)`;
}
