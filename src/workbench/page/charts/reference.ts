import { parseRect } from "../../file/a1";
import type { Rect } from "../../grid/cells";

const shape = /^=(?:'((?:[^']|'')+)'|([^'!]+))!([^!,]+)$/;

/** `='Q 1'!$B$2:$B$9` → its sheet and rectangle; undefined for anything that isn't one block of cells of a named sheet. */
export function parseReference(formula: string): { readonly sheet: string; readonly rect: Rect } | undefined {
  const [, quoted, plain, address = ""] = shape.exec(formula.trim()) ?? [];
  const rect = parseRect(address);
  const sheet = quoted?.replace(/''/g, "'") ?? plain;
  return rect && sheet ? { sheet, rect } : undefined;
}
