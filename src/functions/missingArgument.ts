/** Reads what a missing metric costs: one word or number for all, or one per metric. */
import type { MissingPolicy } from "../rules/ruleBook";
import { missingPolicy } from "../rules/missingWords";
import { describe, misshapen, passOn } from "./cells";
import { invalid, isError } from "./failure";
import { wordList } from "./word";

type Range = readonly (readonly unknown[])[];

/** One policy per metric. A blank cell means reweight; a number stands for that score. Throws `#VALUE!` on other words. */
export function readMissing(range: Range | null | undefined, weights: readonly number[]): readonly MissingPolicy[] {
  const cells = range ?? [[""]];
  const policies = cells.flat().map(readPolicy);
  if (policies.length === weights.length) return policies;
  if (policies.length !== 1) throw misshapen([weights], cells);
  return weights.map(() => policies[0] ?? "reweight");
}

function readPolicy(cell: unknown): MissingPolicy {
  if (typeof cell === "number") return cell;
  if (cell === null || cell === undefined || cell === "") return "reweight";
  if (isError(cell)) throw passOn(cell);
  const word = describe(cell).normalize("NFKC").trim().toLowerCase();
  const known = missingPolicy(word);
  if (known !== undefined) return known;
  const score = Number(word);
  if (word === "" || Number.isNaN(score))
    throw invalid("unknownWord", { found: describe(cell), allowed: `${wordList(["REWEIGHT", "ZERO", "ERROR"])}, 0–100` });
  return score;
}
