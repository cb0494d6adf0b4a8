/** The help as it is built: complete in both languages, and no link leads nowhere. */
import { posix } from "node:path";
import { buildFunctions, type FunctionsBuild } from "./functionsBuild";

let build: FunctionsBuild;
beforeAll(async () => {
  build = await buildFunctions();
}, 60_000);

const indexes = { en: "help.html", "zh-CN": "help.zh-CN.html" } as const;
const languages = ["en", "zh-CN"] as const;
const pageOf = (language: (typeof languages)[number], id: string): string =>
  language === "en" ? `help/${id}.html` : `help/zh-CN/${id}.html`;
const plain = (html: string): string =>
  html
    .replace(/<[^>]+>/g, " ")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ");
const spaced = (text: string): string => text.replace(/\s+/g, " ");

test("there is an index and a page per function in both languages, and nothing else", () => {
  const ids = build.en.functions.map(({ id }) => id);
  expect([...build.pages.keys()].sort()).toEqual(
    [...Object.values(indexes), ...languages.flatMap((language) => ids.map((id) => pageOf(language, id)))].sort(),
  );
});

test("every link and style leads to something that is built or copied", () => {
  const copied = ["help.css", "assets/icons/icon-32.png"];
  const dead = [...build.pages].flatMap(([file, html]) =>
    [...html.matchAll(/href="([^"#]*)(#[^"]*)?"/g)]
      .map(([, address = "", mark = ""]) => ({ target: address === "" ? file : posix.join(posix.dirname(file), address), mark }))
      .filter(({ target, mark }) => {
        const page = build.pages.get(target);
        return page === undefined ? !copied.includes(target) : mark !== "" && !page.includes(`id="${mark.slice(1)}"`);
      })
      .map(({ target, mark }) => `${file} → ${target}${mark}`),
  );
  expect(dead).toEqual([]);
});

test("an index lists every function once, under what it is used for", () => {
  for (const language of languages) {
    const html = build.pages.get(indexes[language]) ?? "";
    const links = [...html.matchAll(/<li><a href="help\/(?:zh-CN\/)?(\w+)\.html">/g)].map(([, id]) => id);
    expect(links.toSorted()).toEqual(build.en.functions.map(({ id }) => id));
    for (const { words } of build.help.groups) expect(html).toContain(`>${words[language]}</h3>`);
  }
});

test.each(languages)("a page in %s tells everything: arguments, words, examples with results, mistakes, why, errors", (language) => {
  for (const { id, examples, words, related } of build.help.functions) {
    const html = build.pages.get(pageOf(language, id)) ?? "";
    const { title, description, parameters, returns, mistakes, why, errors } = words[language];
    const told = [
      title,
      description,
      returns,
      ...mistakes,
      why,
      ...parameters.flatMap((parameter) => [
        parameter.name,
        parameter.description,
        ...parameter.words.flatMap(({ word, tooltip }) => [word, tooltip]),
      ]),
      ...examples.flatMap(({ formula, result }) => [formula, result]),
      ...errors.flatMap(({ error, text }) => [error, text]),
    ];
    const text = spaced(plain(html)).replace(/ /g, "");
    expect(told.filter((each) => !text.includes(spaced(each).replace(/ /g, "")))).toEqual([]);
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).not.toMatch(/undefined|\[object/);
    for (const other of related) expect(html).toContain(`href="${other}.html"`);
  }
});

test("functions of the rule book first show the formula that one types, in the words of the page", () => {
  const first = (language: (typeof languages)[number], id: string) =>
    plain(/<p class="syntax">(?:(?!<\/p>).)*KpiRules.*?<\/p>/.exec(build.pages.get(pageOf(language, id)) ?? "")?.[0] ?? "").trim();
  expect(first("en", "TOTAL")).toBe('=KPI.TOTAL(KpiRules[#All], "Pre-sales", B1:F1, B2:F13, "2026-10")');
  expect(first("zh-CN", "TOTAL")).toBe('=KPI.TOTAL(KpiRules[#All], "售前", B1:F1, B2:F13, "2026-10")');
  for (const id of ["SCORECARD", "EXPLAIN", "WEIGHT", "VERSION"]) {
    expect(first("en", id)).toMatch(/^=KPI.*Pre-sales/);
    expect(build.pages.get(pageOf("en", id))).toContain(`<summary><code>=`);
  }
});

test("the errors of a function are those that its own code can give", () => {
  const errorsOf = (id: string) =>
    build.help.functions.find((entry) => entry.id === id)?.words.en.errors.map(({ error, text }) => `${error} ${text}`);
  expect(errorsOf("RATE")).toEqual(
    expect.arrayContaining([
      "#N/A The denominator is 0 or missing.",
      expect.stringMatching(/^#N\/A … is below the smallest sample/),
      "#NUM! ",
    ]),
  );
  expect(errorsOf("RATE")?.join()).not.toMatch(/The scale|weights/);
  expect(errorsOf("VERSION")?.join()).toMatch(/#N\/A The rule book has no template/);
  const silent = build.help.functions.filter(({ words }) => words.en.errors.length === 0).map(({ id }) => id);
  expect(silent).toEqual([]);
});

test("readers are sent to no paper that only we have", () => {
  const ours = [...build.pages].flatMap(([file, html]) =>
    [...plain(html).matchAll(/\bD\d{1,2}\b|DOMAIN|\b00\d:\d+/g)].map(([found]) => `${file}: ${found}`),
  );
  expect(ours).toEqual([]);
});

test("examples are written without quotes around a text result, as a cell shows it", () => {
  const results = build.help.functions.flatMap(({ examples }) => examples.map(({ result }) => result));
  expect(results.filter((result) => result.includes('"'))).toEqual([]);
});
