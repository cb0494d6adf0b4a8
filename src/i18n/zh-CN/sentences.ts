import type { sentences as en } from "../en/sentences";
import type { Translated } from "../language";

export const sentences: Translated<typeof en> = {
  units: { seconds: "秒", yuan: "元", points: "分" },
  sentence: {
    band: "{{metric}} {{measured}}落在 {{band}}，得 {{score}} 分",
    rest: "{{metric}} {{measured}}不在以上各档，得 {{score}} 分",
    higher: "；再高 {{gap}}得 {{next}} 分",
    lower: "；再低 {{gap}}得 {{next}} 分",
    quicker: "；再快 {{gap}}得 {{next}} 分",
    best: "；已是最高档",
    line: "{{metric}} {{measured}}按直线折算，得 {{score}} 分",
    deduct: "{{metric}} {{actual}}，比 {{target}} 差 {{units}} 个单位，每个扣 {{each}} 分，满分 {{full}}，得 {{score}} 分",
    deductAbove: "{{metric}} {{actual}}，比 {{target}} 多 {{units}} 个单位，每个扣 {{each}} 分，满分 {{full}}，得 {{score}} 分",
    deductNone: "{{metric}} {{measured}}达到 {{target}}，得 {{score}} 分",
    given: "{{metric}} 为评分，得 {{score}} 分",
    noRule: "{{metric}} {{actual}}：没有档位覆盖，不计分",
    noRuleYet: "{{metric}} {{actual}}：只有待确认的档位覆盖，确认前不计分",
    missing: {
      blank: "{{metric}}：单元格为空",
      dash: "{{metric}}：没有可考核的数据",
      exempt: "{{metric}}：免考",
      error: "{{metric}}：单元格是错误值",
      noColumn: "{{metric}}：数据中没有此列",
      tooFew: "{{metric}}：样本太少",
    },
    policy: {
      reweight: "，权重分给其他指标",
      zero: "，按 0 分计",
      error: "，缺少它不出总分",
      given: "，按 {{score}} 分计",
    },
    gate: {
      veto: "触犯红线「{{gate}}」（{{evidence}}）：取消资格，系数为 0，浮动奖金不发，固定部分照发",
      vetoAll: "触犯红线「{{gate}}」（{{evidence}}）：取消资格，系数为 0，全部奖金不发",
      cap: "触犯红线「{{gate}}」（{{evidence}}）：总分封顶 {{at}} 分",
      downgrade: "触犯红线「{{gate}}」（{{evidence}}）：降 {{bands}} 档",
    },
    unscored: {
      noRule: "总分未出：{{metric}} {{actual}} 没有档位覆盖，请在评分标准中补充。",
      noRuleYet: "总分未出：{{metric}} {{actual}} 只有待确认的档位覆盖，请先在规则表中确认。",
      missingIsError: "总分未出：{{metric}} 没有数值，而规则要求必须有。",
      coverTooLow: "总分未出：有数据的权重只有 {{cover}}，至少需要 {{minCover}}。",
      weightsOff: "总分未出：适用的权重合计 {{weight}}，不是 100%。",
      noCoefficient: "没有系数：总分 {{total}} 没有档位覆盖。",
      noCoefficientYet: "没有系数：总分 {{total}} 只有待确认的档位覆盖，请先在规则表中确认。",
    },
    percentagePoints: "{{value}} 个百分点",
  },
};
