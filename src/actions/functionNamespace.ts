/** The name before the dot in cells, as the manifest has it: the development manifest passes its own in the page's address. */
export function functionNamespace(): string {
  const search = typeof location === "undefined" ? "" : location.search;
  return new URLSearchParams(search).get("namespace") ?? "KPI";
}
