/**
 * What a user waits for, against what they may be made to wait for: the functions before a cell can calculate, the pane before
 * it shows. Prints the size of every script and of all functions together; exits with 1 when one is over.
 */
const fs = require("node:fs");
const path = require("node:path");
const { gzipSync } = require("node:zlib");

const dist = path.resolve(__dirname, "../../dist");
/** Most bytes that may travel, gzipped; the pane is every other script of the page. */
const limits = { "functions.js": 15_360, "ruleFunctions.js": 32_000, pane: 210_000 };

/** @returns {string[]} the scripts of its own that the page loads before anything shows */
function scriptsOf(page) {
  const html = fs.readFileSync(path.join(dist, page), "utf8");
  return [...html.matchAll(/<script[^>]*\ssrc="(?!https?:)([^"?]+)/g)].map(([, src]) => src);
}

/** @param {string} file */
function weigh(file) {
  return gzipSync(fs.readFileSync(path.join(dist, file)), { level: 9 }).length;
}

const scripts = scriptsOf("taskpane.html");
const functions = Object.keys(limits).filter((name) => name.endsWith(".js"));
if (scripts.length < 3 || functions.some((file, place) => scripts[place] !== file))
  throw new Error(`taskpane.html loads ${scripts.join(", ") || "nothing"}`);
const sizes = { pane: 0 };
for (const script of scripts) {
  if (script in limits) sizes[script] = weigh(script);
  else sizes.pane += weigh(script);
}
const bytes = (count) => count.toLocaleString("en");
for (const [name, limit] of Object.entries(limits)) {
  const over = sizes[name] > limit;
  console.log(`${name}: ${bytes(sizes[name])} of at most ${bytes(limit)} bytes gzipped${over ? ", too much" : ""}`);
  if (over) process.exitCode = 1;
}
console.log(`all custom functions: ${bytes(functions.reduce((sum, file) => sum + sizes[file], 0))} bytes gzipped`);
