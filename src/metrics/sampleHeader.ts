import { readHeader } from "./headers";

const sampleWords = /^[-:.·]?\(?(?:样本[数量]?|评价[数量]|件数|samples?(?:size|count)?|ratings|cases|n)\)?$/;

/** Does a header name the sample sizes of a metric: `CSAT 样本数`, `CSAT（样本量）`, `CSAT samples`, `CSAT n`? One that counts in a unit (万) doesn't. */
export function namesSamples(header: string, metric: string): boolean {
  const { key, unit } = readHeader(header);
  const base = readHeader(metric).key;
  return unit === undefined && base !== "" && key.startsWith(base) && sampleWords.test(key.slice(base.length));
}
