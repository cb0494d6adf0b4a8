/** What functions are used for, in the order of the work; each function says in its own block where it stands: `@group money 2`. */

/** @type {readonly { id: string, en: string, "zh-CN": string }[]} */
const functionGroups = [
  { id: "cleaning", en: "Cleaning data", "zh-CN": "清洗数据" },
  { id: "metrics", en: "Metrics", "zh-CN": "计算指标" },
  { id: "scoring", en: "Scoring", "zh-CN": "评分" },
  { id: "totals", en: "Totals and red lines", "zh-CN": "总分与红线" },
  { id: "money", en: "Money", "zh-CN": "奖金与提成" },
  { id: "ranking", en: "Ranking and targets", "zh-CN": "排名与目标" },
  { id: "rules", en: "Rule book", "zh-CN": "规则表" },
];

/**
 * @template {{ readonly id: string, readonly group: string, readonly place: number }} Block
 * @param {readonly Block[]} blocks
 * @returns {{ id: string, en: string, "zh-CN": string, blocks: Block[] }[]} the groups that have functions, with these in their order
 */
function grouped(blocks) {
  const order = (a, b) => a.place - b.place || (a.id < b.id ? -1 : 1);
  return functionGroups
    .map((group) => ({ ...group, blocks: blocks.filter((block) => block.group === group.id).sort(order) }))
    .filter((group) => group.blocks.length > 0);
}

module.exports = { functionGroups, grouped };
