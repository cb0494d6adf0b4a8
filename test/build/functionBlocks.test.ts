import { gapsOfBlock, readBlocks } from "../../src/build/functionBlocks";

const told = [
  "Adds up.",
  "@customfunction ADDUP",
  "@group totals 2",
  "@title Sum",
  "@zh title 合计",
  "@param cells What to add.",
  "@zh 求和。",
  "@zh cells=区域 要相加的区域。",
  "@returns The sum.",
  "@zh returns 合计。",
  "@example =KPI.ADDUP({1,2}) → 3",
  "@mistake Text is not added: write numbers.",
  "@zh mistake 文本不会相加：请写数字。",
  "@why As the seed says.",
  "@zh why 依据原文。",
];
const fn = { id: "ADDUP", parameters: [{ name: "cells" }] };
const blockOf = (lines: readonly string[]) => readBlocks(`/**\n${lines.map((line) => ` * ${line}`).join("\n")}\n */`)[0];
const without = (line: string) => blockOf(told.filter((one) => !one.startsWith(line)));

test("a block tells examples, mistakes and the reason in both languages", () => {
  expect(blockOf(told)).toEqual({
    id: "ADDUP",
    group: "totals",
    place: 2,
    title: "Sum",
    returns: "The sum.",
    examples: [{ formula: "=KPI.ADDUP({1,2})", result: "3" }],
    mistakes: ["Text is not added: write numbers."],
    why: "As the seed says.",
    usage: "",
    zh: {
      title: "合计",
      description: "求和。",
      parameters: { cells: { name: "区域", description: "要相加的区域。" } },
      returns: "合计。",
      mistakes: ["文本不会相加：请写数字。"],
      why: "依据原文。",
      usage: "",
    },
  });
  expect(gapsOfBlock(fn, blockOf(told))).toEqual([]);
});

test("a usage is told in both languages or in none", () => {
  const block = blockOf([...told, "@usage =KPI.ADDUP(A1:A9)", "@zh usage =KPI.ADDUP(A1:A9)"]);
  expect([block?.usage, block?.zh.usage, gapsOfBlock(fn, block)]).toEqual(["=KPI.ADDUP(A1:A9)", "=KPI.ADDUP(A1:A9)", []]);
  expect(gapsOfBlock(fn, blockOf([...told, "@usage =KPI.ADDUP(A1:A9)"]))).toEqual(["ADDUP has no @usage and @zh usage, or neither"]);
});

test("a sentence may go on over the next line", () => {
  expect(blockOf([...told, "@mistake One", "thing.", "@zh mistake 一件", "事。"])?.mistakes[1]).toBe("One thing.");
});

test.each([
  ["@group", "ADDUP has no @group of cleaning, metrics, scoring, totals, money, ranking, rules"],
  ["@title", "ADDUP has no @title"],
  ["@zh title", "ADDUP has no @zh title"],
  ["@zh 求和", "ADDUP has no @zh description"],
  ["@zh cells", "ADDUP has no @zh line for cells"],
  ["@example", "ADDUP has no @example"],
  ["@zh returns", "ADDUP has no @zh returns"],
  ["@zh mistake", "ADDUP has no @zh mistake for its @mistake 1"],
  ["@mistake", "ADDUP has no @mistake; ADDUP has no @mistake for its last @zh mistake"],
  ["@zh why", "ADDUP has no @zh why"],
  ["@why", "ADDUP has no @why"],
])("without its line %s… the build has to stop", (line, gap) => {
  expect(gapsOfBlock(fn, without(line)).join("; ")).toBe(gap);
});

test("Chinese for a parameter that isn't there is a gap too: it was renamed in one language only", () => {
  expect(gapsOfBlock({ ...fn, parameters: [{ name: "range" }] }, blockOf(told))).toEqual([
    "ADDUP has no @zh line for range",
    "ADDUP has no parameter cells, but @zh names it",
  ]);
});
