import { textList } from "./formulaText";

/** What a rule book says of a red line that disqualifies. */
const vetoWords = ["veto", "一票否决", "否决", "取消资格"];

/** 1 where a red line was crossed, and its action is a veto: a total of 0 alone does not say so. */
export function vetoFormula(crossed: string, action: string): string {
  return `(${crossed})*ISNUMBER(MATCH(LOWER(TRIM(${action})),${textList(vetoWords)},0))`;
}
