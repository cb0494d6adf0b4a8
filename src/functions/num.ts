import { parseNumber } from "../metrics/parseNumber";
import { unitHintOf } from "../metrics/unitHint";
import { dash, describe, passOn, spill } from "./cells";
import { invalid, isError } from "./failure";

/**
 * Reads numbers as people and platforms write them: 67.5%, 1分20秒, 1:20, 1.2万. Percent comes back as a ratio, time in seconds, money in yuan.
 * @customfunction NUM
 * @group cleaning 1
 * @title Read a number
 * @param value A cell, or a range; the result has the same shape.
 * @param unit What a bare number means: %, s, min, h, time, 元 or 万.
 * @returns The number; — where there is none; 免考 and exempt as they stand; #VALUE! where the text could mean anything.
 *
 * @zh title 读取数值
 * @zh 读取人和平台写法的数值：67.5%、1分20秒、1:20、1.2万。百分比得到比率，时长得到秒，金额得到元。
 * @zh value=数值 单元格或区域；结果与其形状相同。
 * @zh unit=单位 没有写单位的数值按什么单位理解：%、s、min、h、time、元、万。
 * @zh returns 数值；没有数值为 —；免考仍是免考；可以有多种理解的文字为 #VALUE!。
 *
 * @example =KPI.NUM("1分20秒") → 80
 * @example =KPI.NUM("６７.５％") → 0.675
 * @example =KPI.NUM("1.2万") → 12000
 * @example =KPI.NUM("--") → "—"
 * @example =KPI.NUM("免考") → "免考"
 * @example =KPI.NUM(68.2, "%") → 0.682
 *
 * @mistake Reading 1:20 as one hour twenty: it is 1 minute 20 seconds, 80. Write 1:20:00 for hours.
 * @zh mistake 把 1:20 当成 1 小时 20 分：它是 1 分 20 秒，即 80。有小时请写 1:20:00。
 * @mistake Typing 0 where there was nothing to measure: 0 is a real zero. Type —, and it stays missing.
 * @zh mistake 没有数据却填 0：0 就是真的零。请填 —，它才算缺失。
 * @mistake A bare 68.2 stays 68.2. Where percent is meant, say so: KPI.NUM(68.2, "%") gives 0.682.
 * @zh mistake 只写 68.2，结果就是 68.2。若是百分数请写明：KPI.NUM(68.2, "%") 得 0.682。
 * @why Platforms export the same figure as 67.5%, 0.675 or ６７.５％, times as 1分20秒 or 1:20, and nothing as --. What could mean two things is refused, for a guess would end in somebody’s pay.
 * @zh why 各平台把同一个数导出成 67.5%、0.675 或 ６７.５％，时长写成 1分20秒 或 1:20，没有数据写成 --。有两种理解的写法一律不猜，因为猜错就会算进工资。
 */
export function num(value: unknown[][], unit?: string): unknown[][] {
  const hint = unit ? unitHintOf(unit) : undefined;
  if (unit && !hint) throw invalid("unknownWord", { found: unit, allowed: "%, s, min, h, time, 元, 万" });
  const bare = hint && parseNumber(0, hint);
  const asked = bare?.kind === "value" ? bare.unit : undefined;
  return spill(
    value.map((row) =>
      row.map((cell) => {
        if (isError(cell)) return cell.code === CustomFunctions.ErrorCode.notAvailable ? dash : passOn(cell);
        if (typeof cell !== "number" && typeof cell !== "string")
          return cell == null ? dash : invalid("notANumber", { found: describe(cell) });
        const parsed = parseNumber(cell, hint);
        if (parsed.kind === "missing") return parsed.reason === "exempt" ? cell : dash;
        if (parsed.kind === "text") return invalid("notANumber", { found: cell });
        return asked === undefined || parsed.unit === "none" || parsed.unit === asked
          ? parsed.value
          : invalid("unitsDiffer", { found: cell });
      }),
    ),
  );
}
