const { mkdirSync, utimesSync, writeFileSync } = require("node:fs");
const path = require("node:path");

/**
 * Remembers when a build that succeeded began: an empty file `.built-NAME` beside what was built. The built files can't tell, for
 * webpack leaves those alone whose text stays the same.
 */
class BuildStamp {
  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    compiler.hooks.done.tap("BuildStamp", ({ startTime, compilation }) => {
      if (compilation.errors.length > 0) return;
      const folder = compiler.outputPath;
      const stamp = path.join(folder, `.built-${compiler.options.name}`);
      mkdirSync(folder, { recursive: true });
      writeFileSync(stamp, "");
      utimesSync(stamp, startTime / 1000, startTime / 1000);
    });
  }
}

module.exports = { BuildStamp };
