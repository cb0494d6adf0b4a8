/** The headers of a Chinese rule book, in the order it is written in. */
export const ruleHeader = [
  "方案",
  "版本",
  "生效",
  "失效",
  "状态",
  "类别",
  "项目",
  "维度",
  "人员级别",
  "权重",
  "评分标准",
  "待确认",
  "缺失",
  "最小样本",
  "说明",
];
