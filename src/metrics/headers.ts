import { unitHintOf, type UnitHint } from "./unitHint";

export interface Header {
  /** As shown, on one line. */
  readonly shown: string;
  /** For comparing: half-width, lower case, without spaces, line breaks and unit. */
  readonly key: string;
  /** The unit its brackets give: `平均响应时长（秒)` → seconds. */
  readonly unit?: UnitHint;
}

/** Brings a header into the one form that comparisons use; exports mix full and half width, even within one pair of brackets. */
export function readHeader(cell: string | number | boolean): Header {
  const shown = String(cell)
    .replace(/\p{Cf}/gu, "")
    .replace(/\s+/g, " ")
    .trim();
  const plain = shown
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_*]+/g, "")
    .replace(/[【[]/g, "(")
    .replace(/[】\]]/g, ")");
  const bracket = /^(.+)\(([^()]*)\)$/.exec(plain) ?? /^(.+)[/:]([^/:]{1,4})$/.exec(plain);
  const unit = bracket?.[2] === undefined ? undefined : unitHintOf(bracket[2]);
  return unit === undefined || bracket?.[1] === undefined ? { shown, key: plain } : { shown, key: bracket[1], unit };
}
