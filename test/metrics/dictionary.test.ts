/** The metric dictionary: complete, in both languages, and one truth for what a header means. */
import { ideaOf, shadeOf } from "../../src/metrics/dictionary";
import { readHeader } from "../../src/metrics/headers";
import { metricDictionary } from "../../src/rules/metricDictionary";
import type { MetricEntry, MetricUnit } from "../../src/rules/metricDictionary/metricEntry";
import { redLineWords } from "../../src/rules/metricDictionary/redLineWords";
import type { Unit } from "../../src/rules/scale";
import { parseScale } from "../../src/rules/scaleNotation/parseScale";
import * as sources from "../../src/rules/sources";

const entry = (id: string): MetricEntry => {
  const found = metricDictionary.find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
};

/** Every text of an entry, by where it stands. */
function textsOf({ id, name, definitions, thresholds = [], usualWeight }: MetricEntry) {
  return [
    { where: `${id} name`, text: name },
    ...definitions.flatMap(({ meaning, formula, source }, place) => [
      { where: `${id} meaning ${place}`, text: meaning },
      { where: `${id} formula ${place}`, text: formula },
      { where: `${id} source ${place}`, text: source },
    ]),
    ...thresholds.flatMap(({ meaning, source }, place) => [
      { where: `${id} threshold ${place}`, text: meaning },
      { where: `${id} threshold source ${place}`, text: source },
    ]),
    ...(usualWeight ? [{ where: `${id} weight source`, text: usualWeight.source }] : []),
  ];
}

test("it holds the metrics that the sources name", () => {
  expect(metricDictionary.length).toBeGreaterThanOrEqual(50);
  expect(new Set(metricDictionary.map(({ id }) => id)).size).toBe(metricDictionary.length);
});

test("every text says the same thing in both languages, each in its own script", () => {
  const initials = new Set(["CSAT", "NPS"]);
  for (const { where, text } of metricDictionary.flatMap(textsOf)) {
    const [zh, en] = [text["zh-CN"], text.en];
    expect([where, /\p{Script=Han}/u.test(zh) || initials.has(zh), /\p{Script=Han}/u.test(en), en.trim() !== ""]).toEqual([
      where,
      true,
      false,
      true,
    ]);
    const digits = (line: string) => (line.match(/\d+(?:\.\d+)?/g) ?? []).map(Number).sort((a, b) => a - b);
    if (!/source|name/.test(where)) expect([where, digits(en.replace(/[,](?=\d{3})/g, ""))]).toEqual([where, digits(zh)]);
  }
});

test("every number has a source that can be named", () => {
  const known: readonly unknown[] = Object.values(sources);
  for (const { definitions, thresholds = [], usualWeight } of metricDictionary)
    for (const { source } of [...definitions, ...thresholds, ...(usualWeight ? [usualWeight] : [])]) expect(known).toContain(source);
});

test("typical thresholds are scales in the metric's own unit and direction", () => {
  const unitOf: Readonly<Record<Exclude<MetricUnit, "several">, Unit>> = {
    rate: "percent",
    seconds: "seconds",
    hours: "hours",
    yuan: "yuan",
    count: "none",
    points: "none",
  };
  const given = metricDictionary.flatMap(({ id, unit, direction, thresholds = [] }) =>
    thresholds.map(({ scale }) => ({ id, unit, direction, scale })),
  );
  expect(given.length).toBeGreaterThan(12);
  for (const { id, unit, direction, scale } of given) {
    const parsed = parseScale(scale);
    const found = parsed.ok && parsed.scale.type === "steps" ? [parsed.scale.direction, parsed.scale.unit] : parsed;
    expect([id, found]).toEqual([id, [direction, unit === "several" ? "percent" : unitOf[unit]]]);
  }
});

test("no header is claimed twice, and each is written as headers are compared", () => {
  const claims = [...metricDictionary.map(({ id, headers }) => [id, headers] as const), ...Object.entries(redLineWords)].flatMap(
    ([id, headers]) => headers.map((header) => [header, id] as const),
  );
  const owners = new Map<string, string>();
  for (const [header, id] of claims) {
    expect([header, owners.get(header)]).toEqual([header, undefined]);
    owners.set(header, id);
    expect(readHeader(header).key).toBe(header);
    expect(ideaOf(header)?.idea).toBe(id);
  }
});

test("a metric is found under its own name, in both languages, or under that of the one it is read as", () => {
  for (const { id, name, readAs } of metricDictionary)
    for (const language of ["zh-CN", "en"] as const)
      expect([id, language, ideaOf(readHeader(name[language]).key)?.idea]).toEqual([id, language, readAs ?? id]);
});

test("a metric that shares another's columns is told apart by its shade", () => {
  for (const { name, readAs } of metricDictionary) {
    if (readAs === undefined) continue;
    const own = shadeOf(readHeader(name["zh-CN"]).key);
    expect(own).not.toBe("");
    expect(shadeOf(readHeader(name.en).key)).toBe(own);
    expect(shadeOf(readHeader(entry(readAs).name["zh-CN"]).key)).not.toBe(own);
  }
});

test("where sources disagree, each definition stands with its own source", () => {
  for (const id of ["averageResponse", "orderValueLift", "crossSelling", "resolution", "fcr", "csat", "conversion"]) {
    const cited = entry(id).definitions.map(({ source }) => source.en);
    expect([id, cited.length > 1, new Set(cited).size]).toEqual([id, true, cited.length]);
  }
  expect(entry("firstResponse").thresholds?.map(({ scale }) => scale)).toEqual(["≤10s→100", "≤30s→100", "≤30s→100", "≤120s→100"]);
});

test.each([
  ["qa", 0.15, 0.2],
  ["csat", 0.2, 0.3],
  ["conversion", 0.5, 0.5],
  ["managerReview", 0.2, 0.3],
])("the usual share of %s is %d to %d", (id, least, most) => {
  expect(entry(id).usualWeight).toMatchObject({ least, most });
});
