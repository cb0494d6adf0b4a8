import { parseNumber } from "../metrics/parseNumber";
import { unitHintOf } from "../metrics/unitHint";
import { dash, describe, spill } from "./cells";
import { invalid, isError } from "./failure";

/**
 * Reads numbers as people and platforms write them: 67.5%, 1分20秒, 1:20, 1.2万. Percent comes back as a ratio, time in seconds, money in yuan.
 * @customfunction NUM
 * @param value A cell, or a range; the result has the same shape.
 * @param unit What a bare number means: %, s, min, h, time, 元 or 万.
 * @returns The number; — where there is none; 免考 and exempt as they stand; #VALUE! where the text could mean anything.
 *
 * @zh 读取人和平台写法的数值：67.5%、1分20秒、1:20、1.2万。百分比得到比率，时长得到秒，金额得到元。
 * @zh value=数值 单元格或区域；结果与其形状相同。
 * @zh unit=单位 没有写单位的数值按什么单位理解：%、s、min、h、time、元、万。
 *
 * @example =KPI.NUM("1分20秒") → 80
 * @example =KPI.NUM("６７.５％") → 0.675
 * @example =KPI.NUM("1.2万") → 12000
 * @example =KPI.NUM("--") → "—"
 * @example =KPI.NUM("免考") → "免考"
 * @example =KPI.NUM(68.2, "%") → 0.682
 */
export function num(value: unknown[][], unit?: string): unknown[][] {
  const hint = unit ? unitHintOf(unit) : undefined;
  if (unit && !hint) throw invalid("unknownWord", { found: unit, allowed: "%, s, min, h, time, 元, 万" });
  return spill(
    value.map((row) =>
      row.map((cell) => {
        if (isError(cell)) return cell.code === CustomFunctions.ErrorCode.notAvailable ? dash : cell;
        if (typeof cell !== "number" && typeof cell !== "string")
          return cell == null ? dash : invalid("notANumber", { found: describe(cell) });
        const parsed = parseNumber(cell, hint);
        if (parsed.kind === "missing") return parsed.reason === "exempt" ? cell : dash;
        return parsed.kind === "value" ? parsed.value : invalid("notANumber", { found: cell });
      }),
    ),
  );
}
