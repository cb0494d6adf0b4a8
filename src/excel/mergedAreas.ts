import { splitAddress } from "./address";

/** Requirement set that can tell merged cells; older builds can't. */
const canTellMerges = "1.13";

/** Queues a look at the merged areas of a range; the result, after the next sync, are their addresses: `C12:D13`. Undefined = this build can't tell. */
export function loadMerges(range: Excel.Range): (() => readonly string[]) | undefined {
  if (!Office.context.requirements.isSetSupported("ExcelApi", canTellMerges)) return undefined;
  const merges = range.getMergedAreasOrNullObject();
  merges.load("address");
  return () => (merges.isNullObject ? [] : merges.address.split(",").map((address) => splitAddress(address).range));
}
