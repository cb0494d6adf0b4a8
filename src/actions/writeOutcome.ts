import { hostIssue } from "../excel/hostIssue";
import { Refusal } from "../excel/refusal";
import { cellAddress } from "../metrics/cellArea";
import type { Issue } from "../rules/issue";
import type { WriteOutcome } from "./paneActions";

/** Says where the written sheets begin, and turns what Excel refused into issues that the user can act on; other errors pass through. */
export async function writeOutcome(
  write: () => Promise<{ readonly sheets: readonly string[]; readonly cells: number; readonly issues?: readonly Issue[] }>,
): Promise<WriteOutcome> {
  try {
    const { sheets, cells, issues = [] } = await write();
    return { ok: true, issues, cells, sheets: sheets.map((name) => ({ name, address: cellAddress(name, 0, 0) })) };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, issues: error.issues };
    const issue = hostIssue(error);
    if (!issue) throw error;
    return { ok: false, issues: [issue] };
  }
}
