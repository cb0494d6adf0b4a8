/** Which errors a custom function can give: what its code, and the code it uses, throws or returns by `failure.ts` and `ruleFailure.ts`. */
const fs = require("node:fs");
const path = require("node:path");
const vm = require("node:vm");
const ts = require("typescript");

/** What makes an error, the error, and the file of sentences that its codes stand in. */
const makers = {
  invalid: { error: "#VALUE!", words: "functions" },
  notAvailable: { error: "#N/A", words: "functions" },
  ruleInvalid: { error: "#VALUE!", words: "ruleFunctions" },
  ruleNotAvailable: { error: "#N/A", words: "ruleFunctions" },
  impossible: { error: "#NUM!", words: "" },
};
const order = ["#VALUE!", "#N/A", "#NUM!"];

/**
 * @param {string} file where the custom function is defined
 * @returns {{ error: string, words: string, code: string }[]} the errors with the codes of their sentences ("" for #NUM!, which has none), by error
 */
function failuresOf(file) {
  const files = new Map();
  const seen = new Set();
  const found = new Map();
  const visit = (place, name) => {
    const key = `${place}#${name}`;
    if (seen.has(key)) return;
    seen.add(key);
    if (!files.has(place)) files.set(place, readFile(place));
    const { declared, imported } = files.get(place);
    const target = imported.get(name);
    if (target) return visit(target.file, target.name);
    for (const failure of declared.get(name)?.failures ?? []) found.set(JSON.stringify(failure), failure);
    if (name === "issueFailure" && declared.has(name))
      for (const failure of issueFailures(place)) found.set(JSON.stringify(failure), failure);
    for (const used of declared.get(name)?.names ?? []) visit(place, used);
  };
  for (const name of readFile(file).exported) visit(file, name);
  return [...found.values()].sort((a, b) => order.indexOf(a.error) - order.indexOf(b.error));
}

/** `issueFailure` passes on what is wrong with the rule book: `#N/A` where it has nothing to go by, as `nothingThere` says. */
function issueFailures(file) {
  const nothingThere = /nothingThere[\s\S]*?\(\[([^\]]*)\]/.exec(fs.readFileSync(file, "utf8"))?.[1] ?? "";
  return Object.keys(sentences("en", "ruleFunctions").issues).map((code) => ({
    error: nothingThere.includes(`"${code}"`) ? "#N/A" : "#VALUE!",
    words: "ruleFunctions",
    code: `issues.${code}`,
  }));
}

/** The top-level declarations of a file, with the names and failures in each, and what it imports from its own folder. */
function readFile(file) {
  const source = ts.createSourceFile(file, fs.readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const declared = new Map();
  const imported = new Map();
  const exported = [];
  for (const statement of source.statements) {
    if (ts.isImportDeclaration(statement)) {
      const from = statement.moduleSpecifier.text;
      const bindings = statement.importClause?.namedBindings;
      if (!from.startsWith("./") || from === "./failure" || !bindings || !ts.isNamedImports(bindings)) continue;
      for (const { name, propertyName } of bindings.elements)
        imported.set(name.text, { file: path.join(path.dirname(file), `${from}.ts`), name: (propertyName ?? name).text });
      continue;
    }
    const names = ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.map(({ name }) => name.getText())
      : statement.name
        ? [statement.name.text]
        : [];
    for (const name of names) declared.set(name, contentsOf(statement));
    if (ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
      exported.push(...names);
  }
  return { declared, imported, exported };
}

function contentsOf(statement) {
  const names = new Set();
  const failures = [];
  const look = (node) => {
    if (ts.isIdentifier(node)) names.add(node.text);
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && Object.hasOwn(makers, node.expression.text)) {
      const [first] = node.arguments;
      for (const code of first ? codesIn(first) : [""]) failures.push({ ...makers[node.expression.text], code });
    }
    ts.forEachChild(node, look);
  };
  look(statement);
  return { names, failures };
}

/** A code may be chosen on the spot: `isHigh ? "tooHigh" : "tooLow"`. */
function codesIn(node) {
  if (ts.isStringLiteralLike(node)) return [node.text];
  return ts.isConditionalExpression(node) ? [...codesIn(node.whenTrue), ...codesIn(node.whenFalse)] : [];
}

/** @param {"en" | "zh-CN"} language @param {string} words @returns {Readonly<Record<string, string>>} what cells say, by code */
function sentences(language, words) {
  const source = fs.readFileSync(path.resolve(__dirname, `../i18n/${language}/${words}.ts`), "utf8");
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const module = { exports: {} };
  vm.runInNewContext(outputText, { module, exports: module.exports });
  return module.exports[words];
}

/** @param {"en" | "zh-CN"} language @returns {(failure: { words: string, code: string }) => string} what a cell says, with … for what it names */
function failureText(language) {
  const said = Object.fromEntries(["functions", "ruleFunctions"].map((words) => [words, sentences(language, words)]));
  const find = (words, code) => code.split(".").reduce((at, key) => at[key], said[words]);
  return ({ words, code }) =>
    code
      ? find(words, code)
          .replace(/({{\w+}})+/g, "…")
          .replace("….", "…")
      : "";
}

module.exports = { failuresOf, failureText };
