import type { Language } from "../../i18n/language";
import type { GateAction } from "../scale";
import { parsed, type Parsed } from "./mistake";
import { Reader } from "./reader";

const veto = /veto|一票否决|否决|取消资格/iy;
const cap = /(?:cap(?:ped)?(?: at)?|封顶|上限|最高)(?![a-z])\s*:?/iy;
const downgrade = /(?:downgrade|down|降[级档]?|下调)(?: by)?(?![a-z])/iy;
const counts: Readonly<Record<string, number>> = { 一: 1, 两: 2, 二: 2, 三: 3 };

/** Reads what a red line does: `veto`, `cap 60`, `downgrade 1`, and the same in Chinese (一票否决, 封顶60分, 降一级, 降档). */
export function parseGate(text: string): Parsed<{ readonly action: GateAction }> {
  const reader = new Reader(text);
  return parsed(() => {
    if (reader.atEnd) reader.fail("empty", 0);
    const action = readAction(reader);
    reader.skipSeparators();
    if (!reader.atEnd) reader.fail("trailing");
    return { action };
  });
}

function readAction(reader: Reader): GateAction {
  if (reader.take(veto)) return { type: "veto" };
  if (reader.take(cap)) {
    const at = reader.take(/(\d+(?:\.\d+)?)\s*(?:分|points?)?/iy)?.[1] ?? reader.fail("capNeedsNumber");
    return { type: "cap", at: Number(at) };
  }
  if (!reader.take(downgrade)) reader.fail("unknownGate");
  if (reader.atEnd) return { type: "downgrade", bands: 1 };
  const bands =
    reader.take(/([1-9]\d?|[一两二三])\s*(?:个?[级档]|等级|bands?|grades?|levels?)?/iy)?.[1] ?? reader.fail("downgradeNeedsNumber");
  return { type: "downgrade", bands: counts[bands] ?? Number(bands) };
}

/** The one canonical form; the same words in both languages. */
export function printGate(action: GateAction, _language?: Language): string {
  if (action.type === "veto") return "veto";
  return action.type === "cap" ? `cap ${action.at}` : `downgrade ${action.bands}`;
}
