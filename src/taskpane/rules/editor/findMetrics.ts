import type { Language } from "../../../i18n/language";
import { metricDictionary } from "../../../rules/metricDictionary";
import type { MetricEntry } from "../../../rules/metricDictionary/metricEntry";
import { wordKey } from "../../../rules/wordKey";

/** Metrics by name in either language, or by what exports call them: those whose name begins with the search first. */
export function findMetrics(search: string, language: Language, most: number): readonly MetricEntry[] {
  const key = wordKey(search);
  if (key === "") return metricDictionary.slice(0, most);
  const rank = ({ name, headers }: MetricEntry): number => {
    const own = [name[language], name[language === "en" ? "zh-CN" : "en"]].map(wordKey);
    if (own.some((word) => word === key)) return 0;
    if (own.some((word) => word.startsWith(key))) return 1;
    if (own.some((word) => word.includes(key))) return 2;
    return headers.some((header) => wordKey(header).includes(key)) ? 3 : 4;
  };
  return metricDictionary
    .map((metric) => ({ metric, rank: rank(metric) }))
    .filter(({ rank: own }) => own < 4)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ metric }) => metric);
}
