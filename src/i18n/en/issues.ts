/** What is wrong with the user's data or rules, and how to fix it. Placeholders are filled from the issue's params. */
export const issues = {
  sheetEmpty: { text: "Sheet {{sheet}} is empty.", fix: "Paste the export into it, or choose another sheet." },
  tableTooLarge: { text: "{{rows}} rows are more than the {{limit}} that can be scored at once.", fix: "Keep one period on the sheet and delete the rows below it." },
} as const;

export type IssueCode = keyof typeof issues;
