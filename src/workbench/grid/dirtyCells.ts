import type { IFormulaDirtyData } from "@univerjs/engine-formula";

/** What a change asks to have calculated anew. */
export type Dirty = Partial<IFormulaDirtyData>;

/** Several requests as one, every range once. */
export function mergeDirty(all: readonly Dirty[]): Dirty {
  const seen = new Set<string>();
  const merged = {
    forceCalculation: false,
    dirtyRanges: [] as NonNullable<Dirty["dirtyRanges"]>,
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtySuperTableMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    clearDependencyTreeCache: {},
  };
  for (const dirty of all) {
    merged.forceCalculation ||= dirty.forceCalculation ?? false;
    for (const item of dirty.dirtyRanges ?? []) {
      const { startRow, endRow, startColumn, endColumn } = item.range;
      const key = `${item.unitId}!${item.sheetId}!${startRow},${endRow},${startColumn},${endColumn}`;
      if (seen.has(key)) continue;
      seen.add(key);
      merged.dirtyRanges.push(item);
    }
    for (const part of [
      "dirtyNameMap",
      "dirtyDefinedNameMap",
      "dirtySuperTableMap",
      "dirtyUnitFeatureMap",
      "dirtyUnitOtherFormulaMap",
      "clearDependencyTreeCache",
    ] as const) {
      mergeDeep(merged[part], dirty[part] ?? {});
    }
  }
  return merged;
}

function mergeDeep(target: Record<string, unknown>, source: object): void {
  for (const [key, value] of Object.entries(source) as [string, unknown][]) {
    if (value && typeof value === "object") mergeDeep((target[key] ??= {}) as Record<string, unknown>, value);
    else target[key] = value;
  }
}
