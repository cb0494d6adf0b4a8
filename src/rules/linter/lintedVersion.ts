import { compileGates } from "../compileMetrics";
import type { PlacedRule } from "../compileScale";
import { compileSettings } from "../compileSettings";
import type { GateRule, Rule, RuleKind, Settings } from "../ruleBook";
import type { TemplateVersion } from "../templateNames";
import type { ReadScale, scaleReader } from "./scaleReader";

/** A scale with the rows it stands on, in their order. */
export interface Scaled extends ReadScale {
  readonly kind: "metric" | "grade" | "coefficient";
  readonly item: string;
  readonly level?: string;
  readonly rows: readonly [PlacedRule, ...PlacedRule[]];
}

/** One version as the linter looks at it: whatever of it can be read, for compiling names the rest. */
export interface LintedVersion {
  readonly template: string;
  readonly version: TemplateVersion;
  readonly rows: readonly PlacedRule[];
  /** Rows by metric and staff level, of all metrics. */
  readonly metricRows: readonly (readonly [PlacedRule, ...PlacedRule[]])[];
  readonly scales: readonly Scaled[];
  readonly gates: readonly GateRule[];
  readonly settings: Settings;
}

export function lintedVersion(
  rules: readonly Rule[],
  template: string,
  version: TemplateVersion,
  readScale: ReturnType<typeof scaleReader>,
): LintedVersion {
  const rows = version.rows.flatMap((index): PlacedRule[] => (rules[index] ? [{ rule: rules[index], index }] : []));
  const ofKind = (kind: RuleKind): readonly PlacedRule[] => rows.filter(({ rule }) => rule.kind === kind);
  const metricRows = byItem(ofKind("metric"));
  const groups = [
    ...metricRows.map((group) => ["metric", group] as const),
    ...whole(ofKind("grade")).map((group) => ["grade", group] as const),
    ...whole(ofKind("coefficient")).map((group) => ["coefficient", group] as const),
  ];
  const scales = groups.flatMap(([kind, group]): Scaled[] => {
    const read = readScale(group);
    const { item, level } = group[0].rule;
    return read ? [{ kind, item, rows: group, ...read, ...(level !== undefined && { level }) }] : [];
  });
  const { settings } = compileSettings(ofKind("setting"), []);
  return { template, version, rows, metricRows, scales, gates: compileGates(ofKind("gate"), []), settings };
}

type Group = readonly [PlacedRule, ...PlacedRule[]];

function byItem(rows: readonly PlacedRule[]): readonly Group[] {
  const groups = new Map<string, [PlacedRule, ...PlacedRule[]]>();
  for (const row of rows) {
    const key = `${row.rule.item}\u001f${row.rule.level ?? ""}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}

function whole([first, ...rest]: readonly PlacedRule[]): readonly Group[] {
  return first ? [[first, ...rest]] : [];
}
