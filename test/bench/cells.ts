/** What cells cost: calls through the host's messages and Microsoft's own runtime, as Excel makes them; and the rule book in ten thousand cells. */
import { theAddIn, builtJson } from "../support/theAddIn";
import { functionSpecs } from "../../src/workbench/host/functionsJson";
import { version } from "../../src/functions/version";
import { total } from "../../src/functions/total";
import { rank } from "../../src/functions/rank";
import type { CustomFunctionCall } from "../../src/workbench/grid/grid";
import { milliseconds, nanosecondsPerCall } from "./measure";
import { metricCount, sixBands, someValues } from "./month";
import { ruleHeader as header } from "../support/ruleHeader";

type Args = CustomFunctionCall["args"];

const people = 10_000;
const bands = sixBands().steps.map(({ edge, result }) => [edge, result]);

/** Least processor time of some runs of work that answers later, in milliseconds: what it waits for others isn't counted. */
async function millisecondsOf(work: () => Promise<unknown>, runs: number): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < runs; n++) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  return Math.min(...times);
}

/** One spilled call against a call per cell; and ten thousand calls that go wrong beside ten thousand that don't. */
export async function throughMessages(): Promise<void> {
  const workbench = await theAddIn();
  const specs = functionSpecs(builtJson("functions.json"), "KPI");
  const call = (id: string, args: Args, row: number): CustomFunctionCall => {
    const spec = specs.find((each) => each.id === id);
    if (!spec) throw new Error(`No function ${id}`);
    return { spec, args: spec.parameters.map((_, k) => args[k] ?? null), address: `Sheet1!A${row}` };
  };
  const ask = (calls: readonly CustomFunctionCall[]) => workbench.host.functions.evaluate(calls);
  const values = someValues(people);
  await ask([call("TIER", [[[0.9]], bands], 1)]);

  const spilled = await millisecondsOf(() => ask([call("TIER", [values, bands], 1)]), 8);
  const cells = values.flatMap((row) => row.map((value, k) => call("TIER", [[[value]], bands], k + 1)));
  const single = await millisecondsOf(() => ask(cells), 2);
  console.log(`\nKPI.TIER over ${people.toLocaleString("en")} × ${metricCount} through the host's messages`);
  console.log(
    `  one spilled call ${spilled.toFixed(1)} ms, ${cells.length.toLocaleString("en")} cell calls ${single.toFixed(0)} ms: ${(single / spilled).toFixed(0)} × cheaper`,
  );

  const good = Array.from({ length: people }, (_, n) => call("TIER", [[[0.6 + (n % 4000) / 10000]], bands], n + 1));
  const bad = good.map((_, n) => call("TIER", [[["no number"]], [[`≥${n % 7}x→1`]]], n + 1));
  const alone = await millisecondsOf(() => ask(good), 3);
  const badAlone = await millisecondsOf(() => ask(bad), 3);
  const together = await millisecondsOf(() => ask(good.flatMap((one, n) => [one, bad[n] ?? one])), 3);
  console.log(
    `${people.toLocaleString("en")} good calls ${alone.toFixed(0)} ms, as many bad ones ${badAlone.toFixed(0)} ms, both mixed ${together.toFixed(0)} ms: ${(together / (alone + badAlone)).toFixed(2)} × the sum`,
  );
  workbench.close();
}

const scale = "≥95%→100; ≥90%→90; ≥85%→80; ≥80%→70; ≥70%→60; ≥60%→50; else→30";
const ruleRow = (k: number) => [
  "售前",
  1,
  46296,
  null,
  "已发布",
  "指标",
  `m${k}`,
  "质量",
  null,
  1 / metricCount,
  scale,
  null,
  "重新分配",
  null,
  "来源：内部制度",
];
/** Fresh copies, as every call gets them. */
const aBook = () => [header, ...Array.from({ length: metricCount }, (_, k) => ruleRow(k))].map((row) => [...row]);

/** The rule book is read once, however many cells ask. */
export function theRuleBook(): void {
  const period = [["2026-10"]];
  const copy = nanosecondsPerCall(() => aBook().length, 20_000);
  const known = nanosecondsPerCall(() => version(aBook(), "售前", period).length, 20_000) - copy;
  const anew = nanosecondsPerCall((n) => {
    const book = aBook();
    (book[1] as unknown[])[14] = `${n}`;
    return version(book, "售前", period).length;
  }, 300);
  const names = [Array.from({ length: metricCount }, (_, k) => `m${k}`)];
  const values = someValues(people);
  const whole = milliseconds(() => total(aBook(), "售前", names, values, period));
  const perCell = milliseconds(() => values.forEach((row) => total(aBook(), "售前", names, [row], period)), { runs: 3, warmUp: 1 });
  console.log(
    `\nthe rule book (${metricCount} metrics) in a cell: ${(known / 1000).toFixed(1)} µs, ${(anew / known).toFixed(0)} × cheaper than reading it anew`,
  );
  console.log(`KPI.TOTAL for ${people.toLocaleString("en")} people: one call ${whole.toFixed(1)} ms, a call each ${perCell.toFixed(0)} ms`);
}

/** One sort, or none: ten times the people must not cost much more than ten times the time. */
export function ranking(): void {
  const scores = (count: number) => someValues(count).map(([score]) => [typeof score === "number" ? score * 100 : "—"]);
  const [some, many] = [scores(people), scores(people * 10)];
  const [small, large] = [some, many].map((each) => milliseconds(() => rank(each), { runs: 9, warmUp: 3 })) as [number, number];
  const tied = milliseconds(() => rank(some, undefined, some), { runs: 5, warmUp: 2 });
  const numbers = some.map(([score]) => (typeof score === "number" ? score : NaN));
  const naive = milliseconds(() => numbers.map((score) => 1 + numbers.filter((other) => other > score).length), { runs: 2, warmUp: 1 });
  console.log(
    `\nKPI.RANK of ${people.toLocaleString("en")}: ${small.toFixed(1)} ms, with a tie-breaker ${tied.toFixed(1)} ms; ten times the people ${(large / small).toFixed(1)} × the time; ${(naive / small).toFixed(0)} × faster than RANK's filter per person`,
  );
}
