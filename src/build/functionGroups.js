/** The functions by what they are used for, in the order of the work, each with the few words that stand beside its name. */

/** @type {readonly { id: string, en: string, "zh-CN": string, functions: Readonly<Record<string, { en: string, "zh-CN": string }>> }[]} */
const functionGroups = [
  {
    id: "cleaning",
    en: "Cleaning data",
    "zh-CN": "清洗数据",
    functions: {
      NUM: { en: "Read a number", "zh-CN": "读取数值" },
      INWINDOW: { en: "Within service hours", "zh-CN": "是否在服务时段" },
      EFFECTIVE: { en: "What counts", "zh-CN": "剔除无效记录" },
      MINSAMPLE: { en: "Smallest sample", "zh-CN": "最小样本" },
    },
  },
  {
    id: "metrics",
    en: "Metrics",
    "zh-CN": "计算指标",
    functions: {
      RATE: { en: "Rate", "zh-CN": "比率" },
      WITHIN: { en: "Share within a limit", "zh-CN": "时限内占比" },
      PCTL: { en: "Percentile", "zh-CN": "百分位" },
      REPEAT: { en: "Repeat contacts", "zh-CN": "重复咨询" },
      FOLLOWUP: { en: "Follow-up on time", "zh-CN": "跟进时效" },
      DIFFICULTY: { en: "Mean difficulty", "zh-CN": "平均难度" },
    },
  },
  {
    id: "scoring",
    en: "Scoring",
    "zh-CN": "评分",
    functions: {
      TIER: { en: "Score by band", "zh-CN": "档位得分" },
      CURVE: { en: "Score along a line", "zh-CN": "折线得分" },
      DEDUCT: { en: "Points off per unit", "zh-CN": "按差距扣分" },
    },
  },
  {
    id: "totals",
    en: "Totals and red lines",
    "zh-CN": "总分与红线",
    functions: {
      WEIGHTED: { en: "Weighted total", "zh-CN": "加权总分" },
      WEIGHTCHECK: { en: "Weight still to give", "zh-CN": "权重检查" },
      GATE: { en: "Red lines", "zh-CN": "红线" },
    },
  },
  {
    id: "money",
    en: "Money",
    "zh-CN": "奖金与提成",
    functions: {
      BONUSCOEF: { en: "Bonus coefficient", "zh-CN": "奖金系数" },
      BONUS: { en: "Bonus", "zh-CN": "绩效奖金" },
      COMMISSION: { en: "Commission", "zh-CN": "阶梯提成" },
      AWARD: { en: "Award at a threshold", "zh-CN": "达标奖励" },
      STEPUP: { en: "More for every step", "zh-CN": "阶梯奖励" },
    },
  },
  {
    id: "ranking",
    en: "Ranking and targets",
    "zh-CN": "排名与目标",
    functions: {
      RANK: { en: "Places", "zh-CN": "名次" },
      TOPPCT: { en: "The best of the team", "zh-CN": "前百分之几" },
      TARGET: { en: "Targets from history", "zh-CN": "目标值" },
      ANOMALY: { en: "Out of the ordinary", "zh-CN": "异常检测" },
    },
  },
  {
    id: "rules",
    en: "Rule book",
    "zh-CN": "规则表",
    functions: {
      WEIGHT: { en: "Weight in the rule book", "zh-CN": "规则表中的权重" },
      TOTAL: { en: "Totals of a team", "zh-CN": "全队总分" },
      SCORECARD: { en: "One person's scorecard", "zh-CN": "个人考核表" },
      EXPLAIN: { en: "Why this score", "zh-CN": "得分说明" },
      VERSION: { en: "Version in force", "zh-CN": "适用版本" },
    },
  },
];

/** @param {string} id @returns {(typeof functionGroups)[number] | undefined} where a function stands */
function groupOf(id) {
  return functionGroups.find(({ functions }) => id in functions);
}

/** Every id, group by group. */
const orderedIds = functionGroups.flatMap(({ functions }) => Object.keys(functions));

module.exports = { functionGroups, groupOf, orderedIds };
