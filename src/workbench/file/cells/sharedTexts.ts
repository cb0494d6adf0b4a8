import { decodeCellText } from "../package/xmlText";

const item = /<(?:\w+:)?si(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?si>)/g;
const phonetic = /<(?:\w+:)?rPh[\s>][\s\S]*?<\/(?:\w+:)?rPh>/g;
const run = /<(?:\w+:)?t(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?t>/g;

/** The plain text of a string item: the runs of rich text joined, reading aids dropped. */
export function plainText(xml: string): string {
  let text = "";
  for (const [, piece] of xml.replace(phonetic, "").matchAll(run)) text += piece ?? "";
  return decodeCellText(text);
}

export const readSharedTexts = (xml: string): string[] => Array.from(xml.matchAll(item), ([, inner]) => plainText(inner ?? ""));
