const { Compilation, sources } = require("webpack");
const { functionHelp } = require("./functionHelp");
const { helpFunctionPage } = require("./helpFunctionPage");
const { helpIndexPage } = require("./helpIndexPage");
const { helpWords } = require("./helpWords");

const metadataFiles = { en: "functions.json", "zh-CN": "functions.zh-CN.json" };

/** Writes an index and a page per function in both languages, and `help/functions.json` for the pane, all from the functions' own blocks. */
class HelpPage {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("HelpPage", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "HelpPage", stage: Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE }, () => {
        if (!compilation.getAsset(metadataFiles.en) || compilation.errors.length > 0) return;
        const metadata = Object.fromEntries(
          Object.entries(metadataFiles).map(([language, file]) => [
            language,
            JSON.parse(compilation.getAsset(file).source.source().toString()),
          ]),
        );
        const emit = (file, text) => compilation.emitAsset(file, new sources.RawSource(text));
        const help = functionHelp(metadata);
        emit("help/functions.json", JSON.stringify(help));
        for (const [language, { index, folder }] of Object.entries(helpWords)) {
          emit(index, helpIndexPage(language, help));
          for (const fn of help.functions) emit(`${folder}${fn.id}.html`, helpFunctionPage(language, fn, help.functions));
        }
      });
    });
  }
}

module.exports = { HelpPage };
