import type { functions as en } from "../en/functions";
import type { Translated } from "../language";

export const functions: Translated<typeof en> = {
  notANumber: "“{{found}}”不是数字。请写成 67.5%、80 或 1分20秒；没有数值写 —。",
  noRule: "{{found}} 不在已确认的档位里。请在规则表里补上或确认。",
  wrongUnit: "单位不一致：评分标准是百分比。若是百分数，请写成 {{found}}%。",
  scaleEmpty: "评分标准为空。请引用形如 ≥70%→100; ≥65%→80 的单元格。",
  scaleNotation: "评分标准第 {{position}} 个字符无法识别：“{{found}}”。",
  scaleShape: "评分标准应为单元格写法，或两列：起点、得分。",
  resultMissing: "起点 {{found}} 的档位没有得分。",
  duplicateEdge: "有两个档位的起点是 {{found}}。",
  scaleNotSteps: "评分标准必须是分档，如 ≥90→1.2; ≥80→1.0。",
  scaleUnconfirmed: "请先确认评分标准。",
  unknownWord: "“{{found}}”不是可用值：{{allowed}}。",
  shapesDiffer: "区域大小不一致：{{first}} 与 {{second}}。",
  noBase: "分母为 0 或缺失。",
  baseTooSmall: "{{found}} 低于最小样本 {{least}}。",
  pointsNeeded: "折线至少需要两个点。",
  weightsSum: "权重合计为 {{found}}，应为 {{least}}。",
  weightWrong: "第 {{position}} 个权重为空或是负数。",
  missingMetric: "第 {{position}} 个指标没有得分。",
  coverTooLow: "只有 {{found}} 的权重有数值，至少需要 {{least}}。",
  noValue: "缺少数值。请补上；若是 0 请写 0。",
  noSpread: "历史数值没有波动，无法衡量 {{found}}。",
  paramMissing: "第 {{position}} 条红线缺少封顶分数或档位。",
};
