import { hostIssue } from "../excel/hostIssue";
import { Refusal } from "../excel/refusal";
import type { WriteOutcome } from "./paneActions";

/** Turns what Excel refused into issues that the user can act on; other errors pass through. */
export async function writeOutcome(
  write: () => Promise<{ readonly sheets: readonly { readonly name: string; readonly address: string }[]; readonly cells: number }>,
): Promise<WriteOutcome> {
  try {
    return { ok: true, issues: [], ...(await write()) };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, issues: error.issues };
    const issue = hostIssue(error);
    if (!issue) throw error;
    return { ok: false, issues: [issue] };
  }
}
