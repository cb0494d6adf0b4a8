/** Univer calls iterator helpers (`map`, `some`, …) that Node has only from version 22 on; gives them to older ones. */
const prototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as Record<string, unknown>;
for (const name of ["some", "every", "find", "map", "filter", "forEach", "reduce", "flatMap"] as const) {
  if (name in prototype) continue;
  Object.defineProperty(prototype, name, {
    configurable: true,
    writable: true,
    value(this: Iterable<unknown>, ...parameters: unknown[]) {
      const items = [...this] as unknown as Record<string, (...all: unknown[]) => unknown>;
      const result = items[name]!(...parameters);
      return Array.isArray(result) ? result[Symbol.iterator]() : result;
    },
  });
}
Object.defineProperty(prototype, "toArray", {
  configurable: true,
  writable: true,
  value(this: Iterable<unknown>) {
    return [...this];
  },
});
export {};
