/** What can be wrong with the rules. `scale…`: a mistake in the notation, at a 1-based character. */
export const ruleIssues = {
  scaleEmpty: { text: "{{item}}: the scale is empty.", fix: "Write one, such as ≥70%→100; ≥65%→80; else→60." },
  scaleUnknownSign: {
    text: "{{item}}, character {{position}}: “{{found}}” isn't a sign scales use.",
    fix: "Begin each band with ≥, >, ≤ or <, such as ≥70%→100.",
  },
  scaleUnknownWord: {
    text: "{{item}}, character {{position}}: “{{found}}” can't start a band.",
    fix: "Begin with ≥, >, ≤, < or else; or with line, from, score.",
  },
  scaleUnknownUnit: {
    text: "{{item}}, character {{position}}: “{{found}}” isn't a unit scales use.",
    fix: "Use %, s, min, h or ¥ (¥5000), or no unit.",
  },
  scaleNotANumber: {
    text: "{{item}}, character {{position}}: “{{found}}” can't be read as a number.",
    fix: "Write a plain number such as 67.5.",
  },
  scaleMissingSign: {
    text: "{{item}}, character {{position}}: which side of {{found}}?",
    fix: "Put ≥, >, ≤ or < before it, or give a range such as 80-89.",
  },
  scaleMissingEdge: {
    text: "{{item}}, character {{position}}: the limit is missing.",
    fix: "Write a number after the sign, such as ≥70%→100.",
  },
  scaleMissingArrow: {
    text: "{{item}}, character {{position}}: → is missing before “{{found}}”.",
    fix: "Write → (or ->) between the limit and its score.",
  },
  scaleMissingResult: {
    text: "{{item}}, character {{position}}: the band doesn't say what it is worth.",
    fix: "Write the score after →, such as ≥70%→100.",
  },
  scalePercentResult: {
    text: "{{item}}, character {{position}}: a score is a number of points, not a percent.",
    fix: "Write 100 instead of 100%, 1.2 instead of 120%.",
  },
  scaleMixedResults: {
    text: "{{item}}, character {{position}}: numbers and words are mixed as results.",
    fix: "Use only scores, or only grades, in one scale.",
  },
  scaleMixedDirections: {
    text: "{{item}}, character {{position}}: this band points the other way and leaves a gap.",
    fix: "Use ≥ for all bands (higher is better) or ≤ for all (lower is better), and else for the rest.",
  },
  scaleMixedUnits: {
    text: "{{item}}, character {{position}}: {{found}} has another unit than the rest.",
    fix: "Write all limits in one unit: all with %, all with s, or all without.",
  },
  scaleDuplicateEdge: { text: "{{item}}, character {{position}}: this limit appears twice.", fix: "Keep one band per limit." },
  scaleElseNotLast: {
    text: "{{item}}, character {{position}}: else isn't the last band.",
    fix: "Move else to the end: it covers what no other band covers.",
  },
  scaleDuplicateElse: { text: "{{item}}, character {{position}}: the rest is covered twice.", fix: "Keep one else." },
  scaleGap: {
    text: "{{item}}, character {{position}}: there is a gap between this band and the next better one.",
    fix: "Let the bands meet, such as 80-89 and 90-100, or add the missing band.",
  },
  scaleOverlap: {
    text: "{{item}}, character {{position}}: this band overlaps the next better one.",
    fix: "Let it end where the better one begins.",
  },
  scaleRangeReversed: { text: "{{item}}, character {{position}}: the range runs backwards.", fix: "Write the smaller number first." },
  scaleTrailing: {
    text: "{{item}}, character {{position}}: “{{found}}” isn't expected here.",
    fix: "Remove it, or separate bands with a semicolon.",
  },
  scaleLineNeedsPoints: { text: "{{item}}: a line needs at least two points.", fix: "Write two to four, such as line 60s→60, 40s→100." },
  scaleLineTooManyPoints: {
    text: "{{item}}, character {{position}}: a line has at most four points.",
    fix: "Keep two to four points, or use bands.",
  },
  scaleLineNeedsNumbers: {
    text: "{{item}}, character {{position}}: a line needs numbers here, not “{{found}}”.",
    fix: "Write points such as line 60s→60, 40s→100.",
  },
  scaleDeductNeedsFrom: {
    text: "{{item}}: the deduction doesn't say what it starts from.",
    fix: "Write from 50, -2 per 1% below 90%, min 0.",
  },
  scaleDeductNeedsRate: {
    text: "{{item}}: the deduction doesn't say what each unit costs.",
    fix: "Write -2 per 1%, as in from 50, -2 per 1% below 90%, min 0.",
  },
  scaleDeductNeedsTarget: {
    text: "{{item}}: the deduction has no target.",
    fix: "Write below 90% or above 40s, as in from 50, -2 per 1% below 90%.",
  },
  scaleDeductTwice: { text: "{{item}}, character {{position}}: this part of the deduction appears twice.", fix: "Keep one." },
  scaleDeductNeedsPositive: {
    text: "{{item}}, character {{position}}: the unit and its cost must be more than 0.",
    fix: "For example, -2 per 1%.",
  },
  scaleScoreNeedsRange: { text: "{{item}}: a given score needs its range.", fix: "Write score 0..100." },
  scaleCannotJoin: {
    text: "{{item}}: only bands can be continued on a further row.",
    fix: "Keep one row for a line, a deduction or a given score.",
  },
  scaleUnknownGate: { text: "{{item}}: “{{found}}” isn't something a red line can do.", fix: "Write veto, cap 60 or downgrade 1." },
  scaleCapNeedsNumber: { text: "{{item}}: the cap has no number.", fix: "Write cap 60." },
  scaleDowngradeNeedsNumber: { text: "{{item}}: “{{found}}” isn't a number of grades.", fix: "Write downgrade 1." },

  ruleHeaderMissing: { text: "The rule book has no column {{column}}.", fix: "Add a column {{column}} to the table." },
  ruleHeaderTwice: { text: "The rule book has column {{column}} twice.", fix: "Delete or rename one of them." },
  ruleTableEmpty: { text: "The rule book has no rows.", fix: "Choose a template and write it into the rule book." },
  ruleErrorInCell: { text: "{{column}}: the cell shows {{found}}.", fix: "Type the value; a deleted row or column broke the formula." },
  ruleCellMissing: { text: "{{column}} is empty.", fix: "Type {{example}}." },
  ruleVersionUnclear: { text: "Version {{found}} isn't a whole number.", fix: "Type 1, 2, 3 ..." },
  ruleDateUnclear: { text: "{{column}}: {{found}} isn't a date.", fix: "Type it as 2026-10-01." },
  ruleDatesReversed: { text: "To ({{to}}) lies before From ({{from}}).", fix: "Correct one of the dates." },
  ruleWordUnknown: { text: "{{column}}: {{found}} isn't known.", fix: "Choose one of: {{choices}}." },
  ruleWeightUnclear: { text: "Weight {{found}} can't be read as a percentage between 0% and 100%.", fix: "For example, 40%." },
  ruleAssumedUnclear: {
    text: "Assumed: {{found}} is neither Y nor empty.",
    fix: "Type Y while it waits for confirmation; leave it empty once confirmed.",
  },
  ruleMinSampleUnclear: { text: "Min n: {{found}} isn't a whole number.", fix: "For example, 20; or leave it empty." },
  ruleMissingUnclear: { text: "Missing: {{found}} isn't known.", fix: "Choose {{choices}}, or type a score from 0 to 100." },

  metricUnknown: { text: "No template here has a metric {{metric}}.", fix: "Choose from: {{choices}}." },
  templateUnknown: { text: "The rule book has no template {{template}}.", fix: "Choose one of: {{choices}}." },
  versionNone: {
    text: "No version of {{template}} is valid in {{period}}.",
    fix: "Check From and To in the rule book, or choose another period.",
  },
  versionTwo: {
    text: "Versions {{versions}} of {{template}} are both valid in {{period}}.",
    fix: "End the older one: type its last day into To.",
  },
  versionMidPeriod: {
    text: "{{template}} v{{version}} begins on {{from}}, within the period; it is applied to the whole period.",
    fix: "Let versions begin on the first day of a period.",
  },
  versionChanges: {
    text: "{{template}} changes within the period: v{{version}} (last day {{to}}), then v{{next}} from {{from}}. v{{version}} is applied to the whole period.",
    fix: "Let the new version begin on the first day of a period, or score both parts on their own.",
  },
  versionEnds: {
    text: "{{template}} v{{version}} ends on {{to}}, within the period; it is applied to the whole period.",
    fix: "Let it end on the last day of a period, or add the version that follows.",
  },
  periodUnclear: { text: "Period {{found}} is no month and no day.", fix: "Type it as 2026-10 or 2026-10-31." },
  publishFrom: { text: "{{template}} v{{version}} has no first day.", fix: "Type the first day it applies into From, such as 2026-10-01." },
  publishEnds: { text: "{{template}} v{{version}} ends ({{to}}) before it begins ({{from}}).", fix: "Correct To, or clear it." },
  publishOverlap: {
    text: "{{template}} v{{version}} ({{from}} to {{to}}) shares days with v{{other}}, which is published ({{otherFrom}} to {{otherTo}}).",
    fix: "Type the last day of the earlier version here, so that they don't overlap.",
  },
  publishUnsigned: {
    text: "Who publishes, and why, is missing.",
    fix: "Fill in both: they are written into the Note column of the rule book.",
  },
  ruleMerged: {
    text: "{{range}} is one merged cell in the rule book: only its top left content is read.",
    fix: "Repair the rule book in the pane, or unmerge and fill the cells.",
  },
  ruleTableLost: {
    text: "The rule book is no longer a table, so neither the pane nor formulas read it.",
    fix: "Repair it in the pane, or press Ctrl+T on it and name the table KpiRules.",
  },
  ruleTableGone: { text: "There is no rule book on sheet {{sheet}} any more.", fix: "Repair it in the pane from its last good copy." },
  ruleSheetGone: { text: "Sheet {{sheet}} with the rule book is gone.", fix: "Repair it in the pane from its last good copy." },
  repairNothing: {
    text: "Nothing here can be repaired: there is no copy of the rule book that could be read.",
    fix: "Undo in Excel, or go back to an earlier version of the file.",
  },
  publishAlready: { text: "{{template}} v{{version}} is published already.", fix: "To change the rules, start a new version." },
  publishColumn: {
    text: "The rule book has no column {{column}}, where publishing is recorded.",
    fix: "Add the column to the table and publish again.",
  },
  versionGone: { text: "{{template}} v{{version}} is no longer in the rule book.", fix: "Choose the version again." },
  versionBegins: {
    text: "A new version can't begin on {{found}}: it takes a date after {{from}}, when v{{version}} began.",
    fix: "For example {{example}}.",
  },
  versionUneven: {
    text: "The rows of {{template}} v{{version}} differ in From, To or Status.",
    fix: "Type the same in all rows of a version.",
  },
  noMetrics: { text: "{{template}} v{{version}} has no metrics.", fix: "Add rows of kind metric with a weight and a scale." },
  weightMissing: { text: "{{item}} has no weight.", fix: "Type its share of the total, such as 40%." },
  weightTwice: { text: "{{item}} has a weight on two rows.", fix: "Keep the weight on the first row of the metric only." },
  weightsNot100: {
    text: "The weights of {{template}} v{{version}} come to {{sum}}: {{gap}} unallocated.",
    fix: "Change the weights until they come to exactly 100%.",
  },
  weightsNot100Level: {
    text: "The weights of {{template}} v{{version}} for {{level}} come to {{sum}}: {{gap}} unallocated.",
    fix: "Change the weights for this level until they come to exactly 100%.",
  },
  scoresNotRising: {
    text: "{{item}}: a better band is worth less than a worse one.",
    fix: "Check the scores, and whether ≥ or ≤ is meant.",
  },
  ruleUnconfirmed: {
    text: "{{count}} assumption(s) of {{template}} v{{version}} wait for confirmation; until then they apply to nobody.",
    fix: "Check and confirm them.",
  },
  bandsNotSteps: { text: "{{item}} must be bands over the total, such as ≥90→1.2; ≥80→1.", fix: "Write it as bands." },
  coefficientNotNumber: { text: "{{item}}: a coefficient is a number, not a word.", fix: "For example, ≥90→1.2; ≥80→1; ≥70→0.8." },
  scoreNotNumber: {
    text: "{{item}}: a metric's score is a number, not a word.",
    fix: "For example, ≥70%→100; else→60. Words are for grades.",
  },
  adjustUnclear: { text: "{{item}}: “{{found}}” isn't a range of points.", fix: "For example, score -5..5." },
  payUnclear: { text: "{{item}}: “{{found}}” can't be read.", fix: "For example, {{example}}." },
  payUnknown: { text: "Pay knows no “{{item}}”; the row has no effect.", fix: "Use one of: {{choices}}." },
  settingUnknown: { text: "There is no setting “{{item}}”; the row has no effect.", fix: "Use one of: {{choices}}." },
  settingUnclear: { text: "{{item}}: “{{found}}” isn't possible.", fix: "Type {{choices}}." },
  itemTwice: { text: "{{item}} is on two rows.", fix: "Keep one." },
  commissionMode: {
    text: "{{item}}: doesn't say how the commission is counted; the same sales earn different money either way.",
    fix: "Write SLAB (the whole amount by the band it reaches) or MARGINAL (every band for its own part) in the scale.",
  },
  kindNotScored: {
    text: "{{item}}: rows of this kind are kept, but not calculated yet.",
    fix: "Calculate them beside the scores for now.",
  },
} as const;
