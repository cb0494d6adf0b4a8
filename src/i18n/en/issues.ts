import { editIssues } from "./editIssues";
import { lintIssues } from "./lintIssues";
import { ruleIssues } from "./ruleIssues";
import { shareIssues } from "./shareIssues";

/** What is wrong with the user's data or rules, and how to fix it. Placeholders are filled from the issue's params. */
export const issues = {
  sheetEmpty: { text: "Sheet {{sheet}} is empty.", fix: "Paste the export into it, or choose another sheet." },
  noTable: {
    text: "No header row was found on sheet {{sheet}}.",
    fix: "Put the column names in one row above the people, or choose another sheet.",
  },
  noNameColumn: { text: "No column says who each row is about.", fix: "Choose the column with the names." },
  noPeople: { text: "There is nobody below the header on sheet {{sheet}}.", fix: "Paste the rows of the export below the header." },
  nameBlank: { text: "This row has figures but no name.", fix: "Type the name, or delete the row." },
  duplicateName: {
    text: "{{name}} appears twice; the first time in {{first}}.",
    fix: "Keep one row per person, or tell the two apart by name.",
  },
  levelUnknown: { text: "{{name}}: the rules know the levels {{levels}}, not {{level}}.", fix: "Type one of these levels." },
  metricColumnMissing: {
    text: "There is no column for {{metric}}.",
    fix: 'Choose its column; if there is none, choose "No such column", and it counts as missing.',
  },
  columnGuessed: {
    text: "{{metric}} is read from column {{header}}: a guess, for the names differ.",
    fix: 'If it counts the same thing, say "Yes, this column"; if not, choose another one below, or "No such column".',
  },
  columnTwice: {
    text: "{{metric}}: several columns are called {{header}}; this one was taken.",
    fix: "Check it, choose another one, or delete what isn't needed.",
  },
  sampleColumnMissing: {
    text: "{{metric}}: the smallest sample of {{least}} can't be checked, for no column gives the sample sizes.",
    fix: 'Choose the column with the number of ratings or cases; if there is none, choose "No such column", and it is scored unchecked.',
  },
  textInMetric: { text: "{{metric}}: {{found}} can't be read as a number.", fix: "Type a number; for nothing to measure, type —." },
  wrongQuantity: {
    text: "{{metric}}: {{found}} has another unit than its scale.",
    fix: "Use the scale's unit, or choose the right column.",
  },
  bareTime: {
    text: "{{metric}}: {{found}} is no number of seconds, but an Excel time that isn't shown as one.",
    fix: "Format the cells as h:mm:ss, or write the unit, such as 0.8s.",
  },
  mixedUnits: {
    text: "{{metric}}: this column mixes Excel times and plain numbers.",
    fix: "Enter all of them as seconds, or all as h:mm:ss.",
  },
  unitMismatch: {
    text: "{{metric}}: the scale is in percent, and {{found}} doesn't say whether it is.",
    fix: "Type {{found}}% if percent is meant. If it is a rating, such as 1 to 5, write its scale in points, such as ≥4.8→100. Nothing is converted silently.",
  },
  scoreOutOfRange: {
    text: "{{metric}}: {{found}} lies outside the range of this score.",
    fix: "Type a score within the range of the scale.",
  },
  errorInCell: { text: "{{metric}}: the formula here gives {{found}}.", fix: "Repair the formula; for nothing to measure, type —." },
  errorAsMissing: { text: "{{metric}}: {{found}} counts as missing, not as 0.", fix: "Type — if there was nothing to measure." },
  blankMetric: {
    text: "{{metric}}: empty cells ({{count}}) count as missing, not as 0.",
    fix: "Type — where there was nothing to measure, 0 where it was zero.",
  },
  negativeValue: { text: "{{metric}}: {{found}} is below zero.", fix: "Check the figure." },
  rateOver100: { text: "{{metric}}: {{found}} is more than 100%.", fix: "Check the figure; a percent needs its % sign." },
  gateColumnMissing: {
    text: "Red line {{gate}} has no column: nobody counts as having crossed it.",
    fix: 'If the data has it, choose it under "Which column is what"; if not, add a column {{gate}} with Y where it was crossed.',
  },
  gateUnclear: {
    text: "Red line {{gate}}: {{found}} says neither yes nor no.",
    fix: "Type Y where the line was crossed; leave the cell empty where it wasn't.",
  },
  adjustOutOfRange: { text: "{{item}}: {{found}} was cut to the range {{min}} to {{max}}.", fix: "Type points within the range." },
  ownBaseMissing: {
    text: "{{column}}: people without a figure ({{count}}) are paid by the rule book's base, ¥{{base}}.",
    fix: "Check them: fill in those who have a base of their own.",
  },
  ownBaseNowhere: {
    text: "{{column}}: people without a figure ({{count}}) get no bonus.",
    fix: "Fill in their base, or add one to the rule book.",
  },
  noBase: { text: "No bonus base: bonuses stay empty.", fix: "Add a column Bonus base, or a pay row in the rule book." },
  tableTooLarge: {
    text: "{{rows}} rows are more than the {{limit}} that can be scored at once.",
    fix: "Keep one period on the sheet and delete the rows below it.",
  },
  handFormatsLost: {
    text: "{{sheet}} is written anew. Undo brings back its figures and our formats, not colours set by hand: it is too large.",
    fix: "To keep them, copy the sheet first.",
  },
  sheetProtected: {
    text: "Sheet {{sheet}} is protected.",
    fix: "Unprotect it (Review > Unprotect Sheet) and try again; nothing was changed.",
  },
  sheetPassword: {
    text: "Sheet {{sheet}} is protected with a password.",
    fix: "Unprotect it with the password (Review > Unprotect Sheet) and try again; nothing was changed.",
  },
  workbookProtected: {
    text: "The structure of this workbook is protected: no sheet can be added.",
    fix: "Unprotect the workbook (Review > Protect Workbook) and try again; nothing was changed.",
  },
  cellEditing: { text: "A cell is being edited.", fix: "Press Enter or Esc in the cell, then try again." },
  cellTaken: { text: "The selected cell isn't empty: it holds {{found}}.", fix: "Select an empty cell and try again, or replace it." },
  cellHoldsText: {
    text: "The selected cell is formatted as text, so a formula would stay text.",
    fix: "Select another cell, or set its number format to General (Home > Number).",
  },
  excelBusy: { text: "Excel refused the amount of data at once.", fix: "Wait a moment and try again; nothing was changed." },
  sheetGone: { text: "Sheet {{sheet}} is no longer there.", fix: "Choose another sheet." },
  ...ruleIssues,
  ...shareIssues,
  ...lintIssues,
  ...editIssues,
  rulesNotWritten: {
    text: "The rules of {{template}} are not in this workbook, so live formulas have nothing to point at.",
    fix: "Write the rule book first, or choose values.",
  },
  nativeUnreadable: {
    text: "Plain Excel formulas can't read {{found}} ({{metric}}); only the add-in's functions can.",
    fix: "Type it as a number, or choose live formulas or values.",
  },
  nativeTooLarge: {
    text: "Sheet {{sheet}} has {{people}} people; native formulas are for up to {{most}}, since every cell has its own.",
    fix: "Choose live formulas or values.",
  },
  nativeProven: {
    text: "Checked cell by cell: all {{cells}} results that Excel's own formulas gave are those of the rules.",
    fix: "The workbook can be mailed: it calculates without the add-in.",
  },
  liveProven: {
    text: "Checked cell by cell: all {{cells}} results in the cells are those of the rules.",
    fix: "Native formulas and values would show the same.",
  },
  liveDiffers: {
    text: "{{person}}, {{what}}: the cell says {{found}}, the rules give {{expected}}.",
    fix: "If functions are still being calculated, wait and check again; otherwise write again.",
  },
  nativeDiffers: {
    text: "{{person}}, {{what}}: Excel's formula gives {{found}}, the rules give {{expected}}.",
    fix: "Don't rely on such a sheet: choose live formulas or values.",
  },
  rulesChanged: { text: "The rules of {{template}} changed since this preview.", fix: "Look at the scores again; they are read anew." },
} as const;

export type IssueCode = keyof typeof issues;
