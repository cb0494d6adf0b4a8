import { describe } from "./cells";
import { displayLanguage, invalid } from "./failure";

/** The words in Chinese, for whoever types them so; the first is the one that lists of words name. */
const chinese: Readonly<Record<string, string>> = {
  HIGHER: "越高越好|达到或超过",
  LOWER: "越低越好|达到或低于",
  SLAB: "累计落点|累计",
  MARGINAL: "分段加总|分段",
  NEAREST: "最近秩",
  COMP: "美式|美式排名",
  CN: "中国式|中国式排名",
  LADDER: "三档目标|三档",
  TOP10: "前10%均值|前10%",
  MEAN: "均值",
  IN: "全部入选",
  OUT: "全部不入选",
  ROUND: "四舍五入",
  DOWN: "舍去",
  UP: "进一",
  REWEIGHT: "重新分配",
  ZERO: "记零",
  ERROR: "报错",
};
const namesOf = (word: string): readonly string[] => chinese[word]?.split("|") ?? [];

/** Reads an argument that is one of some words, in any case or in Chinese; `usual` where it is left out. Throws `#VALUE!` on other words. */
export function readWord<const Word extends string>(argument: string | null | undefined, words: readonly Word[], usual?: Word): Word {
  const found =
    (argument == null || argument === "" ? usual : undefined) ??
    describe(argument ?? "")
      .normalize("NFKC")
      .trim()
      .toUpperCase();
  const word = words.find((each) => each === found || namesOf(each).includes(found));
  if (word) return word;
  throw invalid("unknownWord", { found, allowed: wordList(words) });
}

/** Words as an error lists them, in Chinese with their Chinese names. */
export function wordList(words: readonly string[]): string {
  return words.map((each) => (displayLanguage() === "en" ? each : `${each} ${namesOf(each)[0] ?? ""}`.trim())).join(", ");
}

/** What says yes or no in a cell. */
export function flagWords(): string {
  return displayLanguage() === "en" ? "TRUE, FALSE, 1, 0" : "TRUE, FALSE, 1, 0, 是, 否";
}
