/**
 * What a user waits for, against what they may be made to wait for: the functions before a cell can calculate, the pane before
 * it shows. Prints the sizes; exits with 1 when one is over.
 */
const fs = require("node:fs");
const path = require("node:path");
const { gzipSync } = require("node:zlib");

const dist = path.resolve(__dirname, "../../dist");
const functions = "functions.js";
/** Most bytes that may travel, gzipped. */
const limits = { functions: 15_360, pane: 210_000 };

/** @returns {string[]} the scripts of its own that the page loads before anything shows */
function scriptsOf(page) {
  const html = fs.readFileSync(path.join(dist, page), "utf8");
  return [...html.matchAll(/<script[^>]*\ssrc="(?!https?:)([^"?]+)/g)].map(([, src]) => src);
}

/** @param {string[]} files */
function weigh(files) {
  return files.reduce((sum, file) => sum + gzipSync(fs.readFileSync(path.join(dist, file)), { level: 9 }).length, 0);
}

const scripts = scriptsOf("taskpane.html");
if (!scripts.includes(functions) || scripts.length < 2) throw new Error(`taskpane.html loads ${scripts.join(", ") || "nothing"}`);
const sizes = { functions: weigh([functions]), pane: weigh(scripts.filter((script) => script !== functions)) };
for (const [name, size] of Object.entries(sizes)) {
  const over = size > limits[name];
  console.log(
    `${name}: ${size.toLocaleString("en")} of at most ${limits[name].toLocaleString("en")} bytes gzipped${over ? ", too much" : ""}`,
  );
  if (over) process.exitCode = 1;
}
