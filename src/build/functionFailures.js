/** Which errors a custom function can give: what its code, and the code it uses, throws or returns by `failure.ts`. */
const fs = require("node:fs");
const path = require("node:path");
const vm = require("node:vm");
const ts = require("typescript");

const errorOf = { invalid: "#VALUE!", notAvailable: "#N/A", impossible: "#NUM!" };
const sentencesFile = (language) => path.resolve(__dirname, `../i18n/${language}/functions.ts`);

/**
 * @param {string} file where the custom function is defined
 * @returns {{ error: string, code: string }[]} the errors with the codes of their sentences ("" for #NUM!, which has none), by error
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
    for (const { error, code } of declared.get(name)?.failures ?? []) found.set(`${error} ${code}`, { error, code });
    for (const used of declared.get(name)?.names ?? []) visit(place, used);
  };
  for (const name of readFile(file).exported) visit(file, name);
  const order = Object.values(errorOf);
  return [...found.values()].sort((a, b) => order.indexOf(a.error) - order.indexOf(b.error));
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
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && Object.hasOwn(errorOf, node.expression.text)) {
      const [first] = node.arguments;
      for (const code of first ? codesIn(first) : [""]) failures.push({ error: errorOf[node.expression.text], code });
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

/** @param {"en" | "zh-CN"} language @returns {Readonly<Record<string, string>>} what cells say, by code */
function sentences(language) {
  const { outputText } = ts.transpileModule(fs.readFileSync(sentencesFile(language), "utf8"), {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const module = { exports: {} };
  vm.runInNewContext(outputText, { module, exports: module.exports });
  return module.exports.functions;
}

module.exports = { failuresOf, sentences };
