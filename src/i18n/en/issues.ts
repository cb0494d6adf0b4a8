/** What is wrong with the user's data or rules, and how to fix it. Placeholders are filled from the issue's params. */
export const issues = {
  sheetEmpty: { text: "Sheet {{sheet}} is empty.", fix: "Paste the export into it, or choose another sheet." },
  tableTooLarge: { text: "{{rows}} rows are more than the {{limit}} that can be scored at once.", fix: "Keep one period on the sheet and delete the rows below it." },
  sheetProtected: { text: "Sheet {{sheet}} is protected.", fix: "Unprotect it (Review > Unprotect Sheet) and try again; nothing was changed." },
  workbookProtected: { text: "The structure of this workbook is protected: no sheet can be added.", fix: "Unprotect the workbook (Review > Protect Workbook) and try again; nothing was changed." },
  cellEditing: { text: "A cell is being edited.", fix: "Press Enter or Esc in the cell, then try again." },
  excelBusy: { text: "Excel refused the amount of data at once.", fix: "Wait a moment and try again; nothing was changed." },
} as const;

export type IssueCode = keyof typeof issues;
