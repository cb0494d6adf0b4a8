const alike: Readonly<Record<string, string>> = {
  "≧": "≥",
  "⩾": "≥",
  "≦": "≤",
  "⩽": "≤",
  "⇒": "→",
  "➔": "→",
  "➜": "→",
  "⟶": "→",
  "﹥": ">",
  "﹤": "<",
  "～": "~",
  "〜": "~",
  "−": "-",
  "–": "-",
  "—": "-",
  "―": "-",
  "﹣": "-",
  "，": ";",
  "、": ";",
  "。": ";",
  "；": ";",
  "\n": ";",
  "\r": ";",
  "\u2028": ";",
  "￥": "¥",
  "﹪": "%",
  "\u00a0": " ",
  "\u3000": " ",
  "\t": " ",
  "\ufeff": " ",
  "\u200b": " ",
};

/**
 * Full-width and look-alike characters become the plain ones, one for one, so that positions stay those of the typed text.
 * A full-width comma separates; only a plain comma can group thousands.
 */
export function plainCharacters(text: string): string {
  let plain = "";
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    const code = text.charCodeAt(i);
    plain += alike[character] ?? (code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : character);
  }
  return plain;
}
