/** Everything there is to tell about every custom function, in both languages: what the help pages and the pane's function browser show. */
const { failuresOf, failureText } = require("./functionFailures");
const { grouped } = require("./functionGroups");
const { functionBlocks, functionFiles } = require("./functionSources");

const languages = ["en", "zh-CN"];
/** A sentence that only puts a name before another one tells a reader nothing. */
const saysSomething = /[\p{L}\d]/u;

/**
 * @param {Record<string, { functions: object[], enums?: object[] }>} metadata what Excel gets, by language
 * @returns {Omit<import("../actions/functionHelp").FunctionHelp, "namespace">}
 */
function functionHelp(metadata) {
  const blocks = functionBlocks();
  const files = functionFiles();
  const texts = Object.fromEntries(languages.map((language) => [language, failureText(language)]));
  const groups = grouped(blocks).map(({ id, blocks: own, ...words }) => ({ id, words, functions: own.map((block) => block.id) }));
  const known = groups.flatMap((group) => group.functions);
  return {
    groups,
    functions: known.map((id) => {
      const at = blocks.findIndex((block) => block.id === id);
      const block = blocks[at];
      const failures = failuresOf(files[at]);
      return {
        id,
        examples: block.examples.map(({ formula, result }) => ({ formula, result: result.replace(/^"(.*)"$/, "$1") })),
        related: relatedTo(block, known, groups),
        words: Object.fromEntries(
          languages.map((language) => [language, wordsOf(language, id, block, metadata[language], failures, texts[language])]),
        ),
      };
    }),
  };
}

function wordsOf(language, id, block, { functions, enums = [] }, failures, textOf) {
  const fn = functions.find((each) => each.id === id);
  const told = language === "en" ? block : block.zh;
  return {
    title: told.title,
    description: fn.description,
    parameters: fn.parameters.map(({ name, description, optional = false, customEnumId }) => ({
      name,
      description,
      optional,
      words: (enums.find((list) => list.id === customEnumId)?.values ?? []).map(({ stringValue, numberValue, tooltip }) => ({
        word: String(stringValue ?? numberValue),
        tooltip,
      })),
    })),
    returns: told.returns,
    mistakes: told.mistakes,
    why: told.why,
    usage: told.usage,
    errors: failures
      .map((failure) => ({ error: failure.error, text: textOf(failure) }))
      .filter(({ text }) => text === "" || saysSomething.test(text)),
  };
}

/** Functions that its texts name, then its neighbours in the group. */
function relatedTo({ id, group, ...block }, known, groups) {
  const texts = [...block.mistakes, block.why, ...block.examples.map(({ formula }) => formula)].join(" ");
  const named = [...texts.matchAll(/\bKPI\.(\w+)/g)].map(([, name]) => name);
  const beside = groups.find((each) => each.id === group).functions;
  return [...new Set([...named, ...beside])].filter((each) => each !== id && known.includes(each));
}

module.exports = { functionHelp };
