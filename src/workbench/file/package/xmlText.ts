const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Text between tags → characters. */
export function decodeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex) return String.fromCodePoint(parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return entities[(name ?? "").toLowerCase()] ?? whole;
  });
}

const unsafe = /[&<>"]|\r/g;
const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#13;" };

/** Characters → text for an element or a quoted attribute. */
export const encodeXml = (text: string): string => text.replace(unsafe, (sign) => escapes[sign] ?? sign);

/** Cell texts also escape characters that XML forbids, as `_x0007_`. */
export const decodeCellText = (text: string): string =>
  decodeXml(text).replace(/_x([0-9a-f]{4})_/gi, (_whole, hex: string) => String.fromCharCode(parseInt(hex, 16)));

const forbidden =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\r|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const hexEscape = (sign: string): string => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

export const encodeCellText = (text: string): string =>
  encodeXml(text.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_").replace(forbidden, hexEscape));
