import { formulaTokens } from "./tokens";

const prefix = /^(?:_xlfn\.)?(?:_xlws\.|_xlpm\.|_xludf\.)?/i;
const addIn = /^_xldudf_([A-Za-z0-9]+)_(.+)$/i;

function plainWord(text: string): string {
  const name = text.replace(prefix, "");
  const [, namespace, member] = addIn.exec(name) ?? [];
  return namespace && member ? `${namespace}.${member}` : name;
}

/**
 * A formula as files store it (no `=`) → as people read it (with `=`): version prefixes off, add-in functions by their
 * dotted name, `ANCHORARRAY(A1)` as `A1#`, `SINGLE(A1)` as `@A1`. Excel saves the custom function `KPI.TIER` of an
 * Office add-in as `_xldudf_KPI_TIER`.
 */
export function formulaFromFile(stored: string): string {
  if (!/_xl|[#@]/i.test(stored)) return `=${stored}`;
  const text = formulaTokens(stored)
    .map((token) => (token.kind === "word" ? plainWord(token.text) : token.text))
    .join("");
  return `=${text.replace(/\bANCHORARRAY\(([^()]*)\)/gi, "$1#").replace(/\bSINGLE\(([^()]*)\)/gi, "@$1")}`;
}
