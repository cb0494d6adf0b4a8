import { largestRatio } from "../engine/banding";
import { applyScale, type ScaleOutcome } from "../engine/scale";
import { bandIndex, compiledSteps, compileSteps, resultAt } from "../engine/steps";
import { leastBare, quantityOf } from "../metrics/quantity";
import type { Scale } from "../rules/scale";
import { worthInPlace } from "./bandsInPlace";
import { given, mapNumbers, readNumber, spill, unscored } from "./cells";
import { checkDecimals } from "./decimals";
import { impossible, invalid } from "./failure";
import { ruleNotAvailable } from "./ruleFailure";
import { readScale } from "./scaleArgument";
import { readWord } from "./word";

/**
 * Which values are better, where bands are given as two columns.
 * @customenum {string}
 */
enum BandDirection {
  /** Higher is better. @zh 越高越好 */
  HIGHER = "HIGHER",
  /** Lower is better. @zh 越低越好 */
  LOWER = "LOWER",
}

/**
 * Returns what the band that a value falls in is worth: points, a grade or a coefficient.
 * @customfunction TIER
 * @group scoring 1
 * @title Score by band
 * @param value A number, or a range of numbers; the result has the same shape.
 * @param bands Cells in scale notation, with or without the Assumed column beside them; or two columns: where a band starts, and what it is worth.
 * @param [dir] For two columns: HIGHER (default) or LOWER, whichever is better.
 * @param [decimals] Decimals a value is rounded to before it is compared: 4 for ratios, otherwise 2.
 * @param [cap] The most points a band can give, such as 100.
 * @returns What the band is worth; — for a missing value, 免考 stays 免考; #N/A where no confirmed band covers the value.
 *
 * @zh title 档位得分
 * @zh 返回数值所在档位的得分（也可以是等级或系数）。
 * @zh value=数值 数值或数值区域；结果与其形状相同。
 * @zh bands=档位 评分标准单元格（可连同右侧的“待确认”列），或两列：档位起点、该档得分。
 * @zh dir=方向 仅用于两列形式：HIGHER 越高越好（默认），LOWER 越低越好。
 * @zh decimals=小数位 比较前先四舍五入到几位：比率 4 位，其他 2 位。
 * @zh cap=封顶 最多得多少分，例如 100。
 * @zh returns 该档的得分；缺失值为 —，免考仍是免考；没有已确认的档位覆盖该数值为 #N/A。
 *
 * @example =KPI.TIER(0.692, "≥70%→100; ≥67.5%→90; ≥65%→80") → 90
 * @example =KPI.TIER(0.69995, "≥70%→100; ≥67.5%→90; ≥65%→80") → 100
 * @example =KPI.TIER(0.6999, {0.7,100;0.675,90;0.65,80}) → 90
 * @example =KPI.TIER(0.649, {0.7,100;0.675,90;0.65,80}) → #N/A
 * @example =KPI.TIER("45秒", "≤30秒→100; ≤60秒→80; else→0") → 80
 * @example =KPI.TIER(45, {30,100;60,80}, "LOWER") → 80
 * @example =KPI.TIER(0.874, "from 50, -2 per 1% below 90%, min 0") → 46
 * @example =KPI.TIER(0.75, "≥70%→120; else→60", , , 100) → 100
 * @example =KPI.TIER("免考", "≥70%→100; else→60") → "免考"
 *
 * @mistake Writing 68.2 where the bands are in percent gives #VALUE!: write 68.2%, the function never guesses.
 * @zh mistake 评分标准是百分比而数值写成 68.2，得到 #VALUE!：请写 68.2%，函数不会猜单位。
 * @mistake Excel times (0:00:45) against seconds give #VALUE!, for Excel stores them as parts of a day: turn them into seconds with KPI.NUM(range, "time").
 * @zh mistake 数值是 Excel 时间（0:00:45）而档位写秒数，得到 #VALUE!，因为 Excel 把时间存成一天的几分之几：请先用 KPI.NUM(区域,"time") 换算成秒。
 * @mistake Leaving values below the lowest band uncovered gives #N/A: add else→60 once you have decided what they are worth.
 * @zh mistake 低于最低档的数值没有规则，得到 #N/A：定好给多少分后补上 else→60。
 * @mistake Using > where “70% or more” is meant drops the person at exactly 70%: write ≥.
 * @zh mistake 想写“70% 以上”却用了 >，正好 70% 的人会低一档：请写 ≥。
 * @why A threshold belongs to the better band (Civil Code of China, art. 1259: “or more” includes the number), and ratios are compared at 0.01 percentage points, as they are shown.
 * @zh why 档位起点归更好的一档（《民法典》第 1259 条：“以上”“以下”包括本数）；比率按显示的 0.01 个百分点比较。
 */
export function tier(value: unknown[][], bands: unknown[][], dir?: BandDirection, decimals?: number, cap?: unknown[][]): unknown[][] {
  const lowerIsBetter = dir ? readWord(dir, ["HIGHER", "LOWER"]) === "LOWER" : false;
  const only = value.length === 1 && value[0]?.length === 1 ? value[0][0] : undefined;
  const most = given(cap) && readNumber(cap?.[0]?.[0]);
  if (most !== undefined && typeof most !== "number") throw most;
  if (typeof only === "number" && decimals == null && most === undefined) {
    const worth = worthInPlace(only, bands, lowerIsBetter);
    if (worth !== undefined) return [[worth]];
  }
  const scale = readScale(bands, lowerIsBetter);
  const places = checkDecimals(decimals);
  const answerOf = answerBy(scale, places);
  const capped = (actual: number, cell: unknown): unknown => {
    const answer = answerOf(actual, cell);
    return typeof answer === "number" && answer > (most as number) ? most : answer;
  };
  return spill(mapNumbers(value, most === undefined ? answerOf : capped, unscored, () => quantityOf(scale)));
}

function answerBy(scale: Scale, decimals: number | undefined): (actual: number, cell: unknown) => unknown {
  const least = leastBare(scale);
  const inUnits = answerInUnits(scale, decimals);
  return (actual, cell) => (typeof cell === "number" && cell > 0 && cell < least ? invalid("mixedTimes") : inUnits(actual));
}

function answerInUnits(scale: Scale, decimals: number | undefined): (actual: number) => unknown {
  if (scale.type !== "steps") return (actual) => answer(actual, applyScale(scale, actual));
  const compiled = decimals === undefined ? compiledSteps(scale) : compileSteps(scale, decimals);
  const largest = largestRatio(scale);
  return (actual) =>
    actual > largest
      ? invalid("wrongUnit", { found: actual })
      : (resultAt(scale, bandIndex(compiled, actual)) ?? ruleNotAvailable("noRule", { found: actual }));
}

function answer(value: number, outcome: ScaleOutcome): unknown {
  switch (outcome.kind) {
    case "scored":
      return outcome.result;
    case "noRule":
      return ruleNotAvailable("noRule", { found: value });
    case "wrongUnit":
      return invalid("wrongUnit", { found: value });
    case "outOfRange":
      return impossible();
  }
}
