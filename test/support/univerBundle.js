/**
 * Univer as one script for the tests: it is two thousand modules, which Jest would load anew for every suite. Written before
 * the first test after an installation.
 */
const { createHash } = require("node:crypto");
const { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const { build } = require("esbuild");

const root = join(__dirname, "../..");
const packages = [
  "core",
  "data-validation",
  "engine-formula",
  "sheets",
  "sheets-conditional-formatting",
  "sheets-data-validation",
  "sheets-filter",
  "sheets-formula",
  "sheets-table",
];

/** Univer is compiled for browsers that define fields by a call each; engines are several times as fast where they are assigned. */
const assignedFields = {
  name: "assignedFields",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]@univerjs[\\/].*\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replace(/\b_defineProperty\(this, ("\w+"), /g, "(this[$1] = "),
    }));
  },
};

/** Packages whose imports the tests take from the bundle, and the folder where it is: a new one for every installation. */
const names = packages.join("|");
const version = createHash("sha256")
  .update(readFileSync(join(root, "package-lock.json")))
  .update(readFileSync(__filename))
  .digest("hex")
  .slice(0, 12);
const folder = join(root, "node_modules/.cache/univer", version);

/** Jest calls it before the first test. */
module.exports = async function writeBundle() {
  if (existsSync(folder)) return;
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  const all = packages.map((name) => `exports["${name}"] = require("@univerjs/${name}");`).join("\n");
  const stdin = { contents: all, resolveDir: root };
  const outfile = join(unfinished, "univer.js");
  await build({ stdin, outfile, bundle: true, platform: "node", minifyWhitespace: true, legalComments: "none", plugins: [assignedFields] });
  for (const name of packages) writeFileSync(join(unfinished, `${name}.js`), `module.exports = require("./univer.js")["${name}"];\n`);
  if (!existsSync(folder)) renameSync(unfinished, folder);
};
module.exports.moduleNameMapper = { [`^@univerjs/(${names})$`]: join(folder, "$1.js") };
