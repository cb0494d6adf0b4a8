import type { Issue } from "../rules/issue";

/** What Excel refused, as something the user can act on; undefined = not theirs to mend. */
export function hostIssue(error: unknown, sheet = ""): Issue | undefined {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  switch (code) {
    case "AccessDenied":
      return { code: "sheetProtected", severity: "error", params: { sheet } };
    case "InvalidOperationInCellEditMode":
      return { code: "cellEditing", severity: "error", params: {} };
    case "RequestPayloadSizeLimitExceeded":
    case "ResponsePayloadSizeLimitExceeded":
    case "ActivityLimitReached":
      return { code: "excelBusy", severity: "error", params: {} };
    default:
      return undefined;
  }
}
