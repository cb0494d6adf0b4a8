/** Estimated width in pixels of a text at a font size in points; CJK characters are as wide as the font is high. */
export function textWidth(text: string, fontSize = 11, bold = false): number {
  const height = (fontSize * 96) / 72;
  let units = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code >= 0x2e80 && code <= 0xffef) units += 1;
    else if (/[ilI.,:;'!|()[\]]/.test(character)) units += 0.3;
    else if (/[A-Zmw%@#]/.test(character)) units += 0.68;
    else units += 0.53;
  }
  return units * height * (bold ? 1.06 : 1);
}
