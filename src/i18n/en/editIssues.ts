/** What can be wrong with a change of the rules in the pane. */
export const editIssues = {
  ruleCellChanged: {
    text: "{{item}}: {{column}} was changed in its cell meanwhile; it says {{found}} now.",
    fix: "Keep yours or take the cell's; the cell is as it was.",
  },
  ruleEditPublished: {
    text: "{{template}} v{{version}} is published; its rows aren't changed any more.",
    fix: "Start a new version and change that one.",
  },
  ruleColumnGone: { text: "The table has no column {{column}} to write into.", fix: "Add the column, or undo its deletion." },
  ruleNameTaken: { text: "There is already a {{kind}} {{item}} for these people.", fix: "Take another name, or another level." },
  templateTaken: { text: "The rule book has a template {{template}} already.", fix: "Take another name, or start a new version of it." },
  ruleRowShared: {
    text: "Row {{row}} holds something beside the rule table; deleting the rule would delete it, too.",
    fix: "Move it somewhere else first; nothing was changed.",
  },
  ruleReferences: {
    text: "Formulas that pointed at the removed rule: {{count}}. They say #REF! now.",
    fix: "Write the scores anew, or undo.",
  },
} as const;
