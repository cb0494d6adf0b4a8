/** Words of the sheet that the rule book stands on, around its table. */
export const ruleSheet = {
  name: "Rule book",
  title: "KPI rule book",
  keptName: "Rule book (before repair)",
  kept: "What stood on sheet {{sheet}} before it was repaired on {{when}}, two rows further down. Nothing is scored by it; delete the sheet once it is of no use.",
  howTo:
    "Blue cells are yours to edit; scores follow at once. Amber rows are assumptions: check them, then clear the Y in Assumed. Until then they apply to nobody.",
  checkTemplate: "Template",
  checkVersion: "Version",
  checkLevel: "Level",
  checkSum: "Weights",
  checkGap: "Unallocated",
  checkResult: "Result",
  checkUnconfirmed: "Unconfirmed",
  checkUnreadable: "Unreadable scales",
  checkCurrent: "Rules as they stand now",
  everybody: "all",
  complete: "Complete and published.",
  draft: "Complete, but a draft. To make it final, publish it in the pane, under Rules.",
  incomplete: "The weights don't come to 100%.",
  unreadable: "These scales can't be read and give no score: ",
  unconfirmed: "Assumptions wait for confirmation; until then it can't be final.",
  provenance: "As written on {{when}}: {{templates}}. Later edits don't change this line.",
  statusHelp: "draft: scores are marked as drafts. published: final. Set all rows of a version alike.",
  assumedHelp: "Y = waits for confirmation and applies to nobody; empty = confirmed.",
  missingHelp:
    "What a missing value does: reweight spreads its weight over the others, zero counts 0, error gives no total, a number counts as that score.",
} as const;
