import type { functions as en } from "../en/functions";
import type { Translated } from "../language";

export const functions: Translated<typeof en> = {
  notANumber: "“{{found}}”不是数字。请写成 67.5%、80 或 1分20秒；没有数值写 —。",
  brokenCell: "参数里有 {{found}}，请先修正那个单元格或引用。",
  wrongUnit: "单位不一致：这里要百分比。若是百分数，请写成 {{found}}%。",
  unitsDiffer: "单位不一致：“{{found}}”与标准或其他数值的单位不同。",
  notAShare: "{{found}} 超出 0 到 100%。百分数请带 %，如 10%。",
  unknownWord: "“{{found}}”不是可用值：{{allowed}}。",
  shapesDiffer: "区域大小不一致：{{first}} 与 {{second}}。",
  noBase: "分母为 0 或缺失。",
  baseTooSmall: "{{found}} 低于最小样本 {{least}}。",
  weightsSum: "权重合计为 {{found}}，应为 {{least}}。",
  weightWrong: "第 {{position}} 个权重为空或是负数。",
  missingMetric: "第 {{position}} 个指标没有得分。",
  coverTooLow: "只有 {{found}} 的权重有数值，至少需要 {{least}}。",
  noValue: "缺少数值。请补上；若是 0 请写 0。",
  noSpread: "历史数值没有波动，无法衡量 {{found}}。",
  notATime: "“{{found}}”不是时间。请写成 8:00 或 2026-10-01 8:00。",
  noDate: "“{{found}}”没有日期。请写成 2026-10-01 8:00。",
  mixedTimes: '秒数与 Excel 时间混用。请先换算成秒：KPI.NUM(…, "time")，或写 0.5秒。',
  nothingToCount: "没有可统计的数据。",
  unknownReason: "“{{found}}”尚未定性，请加入清单。",
  decidedTwice: "“{{found}}”既剔除又计入，请只留一行。",
  noFactor: "第 {{position}} 类有数量但没有系数。",
};
