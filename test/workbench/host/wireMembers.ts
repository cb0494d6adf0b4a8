/** Which members of Excel's objects the host answers, read from the sources of its object model. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

export interface WireClass {
  readonly name: string;
  readonly readable: readonly string[];
  readonly writable: readonly string[];
  readonly methods: readonly string[];
}
interface Declared {
  readonly wireName: string | undefined;
  readonly base: string | undefined;
  readonly getters: readonly string[];
  readonly setters: readonly string[];
  readonly methods: readonly string[];
}
const model = join(__dirname, "../../../src/workbench/host/model");
const offTheWire = new Set(["constructor", "items"]);

function declaredIn(file: string, into: Map<string, Declared>): void {
  const source = ts.createSourceFile(file, readFileSync(join(model, file), "utf8"), ts.ScriptTarget.Latest, true);
  for (const node of source.statements) {
    if (!ts.isClassDeclaration(node) || !node.name) continue;
    const [base] = node.heritageClauses?.flatMap(({ types }) => types) ?? [];
    const named = <T extends ts.ClassElement>(is: (member: ts.ClassElement) => member is T): string[] =>
      node.members.flatMap((member) => {
        const isStatic = ts.canHaveModifiers(member) && ts.getModifiers(member)?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword);
        return is(member) && !isStatic && member.name && ts.isIdentifier(member.name) ? [member.name.text] : [];
      });
    const wireName = node.members.filter(ts.isPropertyDeclaration).find(({ name }) => name.getText() === "wireName")?.initializer;
    into.set(node.name.text, {
      wireName: wireName && ts.isStringLiteral(wireName) ? wireName.text : undefined,
      base: base?.expression.getText(),
      getters: named(ts.isGetAccessorDeclaration),
      setters: named(ts.isSetAccessorDeclaration),
      methods: named(ts.isMethodDeclaration),
    });
  }
}

/** Every class with a name on the wire, base classes included in it, by name. */
export function wireClasses(): readonly WireClass[] {
  const declared = new Map<string, Declared>();
  for (const file of readdirSync(model).filter((name) => name.endsWith(".ts"))) declaredIn(file, declared);
  const collection: Declared = { wireName: undefined, base: undefined, getters: ["count"], setters: [], methods: ["getCount"] };
  declared.set("HostCollection", collection);
  const all = (own: Declared, part: "getters" | "setters" | "methods"): string[] => {
    const base = own.base === undefined ? undefined : declared.get(own.base);
    return [...own[part], ...(base ? all(base, part) : [])];
  };
  const list = (names: readonly string[]): string[] =>
    [...new Set(names)].filter((name) => !offTheWire.has(name) && !name.startsWith("_")).sort();
  return [...declared.values()]
    .flatMap((own) => {
      if (own.wireName === undefined) return [];
      const writable = list(all(own, "setters"));
      const readable = list(all(own, "getters")).filter((name) => !writable.includes(name));
      const methods = list(all(own, "methods"));
      return readable.length + writable.length + methods.length > 0 ? [{ name: own.wireName, readable, writable, methods }] : [];
    })
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** The list as a page. */
export function wirePage(classes: readonly WireClass[]): string {
  const line = (title: string, names: readonly string[]): string[] => (names.length > 0 ? [`- ${title}: ${names.join(", ")}`] : []);
  const sections = classes.flatMap(({ name, readable, writable, methods }) => [
    `## ${name}`,
    "",
    ...line("read", readable),
    ...line("read and write", writable),
    ...line("methods", methods),
    "",
  ]);
  return [
    "# What the workbench's host knows of Excel",
    "",
    "Every other member of office.js fails with `ApiNotFound`, naming itself.",
    "Written from the sources by `UPDATE_MEMBERS=1 npx jest wireMembers`; the same test fails where this page is out of date.",
    "",
    "## Where it differs from Excel",
    "",
    "- Numbers: `=0.1+0.2` is 0.3 in a cell; Univer rounds what sums and differences leave of binary fractions.",
    "- Charts stay where they are when rows or columns are inserted before them.",
    "- The arrow of a merged cell opens its list where the list stands on all of the merged cells; else a double click does.",
    "",
    ...sections.slice(0, -1),
    "",
  ].join("\n");
}
