import { FORMULA_REF_TO_ARRAY_CACHE } from "@univerjs/engine-formula";

/**
 * Univer's caches of parsed formulas and of texts know what is longer than 64 characters only by a 32-bit hash: among some thousand
 * long formulas two may be taken for each other. All caches are of one class; here it learns to go by the whole text.
 * @throws Error if Univer's class has changed, rather than calculate wrongly some day
 */
export function keyCachesByText(): void {
  const caches = Object.getPrototypeOf(FORMULA_REF_TO_ARRAY_CACHE) as { _hash?(text: string): string };
  if (typeof caches._hash !== "function") throw new Error("Univer's formula cache has changed: it has no _hash to replace");
  caches._hash = (text) => text;
}
