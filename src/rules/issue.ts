import type { IssueCode } from "../i18n/en/issues";

/** How bad an issue is: an error blocks, a warning wants a look, an info is good to know. */
export type Severity = "error" | "warning" | "info";

/** Something about the user's own data or rules that they should know. Collected, never thrown. */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: Severity;
  /** Where it is, as Excel writes it: `'2026-10'!C5`. */
  readonly cell?: string;
  /** What the sentence in the catalogue needs. */
  readonly params: Readonly<Record<string, string | number>>;
}

export type { IssueCode };
