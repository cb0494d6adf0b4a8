import { describe } from "./cells";
import { invalid } from "./failure";

/** The words as their Chinese descriptions begin, for whoever types them so. */
const chinese: Readonly<Record<string, string>> = {
  越高越好: "HIGHER",
  越低越好: "LOWER",
  累计落点: "SLAB",
  累计: "SLAB",
  分段加总: "MARGINAL",
  分段: "MARGINAL",
  最近秩: "NEAREST",
  中国式: "CN",
  均值: "MEAN",
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
      .trim()
      .toUpperCase();
  const word = words.find((each) => each === (chinese[found] ?? found));
  if (!word) throw invalid("unknownWord", { found, allowed: words.join(", ") });
  return word;
}
