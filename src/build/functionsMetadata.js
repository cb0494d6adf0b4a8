const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const { Compilation, sources, WebpackError } = require("webpack");
const { gapsOfBlock } = require("./functionBlocks");
const { functionBlocks, functionFiles, functionsEntries, examples } = require("./functionSources");
const { helpWords } = require("./helpWords");

const english = "functions.json";
const chinese = "functions.zh-CN.json";
const exampleList = "functions.examples.json";

/**
 * Writes `functions.json` from the functions' JSDoc, its Chinese overlay `functions.zh-CN.json` and `functions.examples.json`,
 * and associates every function with its id. A function without Chinese, or without an example, fails the build.
 */
class FunctionsMetadata {
  /** @param {{ url: string }} options where the add-in is hosted, with a final slash: Excel opens a function's help page from anywhere */
  constructor({ url }) {
    this.url = url;
  }

  apply(compiler) {
    new CustomFunctionsMetadataPlugin({ input: functionFiles(), output: english }).apply(compiler);
    compiler.hooks.thisCompilation.tap("FunctionsMetadata", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "FunctionsMetadata", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONS }, () => {
        const asset = compilation.getAsset(english);
        if (!asset) return;
        const blocks = functionBlocks();
        const metadata = JSON.parse(asset.source.source().toString());
        for (const gap of gaps(metadata, blocks)) compilation.errors.push(new WebpackError(gap));
        compilation.updateAsset(english, json(inEnglish(metadata, this.url)));
        compilation.emitAsset(chinese, json(inChinese(metadata, blocks, this.url)));
        compilation.emitAsset(exampleList, json(examples()));
      });
    });
  }
}

/** The metadata as generated, with help pages, and ready for ranges that hold errors. */
function inEnglish(metadata, url) {
  const functions = metadata.functions.map((fn) => ({ ...fn, helpUrl: helpUrl(url, "en", fn.id) }));
  return { allowErrorForDataTypeAny: true, ...metadata, functions, ...enumsBy(metadata, (tooltip) => tooltip.split("@zh")[0]) };
}

/** The same functions with Chinese descriptions and parameter names; ids and order stay. */
function inChinese(metadata, blocks, url) {
  const functions = metadata.functions.map((fn) => {
    const zh = blocks.find(({ id }) => id === fn.id)?.zh;
    const parameters = fn.parameters.map((parameter) => ({ ...parameter, ...zh?.parameters[parameter.name] }));
    return { ...fn, description: zh?.description ?? fn.description, parameters, helpUrl: helpUrl(url, "zh-CN", fn.id) };
  });
  return { allowErrorForDataTypeAny: true, ...metadata, functions, ...enumsBy(metadata, (tooltip) => tooltip.split("@zh")[1] ?? tooltip) };
}

function helpUrl(url, language, id) {
  return `${url}${helpWords[language].folder}${id}.html`;
}

function enumsBy({ enums }, words) {
  return (
    enums && {
      enums: enums.map((list) => ({ ...list, values: list.values.map((value) => ({ ...value, tooltip: words(value.tooltip).trim() })) })),
    }
  );
}

function gaps(metadata, blocks) {
  const ofEnums = (metadata.enums ?? []).flatMap(({ id, values }) =>
    values.filter(({ tooltip }) => !/@zh\s+\S/.test(tooltip ?? "")).map(({ name }) => `${id}.${name} has no tooltip with @zh`),
  );
  const ofFunctions = metadata.functions.flatMap((fn) =>
    gapsOfBlock(
      fn,
      blocks.find(({ id }) => id === fn.id),
    ),
  );
  return [...ofFunctions, ...ofEnums];
}

function json(value) {
  return new sources.RawSource(`${JSON.stringify(value, null, 2)}\n`);
}

module.exports = { FunctionsMetadata, functionsEntries };
