import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { transformSync } from "@swc/core";

const esModules = new Set([
  "nanoid",
  "rbush",
  "quickselect",
  "kdbush",
  "cjk-regex",
  "regexp-util",
  "unicode-regex",
  "franc-min",
  "trigram-utils",
  "collapse-white-space",
  "n-gram",
]);
const loaded = new Map<string, object>();

/** A package in ES modules, compiled as it is asked for. */
function mockEsModule(name: string): object {
  return esModules.has(name) ? loadFile(require.resolve(name)) : jest.requireActual<object>(name);
}

function loadFile(file: string): object {
  const known = loaded.get(file);
  if (known) return known;
  const exported = {};
  loaded.set(file, exported);
  const { code } = transformSync(readFileSync(file, "utf8"), { module: { type: "commonjs" }, jsc: { target: "es2022" } });
  const find = (wanted: string): object => (wanted.startsWith(".") ? loadFile(join(dirname(file), wanted)) : mockEsModule(wanted));
  new Function("exports", "require", code)(exported, find);
  return exported;
}

// Univer requires packages in ES modules, which Jest's loader refuses. Import this file before anything that imports the grid.
jest.mock("lodash-es", () => jest.requireActual<object>("lodash"));
jest.mock("nanoid", () => mockEsModule("nanoid"));
jest.mock("rbush", () => mockEsModule("rbush"));
jest.mock("kdbush", () => mockEsModule("kdbush"));
jest.mock("cjk-regex", () => mockEsModule("cjk-regex"));
jest.mock("franc-min", () => mockEsModule("franc-min"));
