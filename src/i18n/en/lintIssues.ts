/** What the linter says about rules that compile; `findingReasons` says why each matters. */
export const lintIssues = {
  lintGap: {
    text: "{{item}}: as written, no band covers what lies between {{low}} and {{high}}; for now it counts as the worse of the two.",
    fix: "Write only where each band begins, such as ≥90→1.2; ≥80→1.",
  },
  lintEdgeOpen: {
    text: "{{item}}: as written, exactly {{edge}} belongs to neither band; it counts as the worse one.",
    fix: "Write ≥ or ≤ for the band that {{edge}} belongs to.",
  },
  lintBandIdle: {
    text: "{{item}}: the band at {{edge}} is worth {{result}}, as is the next one.",
    fix: "Remove the band, or correct what it is worth.",
  },
  lintUnsorted: { text: "{{item}}: the bands stand in no order.", fix: "Write them from the best to the worst." },
  lintNoTailBelow: {
    text: "{{item}}: nothing is said about values below {{edge}}; they get #N/A.",
    fix: "Add a row such as else→60.",
  },
  lintNoTailAbove: {
    text: "{{item}}: nothing is said about values above {{edge}}; they get #N/A.",
    fix: "Add a row such as else→60.",
  },
  lintPercentWanted: {
    text: "{{item}} is a rate, but its scale is in plain numbers such as 70.",
    fix: "Write the limits as percents, such as ≥70%→100.",
  },
  lintPercentUnwanted: {
    text: "{{item}} isn't a rate, but its scale is in percent.",
    fix: "Write the limits in the metric's own unit, or name the metric as the rate it is.",
  },
  lintShouldBeLow: {
    text: "{{item}}: higher values score more, though lower ones are usually better.",
    fix: "Use ≤ if lower is better.",
  },
  lintShouldBeHigh: {
    text: "{{item}}: lower values score more, though higher ones are usually better.",
    fix: "Use ≥ if higher is better.",
  },
  lintMetricUnknown: {
    text: "{{item}} isn't in the metric dictionary.",
    fix: "Nothing to do if the name is your own; check it for slips.",
  },
  lintNoColumn: {
    text: "{{item}} has no column in the chosen data.",
    fix: "Choose its column in the Data view, or take the metric out of the template.",
  },
  lintVersionsOverlap: {
    text: "{{template}} v{{older}} and v{{newer}} are both published for {{from}} to {{to}}.",
    fix: "End v{{older}} on the day before v{{newer}} begins.",
  },
  lintVersionsHole: {
    text: "{{template}}: no published version is valid from {{from}} to {{to}}, between v{{older}} and v{{newer}}.",
    fix: "End v{{older}} on the day before v{{newer}} begins, or add the version in between.",
  },
  lintDraftPays: {
    text: "{{template}} v{{version}} is a draft, and this period's bonuses are calculated by it.",
    fix: "Publish it before anybody is paid.",
  },
  lintCapIdle: {
    text: "Red line {{gate}}: a cap at {{at}} changes nothing, for no total is higher.",
    fix: "Set the cap lower, or write veto or downgrade 1.",
  },
  lintCapAboveTop: {
    text: "Red line {{gate}}: whoever is capped at {{at}} still gets the best grade and coefficient.",
    fix: "Set the cap below where the best band begins.",
  },
  lintDowngradeIdle: {
    text: "Red line {{gate}}: there are no grades or coefficients to go down in.",
    fix: "Add grade or coefficient bands, or write cap 60 or veto.",
  },
  lintTargetUnreached: {
    text: "{{item}}: none of {{count}} reached what {{top}} points ask for.",
    fix: "Check the target against what people reach.",
  },
  lintTargetEasy: {
    text: "{{item}}: {{reached}} of {{count}} ({{share}}) have the full {{top}} points.",
    fix: "Raise the target, or give the metric less weight.",
  },
  lintMeanOfRates: {
    text: "{{item}}: {{header}} is an average of percentages.",
    fix: "Use the rate of the sums: all successes divided by all cases.",
  },
  lintSpeedAlone: {
    text: "{{item}} rewards speed, and no metric looks at quality.",
    fix: "Add a counterweight such as first-contact resolution, QA or satisfaction.",
  },
  lintVolumeAlone: {
    text: "{{item}} rewards volume, and no metric looks at quality.",
    fix: "Add a counterweight such as first-contact resolution, QA or satisfaction.",
  },
  lintSalesAlone: {
    text: "{{item}} rewards sales, and no metric looks at satisfaction.",
    fix: "Add a counterweight such as satisfaction or complaints.",
  },
  lintRowsApart: {
    text: "{{item}}: this row stands apart from the other rows of its scale.",
    fix: "Move it directly below them.",
  },
  lintPublishedByHand: {
    text: "{{template}} v{{version}} says published, but no note says who published it, when and why.",
    fix: "Make it a draft again, or publish it here with a name and a reason.",
  },
  lintTargetNever: {
    text: "{{item}}: in {{months}} months ({{first}} to {{last}}) none of {{count}} results reached what {{top}} points ask for.",
    fix: "Check the target against what people reach.",
  },
  lintTargetAlways: {
    text: "{{item}}: in {{months}} months ({{first}} to {{last}}) {{reached}} of {{count}} results ({{share}}) got the full {{top}} points.",
    fix: "Raise the target, or lower the metric's weight.",
  },
  lintTotalIsMean: {
    text: "{{item}}: the total of {{found}} is the mean of people's percentages.",
    fix: "Divide the sums instead: successes ÷ cases. It isn't used for scores.",
  },
} as const;
