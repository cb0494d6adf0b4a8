/** What the two scripts of custom functions may hold. */
import { buildFunctions, type FunctionsBuild } from "./functionsBuild";

let build: FunctionsBuild;
beforeAll(async () => {
  build = await buildFunctions();
}, 60_000);

test("they hold our own code only: no React, no Fluent, no zod, no package at all", () => {
  const modules = build.modulesByScript.flat();
  expect(modules.length).toBeGreaterThan(60);
  expect(modules.filter((file) => !file.startsWith("src/"))).toEqual([]);
  expect(modules.filter((file) => /^src\/(taskpane|commands|actions|excel|workbench|cli)\//.test(file))).toEqual([]);
});

test("the first script reads no rules, and what both need is in the first only", () => {
  const [cells = [], rules = []] = build.modulesByScript;
  expect(cells.filter((file) => /scaleNotation|sheets\/|rules\/compile/.test(file))).toEqual([]);
  expect(rules).toEqual(
    expect.arrayContaining(["src/rules/scaleNotation/parseScale.ts", "src/engine/score.ts", "src/sheets/readRules.ts"]),
  );
  expect(rules.filter((file) => cells.includes(file))).toEqual([]);
});
