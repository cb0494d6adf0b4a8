import { columnPosition } from "./cellArea";
import type { Template } from "../rules/ruleBook";
import { targetKey, type ColumnChoices, type ColumnMatch, type ColumnTarget } from "./columnMatch";
import type { DetectedColumn, DetectedTable } from "./detectTable";
import { ideaOf, peopleRoleOf, shadeOf } from "./dictionary";
import { readHeader } from "./headers";
import { namesSamples } from "./sampleHeader";

/** What of a template decides which columns it asks for. */
export interface AskedColumns {
  readonly metrics: readonly Pick<Template["metrics"][number], "name" | "minSample">[];
  readonly gates: readonly Pick<Template["gates"][number], "name">[];
  readonly adjustments: readonly Pick<Template["adjustments"][number], "name">[];
}

interface Candidate {
  readonly column: DetectedColumn;
  readonly confidence: number;
}

/** Words that make a name mean something else: 不满意率 is no 满意率, 首次响应 no 响应, 退款销售额 no 销售额, 转化率目标 no 转化率. */
const turningWords =
  /不|未|非(?!常)|无|没|缺|差|首|退|超时|目标|排名|同比|环比|dis|(?<![a-z])(?:un|non|inaccura|incorrect)|bad|first|refund|target|rank/g;

/** Has one of two names, one within the other, a word that turns its meaning? */
function isTurned(a: string, b: string): boolean {
  const turns = (key: string) => (key.match(turningWords) ?? []).join();
  return turns(a) !== turns(b);
}

/** How well a column fits an item: same name, same idea under another name, a twin of it, or one name within the other. */
function fit(item: string, column: DetectedColumn): number {
  const { key } = readHeader(item);
  if (key === column.key) return 1;
  const wanted = ideaOf(key);
  const found = ideaOf(column.key);
  if (wanted && found) {
    if (wanted.idea !== found.idea) return 0;
    return shadeOf(key) === shadeOf(column.key) ? 0.95 - found.place * 0.005 : 0.65 - found.place * 0.005;
  }
  if (key.length < 3 || column.key.length < 3 || isTurned(key, column.key)) return 0;
  return column.key.includes(key) || key.includes(column.key) ? 0.5 : 0;
}

function bestFit(item: string, columns: readonly DetectedColumn[]): Candidate | undefined {
  let best: Candidate | undefined;
  for (const column of columns) {
    const confidence = fit(item, column);
    if (confidence > 0 && confidence > (best?.confidence ?? 0)) best = { column, confidence };
  }
  return best;
}

function bestPeople(role: "team" | "level" | "base", columns: readonly DetectedColumn[]): Candidate | undefined {
  const found = columns.map((column) => ({ column, fit: peopleRoleOf(column.key) })).filter((each) => each.fit?.role === role);
  found.sort((a, b) => (a.fit?.place ?? 0) - (b.fit?.place ?? 0));
  const first = found[0];
  return first && { column: first.column, confidence: first.fit?.place === 0 ? 1 : 0.9 };
}

/**
 * Says which column holds what a template asks for. What the user chose stands; the rest goes to the best fitting column
 * that nothing else uses, surest fit first. Samples are only taken where chosen, or where the header says so: CSAT 样本数.
 */
export function matchColumns(table: DetectedTable, template: AskedColumns, choices: ColumnChoices = {}): ColumnMatch[] {
  const people: ColumnTarget[] = [{ role: "name" }, { role: "team" }, { role: "level" }, { role: "base" }];
  const items = [
    ...[...new Set(template.metrics.map((metric) => metric.name))].map((item): ColumnTarget => ({ role: "metric", item })),
    ...template.gates.map((gate): ColumnTarget => ({ role: "gate", item: gate.name })),
    ...template.adjustments.map((rule): ColumnTarget => ({ role: "adjust", item: rule.name })),
    ...template.metrics
      .filter((metric) => metric.minSample !== undefined)
      .map((metric): ColumnTarget => ({ role: "sample", item: metric.name })),
  ];
  const targets = [...people, ...items];
  const matches = new Map<string, ColumnMatch>();
  const used = new Set<string>();
  const settle = (target: ColumnTarget, column: string | undefined, confidence: number, chosen: boolean) => {
    if (column !== undefined && target.role !== "sample") used.add(column);
    const required = target.role === "name" || target.role === "metric";
    matches.set(targetKey(target), { target, ...(column === undefined ? {} : { column }), confidence, chosen, required });
  };
  for (const target of targets) {
    const choice = choices[targetKey(target)];
    if (choice !== undefined) settle(target, choice ?? undefined, choice === null ? 0 : 1, true);
  }
  if (!matches.has("name") && table.nameColumn)
    settle({ role: "name" }, table.nameColumn.letters, peopleRoleOf(table.nameColumn.key) ? 1 : 0.4, false);
  const names = new Set(items.flatMap((target) => ("item" in target && target.role !== "sample" ? [readHeader(target.item).key] : [])));
  for (const target of items) {
    if (target.role !== "sample" || matches.has(targetKey(target))) continue;
    const column = table.columns.find(
      ({ letters, key, shown }) => !used.has(letters) && !names.has(key) && namesSamples(shown, target.item),
    );
    if (!column) continue;
    settle(target, column.letters, 1, false);
    used.add(column.letters);
  }
  const open = targets.filter((target) => !matches.has(targetKey(target)) && target.role !== "sample");
  const candidates = () => table.columns.filter((column) => !used.has(column.letters));
  const offers = open.map((target) => ({ target, offer: offerFor(target, candidates()) }));
  offers.sort((a, b) => (b.offer?.confidence ?? 0) - (a.offer?.confidence ?? 0));
  for (const { target } of offers) {
    const offer = offerFor(target, candidates());
    settle(target, offer?.column.letters, offer?.confidence ?? 0, false);
  }
  return targets.map((target) => matches.get(targetKey(target)) ?? { target, confidence: 0, chosen: false, required: false });
}

function offerFor(target: ColumnTarget, columns: readonly DetectedColumn[]): Candidate | undefined {
  if ("item" in target) return bestFit(target.item, columns);
  return target.role === "name" ? undefined : bestPeople(target.role, columns);
}

/** How well a table serves a template: share of its metrics that found a column, weighted by how sure the find is. */
export function templateFit(table: DetectedTable, metricNames: readonly string[]): number {
  const asked = { metrics: metricNames.map((name) => ({ name })), gates: [], adjustments: [] };
  const metrics = matchColumns(table, asked).filter((match) => match.target.role === "metric");
  return metrics.length === 0 ? 0 : metrics.reduce((sum, match) => sum + match.confidence, 0) / metrics.length;
}

/** Column letters → position within an area that begins at `firstColumn`. */
export function columnIndex(letters: string, firstColumn: number): number {
  return columnPosition(letters) - firstColumn;
}
