import type { Rule } from "../ruleBook";
import { templateNames, type TemplateVersion } from "../templateNames";
import { counterweight } from "./counterweight";
import { draftForPay } from "./draftForPay";
import type { Finding } from "./finding";
import { gapBetweenBands } from "./gapBetweenBands";
import { idleBand } from "./idleBand";
import { idleGate } from "./idleGate";
import { lintedVersion, type LintedVersion } from "./lintedVersion";
import type { LintFacts } from "./lintFacts";
import { meanOfRates } from "./meanOfRates";
import { missingColumn } from "./missingColumn";
import { missingTail } from "./missingTail";
import { percentAgainstPoints } from "./percentAgainstPoints";
import { publishedByHand } from "./publishedByHand";
import { rowsApart } from "./rowsApart";
import { scaleReader } from "./scaleReader";
import { totalIsMean } from "./totalIsMean";
import { unknownMetric } from "./unknownMetric";
import { unreachedTarget } from "./unreachedTarget";
import { unsortedBands } from "./unsortedBands";
import { versionDates } from "./versionDates";
import { wrongDirection } from "./wrongDirection";

/** Looks at one version and what is known around it. Adding a rule = one file, named here. */
const lintRules: readonly ((version: LintedVersion, facts: LintFacts) => readonly Finding[])[] = [
  percentAgainstPoints,
  wrongDirection,
  missingTail,
  gapBetweenBands,
  idleBand,
  unsortedBands,
  rowsApart,
  idleGate,
  draftForPay,
  publishedByHand,
  missingColumn,
  meanOfRates,
  totalIsMean,
  counterweight,
  unreachedTarget,
  unknownMetric,
];

/** What compiling doesn't say about one version and the dates of its template. Positions are those within `rules`. */
export function lintVersion(rules: readonly Rule[], template: string, version: TemplateVersion, facts: LintFacts): readonly Finding[] {
  const linted = lintedVersion(rules, template, version, scaleReader());
  return [...versionDates(rules, template), ...lintRules.flatMap((lintRule) => lintRule(linted, facts))];
}

/** The same for every version of every template. */
export function lintRuleBook(rules: readonly Rule[], facts: LintFacts): readonly Finding[] {
  const readScale = scaleReader();
  return templateNames(rules).flatMap(({ name, versions }) => [
    ...versionDates(rules, name),
    ...versions.flatMap((version) => {
      const linted = lintedVersion(rules, name, version, readScale);
      return lintRules.flatMap((lintRule) => lintRule(linted, facts));
    }),
  ]);
}
