/** Excel shows a property of many cells only when they agree; null when they differ. */
export function uniform<T>(values: Iterable<T>): T | null {
  let first: { readonly value: T } | undefined;
  for (const value of values) {
    if (!first) first = { value };
    else if (first.value !== value) return null;
  }
  return first ? first.value : null;
}
