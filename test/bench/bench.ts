/** `npm run bench`: how far the arithmetic is from the least work possible, and from the obvious way to write it; what calls from cells cost. A look, not a test. */
import "../functions/runtime";
import { score } from "../../src/engine/score";
import { tier } from "../../src/functions/tier";
import { barely, naively } from "./baselines";
import { ranking, theRuleBook, throughMessages } from "./cells";
import { theEditor } from "./editor";
import { theLinter } from "./linter";
import { milliseconds, nanosecondsPerCall } from "./measure";
import { aTeam, aTemplate, columnsOf, metricCount, sixBands, someValues } from "./month";

const naiveLimit = 20_000;

function row(what: string, time: number, limit: number, naive?: number): void {
  const ratio = (x: number) => `${x >= 10 ? x.toFixed(0) : x.toFixed(1)} ×`;
  const cells = [
    what.padEnd(34),
    `${time.toFixed(2)} ms`.padStart(12),
    ratio(time / limit).padStart(12),
    naive === undefined ? "" : `${ratio(naive / time)} faster`.padStart(18),
  ];
  console.log(cells.join(""));
}

function month(people: number): number {
  const template = aTemplate();
  const values = someValues(people);
  const team = aTeam(people);
  const table = columnsOf(values, team);
  const edges = Float64Array.from(sixBands().steps, ({ edge }) => edge);
  const results = Float64Array.from([...sixBands().steps.map(({ result }) => Number(result)), 30]);
  const flat = Float64Array.from(values.flat(), (cell) => (typeof cell === "number" ? cell : 0));
  const runs = people > naiveLimit ? { runs: 9, warmUp: 3 } : {};
  console.log(
    `\n${people.toLocaleString("en")} people × ${metricCount} metrics × 6 bands, with rank, red lines, missing values and reasons`,
  );
  console.log(`${"".padEnd(34)}${"best".padStart(12)}${"of the limit".padStart(12)}${"than naive".padStart(18)}`);
  const limit = milliseconds(() => barely(flat, people, edges, results, 1 / metricCount), runs);
  const naive = people <= naiveLimit ? milliseconds(() => naively(template, values), { runs: 3, warmUp: 1 }) : undefined;
  row("least work (typed arrays only)", limit, limit, naive);
  const columns = milliseconds(() => score(aTemplate(), table), runs);
  row("engine, from columns", columns, limit, naive);
  row(
    "engine, from values[][]",
    milliseconds(() => score(aTemplate(), columnsOf(values, team)), runs),
    limit,
    naive,
  );
  let edit = 0;
  row(
    "engine, after an edit of one band",
    milliseconds(() => score(aTemplate((edit++ % 7) / 1000), table), runs),
    limit,
    naive,
  );
  if (naive !== undefined) row("naive (objects, sort, filter)", naive, limit);
  return columns;
}

function oneCell(): void {
  const bands = sixBands().steps.map(({ edge, result }) => [edge, result]);
  const fresh = () => bands.map(([edge, result]) => [edge, result]);
  const value = (n: number) => 0.6 + (n % 4000) / 10000;
  const copy = nanosecondsPerCall((n) => fresh().length + n * 0);
  const ours = nanosecondsPerCall((n) => tier([[value(n)]], fresh())[0]?.[0] as number) - copy;
  const naive =
    nanosecondsPerCall((n) => {
      const sorted = fresh()
        .map(([edge, result]) => ({ edge: edge as number, result: result as number }))
        .sort((a, b) => b.edge - a.edge);
      return sorted.find(({ edge }) => value(n) >= edge)?.result ?? 0;
    }, 200_000) - copy;
  const notation = nanosecondsPerCall(
    (n) => tier([[value(n)]], [["≥95%→100; ≥90%→90; ≥85%→80; ≥80%→70; ≥70%→60; ≥60%→50"]])[0]?.[0] as number,
    200_000,
  );
  console.log(
    `\nKPI.TIER, one cell, six bands freshly copied (the copy not counted): ${ours.toFixed(0)} ns, ${(naive / ours).toFixed(1)} × faster than rebuild and sort`,
  );
  console.log(`KPI.TIER, one cell, six bands in scale notation: ${notation.toFixed(0)} ns`);
}

async function bench(): Promise<void> {
  const small = month(10_000);
  const large = month(100_000);
  console.log(`\nten times the people: ${(large / small).toFixed(1)} × the time`);
  oneCell();
  ranking();
  theRuleBook();
  theLinter();
  theEditor();
  await throughMessages();
}

void bench();
