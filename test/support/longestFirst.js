/**
 * The suites that take longest start first, so that all cores are busy to the end. Jest remembers how long suites took, but a
 * fresh checkout has nothing to remember.
 */
const { default: Sequencer } = require("@jest/test-sequencer");

/** From the longest on; what isn't named comes after, the larger files first. */
const longest = [
  "e2e/threeClicks",
  "e2e/everyView",
  "e2e/addIn",
  "e2e/workbench",
  "taskpane/pane.test.tsx",
  "e2e/",
  "actions/large",
  "actions/agreement",
  "actions/card",
  "actions/templateLibrary",
  "actions/liveRules",
  "functions/reference",
  "taskpane/functions.test.tsx",
  "actions/anyRuleBook",
  "actions/publish",
  "actions/guards",
  "actions/month",
  "cli/score/scoreWorkbook",
  "actions/versions",
  "cases/",
  "excel/",
  "actions/",
  "decisions/inPaidMonths",
  "taskpane/",
  "workbench/grid/customFunctions",
  "functions/deduct",
  "functions/inWindow",
  "functions/repeat",
  "workbench/file/libreOffice",
];
const rank = (path) => {
  const found = longest.findIndex((part) => path.replace(/\\/g, "/").includes(`/test/${part}`));
  return found < 0 ? longest.length : found;
};

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const bySize = super.sort(tests);
    return [...bySize].sort((one, other) => rank(one.path) - rank(other.path));
  }
};
