/** The custom functions of a folder: a file is one when its JSDoc says so, and nobody keeps a list. */
const fs = require("node:fs");
const path = require("node:path");
const { readBlocks } = require("./functionBlocks");

const folder = path.resolve(__dirname, "../functions");

/** @returns {string[]} absolute paths of the files that define a custom function, sorted */
function functionFiles() {
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .map((name) => path.join(folder, name))
    .filter((file) => /@customfunction\s+\w/.test(fs.readFileSync(file, "utf8")));
}

/** A function that reads a scale or a whole rule book: it comes with the reader of the notation, and with the engine. */
function readsRules(file) {
  return /from "\.\/(scale|ruleBook)Argument"/.test(fs.readFileSync(file, "utf8"));
}

/**
 * The two scripts of custom functions. Excel calls none before both have run; the second takes what it shares from the first.
 * @returns {Record<string, { import: string, dependOn?: string }>} webpack entries
 */
function functionsEntries() {
  const files = functionFiles();
  return {
    functions: { import: together(files.filter((file) => !readsRules(file))) },
    ruleFunctions: { import: together(files.filter(readsRules)), dependOn: "functions" },
  };
}

/** One module that loads the files, and that the minifier can see through. */
function together(files) {
  return `data:text/javascript,${encodeURIComponent(files.map((file) => `import ${JSON.stringify(file)};`).join(""))}`;
}

/** @returns {import("./functionBlocks").FunctionBlock[]} the blocks of all custom functions */
function functionBlocks() {
  return functionFiles().flatMap((file) => readBlocks(fs.readFileSync(file, "utf8")));
}

/**
 * Every `@example =FORMULA → RESULT` line, as data for the catalogue test and the help page.
 * The result is a JSON literal (`80`, `"—"`, `true`) or an error value (`#N/A`).
 * @returns {{ id: string, formula: string, result: string | number | boolean }[]}
 */
function examples() {
  return functionBlocks().flatMap(({ id, examples }) =>
    examples.map(({ formula, result }) => ({ id, formula, result: result.startsWith("#") ? result : JSON.parse(result) })),
  );
}

/**
 * Every `@usage` formula, in both languages: it stands for one's own workbook, with the rule book in KpiRules and the data from B1.
 * @returns {{ id: string, language: "en" | "zh-CN", formula: string }[]}
 */
function usages() {
  return functionBlocks()
    .filter(({ usage }) => usage !== "")
    .flatMap(({ id, usage, zh }) => [
      { id, language: "en", formula: usage },
      { id, language: "zh-CN", formula: zh.usage },
    ]);
}

module.exports = { functionFiles, functionsEntries, functionBlocks, examples, usages };
