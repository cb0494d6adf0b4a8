/**
 * The suites that take longest start first, so that all cores are busy to the end. Jest remembers how long suites took, but a
 * fresh checkout has nothing to remember.
 */
const { default: Sequencer } = require("@jest/test-sequencer");

/** From the longest on; what isn't named comes after, the larger files first. */
const longest = [
  "taskpane/pane.test.tsx",
  "cli/score/scoreWorkbook",
  "actions/card",
  "actions/month",
  "e2e/threeClicks",
  "e2e/everyView",
  "actions/large",
  "e2e/addIn",
  "e2e/workbench",
  "actions/ruleBookFunctions",
  "actions/agreement",
  "functions/reference",
  "e2e/",
  "cases/",
  "actions/",
  "excel/",
  "workbench/grid/customFunctions",
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
