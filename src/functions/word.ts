import { describe } from "./cells";
import { displayLanguage, invalid } from "./failure";

/** The words as their Chinese descriptions begin, for whoever types them so. */
const chinese: Readonly<Record<string, string>> = {
  越高越好: "HIGHER",
  达到或超过: "HIGHER",
  越低越好: "LOWER",
  达到或低于: "LOWER",
  累计落点: "SLAB",
  累计: "SLAB",
  分段加总: "MARGINAL",
  分段: "MARGINAL",
  最近秩: "NEAREST",
  美式: "COMP",
  美式排名: "COMP",
  中国式: "CN",
  中国式排名: "CN",
  全部入选: "IN",
  入选: "IN",
  全部不入选: "OUT",
  不入选: "OUT",
  阶梯: "LADDER",
  "最好10%": "TOP10",
  均值: "MEAN",
  平均: "MEAN",
  四舍五入: "ROUND",
  舍去: "DOWN",
  进一: "UP",
};

/** Reads an argument that is one of some words, in any case or in Chinese; `usual` where it is left out. Throws `#VALUE!` on other words. */
export function readWord<const Word extends string>(argument: string | null | undefined, words: readonly Word[], usual?: Word): Word {
  const found =
    (argument == null || argument === "" ? usual : undefined) ??
    describe(argument ?? "")
      .normalize("NFKC")
      .replace(/\s/g, "")
      .toUpperCase();
  const word = words.find((each) => each === (chinese[found] ?? found));
  if (!word) throw invalid("unknownWord", { found, allowed: listed(words) });
  return word;
}

/** The words, each with its Chinese where Excel speaks it: SLAB（累计落点）、MARGINAL（分段加总）. */
function listed(words: readonly string[]): string {
  if (displayLanguage() === "en") return words.join(", ");
  const named = (word: string): string => {
    const name = Object.keys(chinese).find((each) => chinese[each] === word);
    return name ? `${word}（${name}）` : word;
  };
  return words.map(named).join("、");
}
