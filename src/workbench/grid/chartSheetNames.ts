import type { Chart } from "./cells";

/** Charts whose series stood on a sheet that has another name now; the same array where none did. */
export function chartsAfterRename(charts: readonly Chart[], before: string, after: string): readonly Chart[] {
  const old = [quoted(before), before].map((name) => `=${name}!`);
  const renamed = <T extends string | undefined>(reference: T): T => {
    const prefix = reference === undefined ? undefined : old.find((each) => reference.startsWith(each));
    return prefix === undefined || reference === undefined ? reference : (`=${written(after)}!${reference.slice(prefix.length)}` as T);
  };
  let changed = false;
  const result = charts.map((chart) => ({
    ...chart,
    series: chart.series.map((series) => {
      const { name, values, categories, ...rest } = series;
      const next = {
        ...rest,
        name: renamed(name),
        values: renamed(values),
        ...(categories === undefined ? {} : { categories: renamed(categories) }),
      };
      changed ||= next.name !== name || next.values !== values || next.categories !== categories;
      return next;
    }),
  }));
  return changed ? result : charts;
}

const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`;
const written = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) ? name : quoted(name);
