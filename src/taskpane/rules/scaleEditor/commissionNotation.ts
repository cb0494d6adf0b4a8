import { mistakeIssue } from "../../../rules/ruleIssue";
import type { StepScale } from "../../../rules/scale";
import type { Mistake } from "../../../rules/scaleNotation/mistake";
import { parseScale } from "../../../rules/scaleNotation/parseScale";
import { compose } from "./compose";
import { fieldsOf, type StepFields } from "./fields";
import { languageIn, type Asked, type Reading } from "./readNotation";

const modes = /(?:(slab|累计落点|落点)|(marginal|分段加总|分段))\s*[:：]?/i;
const percent = /[%％](?=\s*(?:$|[;；,，|\n]|提成))/g;

/** Reads `MARGINAL; ≥0元→1%; ≥100000元→1.2%`: how, and the rate of each tier. Results are kept in percent. */
export function readCommission(text: string, { item, language }: Asked): Reading {
  const way = modes.exec(text);
  const mode = way ? (way[1] === undefined ? "marginal" : "slab") : "";
  // Masked one for one, so that positions stay those of the text.
  const tiers = way ? text.replace(way[0], (word) => ";".repeat(word.length)) : text;
  const ofPercent = tiers.replace(/([→>:：得]\s*)([\d.]+)\s*[%％]/g, (found) => `${found.slice(0, -1)} `);
  const parsed = parseScale(ofPercent.replace(percent, " "));
  const fail = (mistake: Mistake): Reading => ({ ok: false, issue: mistakeIssue(item, mistake, 0), mistake });
  if (!parsed.ok) return fail(parsed.mistake);
  const { scale } = parsed;
  if (scale.type !== "steps") return fail({ code: "missingSign", position: 0, found: tiers.slice(0, 1) });
  const ratios = ofPercent === tiers;
  const inPercent = ratios ? withResults(scale, (result) => Number((result * 100).toPrecision(12))) : scale;
  const fields: StepFields = { ...(fieldsOf(inPercent, languageIn(text, language)) as StepFields), mode };
  return { ok: true, scale: inPercent, fields, canonical: compose(fields).text };
}

/** The tiers with their rates as ratios, which is what commission is calculated by. */
export function tiersOf(scale: StepScale): StepScale {
  return withResults(scale, (result) => Number(`${result}e-2`));
}

function withResults(scale: StepScale, change: (result: number) => number): StepScale {
  const changed = <T extends { readonly result: number | string }>(band: T): T => ({
    ...band,
    result: typeof band.result === "number" ? change(band.result) : band.result,
  });
  const { otherwise } = scale;
  return { ...scale, steps: scale.steps.map(changed), ...(otherwise && { otherwise: changed(otherwise) }) };
}
