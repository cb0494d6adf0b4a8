import { compileScale, type PlacedRule } from "../compileScale";
import type { Scale } from "../scale";
import type { Clause } from "../scaleNotation/clause";
import { writtenBands } from "./writtenBands";

/** A scale, and its bands in the order they were written; none where it isn't made of bands. */
export interface ReadScale {
  readonly scale: Scale;
  readonly bands: readonly Clause[];
}

/** Reads the scales of one rule book; versions mostly repeat what the one before says, and that is read once. */
export function scaleReader(): (rows: readonly PlacedRule[]) => ReadScale | undefined {
  const known = new Map<string, ReadScale | undefined>();
  return (rows) => {
    const key = rows.map(({ rule }) => `${rule.assumed}\u001f${rule.scale}`).join("\u001e");
    if (!known.has(key)) known.set(key, readScale(rows));
    return known.get(key);
  };
}

function readScale(rows: readonly PlacedRule[]): ReadScale | undefined {
  const scale = compileScale(rows, []);
  return scale && { scale, bands: scale.type === "steps" ? (writtenBands(rows) ?? []) : [] };
}
