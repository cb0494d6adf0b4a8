import type { FunctionEntry, FunctionHelp, FunctionWords } from "../../../src/actions/functionHelp";

function words(title: string, description: string, more: Partial<FunctionWords> = {}): FunctionWords {
  return { title, description, parameters: [], returns: "", mistakes: [], why: "", usage: "", errors: [], ...more };
}

const tier: FunctionEntry = {
  id: "TIER",
  examples: [
    { formula: '=KPIDEV.TIER(0.692, "≥70%→100; ≥67.5%→90")', result: "90" },
    { formula: '=KPIDEV.TIER(0.6, "≥70%→100")', result: "#N/A" },
  ],
  related: ["RANK"],
  words: {
    en: words("Score by band", "Returns what the band that a value falls in is worth.", {
      parameters: [
        { name: "value", description: "A number.", optional: false, words: [] },
        { name: "dir", description: "Which is better.", optional: true, words: [{ word: "LOWER", tooltip: "Lower is better." }] },
      ],
      returns: "What the band is worth.",
      mistakes: ["Writing 68.2 for a percent: write 68.2%."],
      why: "A threshold belongs to the better band.",
      errors: [{ error: "#N/A", text: "No confirmed band covers …" }],
    }),
    "zh-CN": words("档位得分", "返回数值所在档位的得分。", {
      parameters: [
        { name: "数值", description: "一个数值。", optional: false, words: [] },
        { name: "方向", description: "哪边更好。", optional: true, words: [{ word: "LOWER", tooltip: "越低越好" }] },
      ],
      returns: "该档的得分。",
      mistakes: ["百分比写成 68.2：请写 68.2%。"],
      why: "档位起点归更好的一档。",
      errors: [{ error: "#N/A", text: "… 不在已确认的档位里。" }],
    }),
  },
};

const rank: FunctionEntry = {
  id: "RANK",
  examples: [{ formula: "=INDEX(KPIDEV.RANK({95;90;90;85}), 4)", result: "4" }],
  related: [],
  words: { en: words("Places", "Ranks scores, the highest first."), "zh-CN": words("名次", "按得分从高到低排名。") },
};

const bonus: FunctionEntry = {
  id: "BONUS",
  examples: [{ formula: "=KPIDEV.BONUS(3000, 1.2)", result: "3240" }],
  related: [],
  words: {
    en: words("Bonus", "The fixed share, and the rest times the coefficient."),
    "zh-CN": words("绩效奖金", "固定部分加浮动部分乘系数。"),
  },
};

/** Three functions in three groups, as the build would tell of them. */
export const functionHelp: FunctionHelp = {
  namespace: "KPIDEV",
  groups: [
    { id: "scoring", words: { en: "Scoring", "zh-CN": "评分" }, functions: ["TIER"] },
    { id: "money", words: { en: "Money", "zh-CN": "奖金与提成" }, functions: ["BONUS"] },
    { id: "ranking", words: { en: "Ranking and targets", "zh-CN": "排名与目标" }, functions: ["RANK"] },
  ],
  functions: [tier, bonus, rank],
};
