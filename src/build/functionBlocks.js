/** What the JSDoc block of a custom function says beyond the English metadata: its group, Chinese, examples, common mistakes, the reason. */
const { functionGroups } = require("./functionGroups");

/**
 * @param {string} source
 * @returns {import("./functionBlocks").FunctionBlock[]}
 */
function readBlocks(source) {
  return [...source.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap(([comment]) => {
    const id = /@customfunction\s+(\w+)/.exec(comment)?.[1];
    return id ? [{ id, ...blockOf(tagsOf(comment)) }] : [];
  });
}

/** The tags of a comment with their text; a text may go on over several lines. */
function tagsOf(comment) {
  const tags = [];
  for (const raw of comment.split("\n")) {
    const line = raw.replace(/^\s*(\/\*\*|\*\/|\*)\s?/, "").trim();
    const tag = /^@(\w+)\s*(.*)$/.exec(line);
    if (tag) tags.push({ name: tag[1], text: tag[2].trim() });
    else if (line && tags.length > 0) tags.at(-1).text += ` ${line}`;
  }
  return tags;
}

function blockOf(tags) {
  const block = {
    group: "",
    place: Infinity,
    title: "",
    returns: "",
    mistakes: [],
    why: "",
    usage: "",
    examples: [],
    zh: { title: "", description: "", parameters: {}, returns: "", mistakes: [], why: "", usage: "" },
  };
  for (const { name, text } of tags) {
    if (name === "mistake") block.mistakes.push(text);
    else if (name === "why" || name === "returns" || name === "usage" || name === "title") block[name] = text;
    else if (name === "group") readGroup(block, text);
    else if (name === "zh") readChinese(block.zh, text);
    else if (name === "example") {
      const example = /^(=.+)\s+→\s+(\S.*)$/.exec(text);
      if (example) block.examples.push({ formula: example[1], result: example[2] });
    }
  }
  return block;
}

/** `money 2`: the group, and the function's place in it. */
function readGroup(block, text) {
  const [group, place] = text.split(/\s+/);
  block.group = group;
  if (/^\d+$/.test(place)) block.place = Number(place);
}

/** `name=中文名 描述` is about a parameter; `title …`, `returns …`, `mistake …`, `why …` and `usage …` translate those tags; anything else describes the function. */
function readChinese(zh, text) {
  const parameter = /^([A-Za-z]\w*)=(\S+)\s+(.+)$/.exec(text);
  const other = /^(title|returns|mistake|why|usage)\s+(.+)$/.exec(text);
  if (parameter) zh.parameters[parameter[1]] = { name: parameter[2], description: parameter[3] };
  else if (other?.[1] === "mistake") zh.mistakes.push(other[2]);
  else if (other) zh[other[1]] = other[2];
  else zh.description += text;
}

/** What a block leaves untold in one of the two languages, as sentences for who builds. */
function gapsOfBlock(fn, block) {
  const han = /\p{Script=Han}/u;
  const say = (isTold, what) => (isTold ? [] : [`${fn.id} has no ${what}`]);
  if (!block) return say(false, "JSDoc block");
  const { zh } = block;
  return [
    ...say(
      functionGroups.some(({ id }) => id === block.group),
      `@group of ${functionGroups.map(({ id }) => id).join(", ")}`,
    ),
    ...say(block.title, "@title"),
    ...say(han.test(zh.title), "@zh title"),
    ...say(han.test(zh.description), "@zh description"),
    ...fn.parameters.flatMap(({ name }) => say(han.test(zh.parameters[name]?.description ?? ""), `@zh line for ${name}`)),
    ...Object.keys(zh.parameters).flatMap((name) =>
      say(
        fn.parameters.some((one) => one.name === name),
        `parameter ${name}, but @zh names it`,
      ),
    ),
    ...say(han.test(zh.returns), "@zh returns"),
    ...say(block.mistakes.length > 0, "@mistake"),
    ...block.mistakes.flatMap((_, index) => say(han.test(zh.mistakes[index] ?? ""), `@zh mistake for its @mistake ${index + 1}`)),
    ...say(zh.mistakes.length <= block.mistakes.length, "@mistake for its last @zh mistake"),
    ...say(block.why, "@why"),
    ...say(han.test(zh.why), "@zh why"),
    ...say(!block.usage === !zh.usage, "@usage and @zh usage, or neither"),
    ...say(block.examples.length > 0, "@example"),
  ];
}

module.exports = { readBlocks, gapsOfBlock };
