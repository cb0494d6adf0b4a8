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

/** @returns {string} a webpack entry that loads every custom function, as one module that the minifier can see through */
function functionsEntry() {
  const imports = functionFiles().map((file) => `import ${JSON.stringify(file)};`);
  return `data:text/javascript,${encodeURIComponent(imports.join(""))}`;
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

module.exports = { functionFiles, functionsEntry, functionBlocks, examples };
