import { readHeader } from "../metrics/headers";
import { namesSamples } from "../metrics/sampleHeader";
import type { UnitHint } from "../metrics/unitHint";
import type { MetricRule, Template } from "../rules/ruleBook";
import { listed, ruleNotAvailable } from "./ruleFailure";

/** What a header of the data names: a metric (the first of its name, where levels differ), its sample sizes, a red line, or plus and minus points. */
interface NamedRule {
  readonly name: string;
  /** The unit in the header's brackets. */
  readonly unit: UnitHint | undefined;
  readonly metric: MetricRule | undefined;
  readonly isGate: boolean;
  /** The sample sizes of the metric `name`. */
  readonly isSamples?: boolean;
}

const found = new WeakMap<Template, Map<string, NamedRule>>();

/** The rule of a name, remembered: thousands of cells ask with the same headers. Throws `#N/A` with the names there are. */
export function ruleNamed(template: Template, title: string): NamedRule {
  let known = found.get(template);
  if (!known) found.set(template, (known = new Map<string, NamedRule>()));
  let rule = known.get(title);
  if (!rule) known.set(title, (rule = find(template, title)));
  return rule;
}

function find(template: Template, title: string): NamedRule {
  const { key, unit } = readHeader(title);
  const { metrics, gates, adjustments } = template;
  const names = [...new Set([...metrics, ...gates, ...adjustments].map(({ name }) => name))];
  const name = names.find((each) => each === title.trim()) ?? names.find((each) => readHeader(each).key === key);
  const counted = name === undefined && metrics.find((each) => namesSamples(title, each.name));
  if (counted) return { name: counted.name, unit, metric: undefined, isGate: false, isSamples: true };
  if (name === undefined) throw ruleNotAvailable("metricUnknown", { template: template.name, found: title, choices: listed(names) });
  return { name, unit, metric: metrics.find((each) => each.name === name), isGate: gates.some((each) => each.name === name) };
}
