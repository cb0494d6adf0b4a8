import { describe } from "./cells";
import { invalid } from "./failure";

/** Reads an argument that is one of some words, in any case; `usual` where it is left out. Throws `#VALUE!` on other words. */
export function readWord<const Word extends string>(argument: string | null | undefined, words: readonly Word[], usual?: Word): Word {
  const found =
    (argument == null || argument === "" ? usual : undefined) ??
    describe(argument ?? "")
      .trim()
      .toUpperCase();
  const word = words.find((each) => each === found);
  if (!word) throw invalid("unknownWord", { found, allowed: words.join(", ") });
  return word;
}
