import { readFlag } from "../metrics/flag";
import { shareWithin } from "../metrics/shareWithin";
import { describe, given, isExempt, mapNumbers, misshapen, missingLike, passOn, readNumber, spill } from "./cells";
import { impossible, invalid, isError, notAvailable } from "./failure";
import { flagWords } from "./word";

type Range = readonly (readonly unknown[])[];
/** A range this tall is a whole column: below its last entry there are no conversations. */
const wholeColumn = 1_000_000;

/**
 * Returns the share of durations that are within a limit, such as conversations answered within 30 seconds. The limit itself is within.
 * @customfunction WITHIN
 * @group metrics 2
 * @title Share within a limit
 * @param durations One cell per conversation or message, in seconds or written like 1分20秒. An empty cell or a dash was never answered and is a miss; 免考 is left out.
 * @param limit The limit, such as 30, "30秒" or "3分钟"; several limits give several shares.
 * @param [include] Which rows count at all: TRUE, 1 or 是, such as KPI.INWINDOW(…); as many cells as there are durations.
 * @returns The share; #N/A where there is nothing to count; #NUM! where a duration is negative.
 *
 * @zh title 时限内占比
 * @zh 计算时限内的占比，例如 30 秒内应答的会话占比；正好等于时限也算在内。
 * @zh durations=时长 每个会话或每条消息一格，单位秒，也可写 1分20秒。空格和横线表示始终未回复，算未达标；免考不计。
 * @zh limit=时限 例如 30、"30秒"、"3分钟"；给出几个时限就得到几个占比。
 * @zh include=计入 哪些行参与计算：TRUE、1 或 是，例如 KPI.INWINDOW(…)；格数与时长相同。
 * @zh returns 占比；没有可统计的会话为 #N/A；时长为负数为 #NUM!。
 *
 * @example =KPI.WITHIN({5,6,7,8,9,10,11,12,14,60}, 15) → 0.9
 * @example =KPI.WITHIN({30,31}, "30秒") → 0.5
 * @example =KPI.WITHIN({12,"—"}, 30) → 0.5
 * @example =KPI.WITHIN({12,"—"}, 30, {TRUE,FALSE}) → 1
 * @example =KPI.WITHIN({"1分20秒","4分5秒"}, "3分钟") → 0.5
 *
 * @mistake Counting only answered conversations hides those that nobody answered: keep their rows, with — as duration.
 * @zh mistake 只统计回复过的会话会掩盖无人回复的会话：请保留这些行，时长写 —。
 * @mistake A range longer than the list counts its empty rows as misses: end it at the last conversation, or pass include, such as A2:A900<>"".
 * @zh mistake 区域比数据长，空行会被算作未达标：请只选到最后一行，或填写“计入”，例如 A2:A900<>""。
 * @mistake Excel times (0:00:15) against a limit in seconds give #VALUE!: turn them into seconds with KPI.NUM(range, "time").
 * @zh mistake 时长是 Excel 时间（0:00:15）而时限写秒数，得到 #VALUE!：请先用 KPI.NUM(区域,"time") 换算成秒。
 * @why “Within 30 seconds” (以内) includes 30 seconds (Civil Code of China, art. 1259); platforms divide by all customers' messages, answered or not.
 * @zh why “30 秒以内”包括 30 秒（《民法典》第 1259 条）；平台的分母是全部买家消息，不论是否回复。
 */
export function within(durations: unknown[][], limit: unknown[][], include?: unknown[][]): unknown[][] {
  const counted = durationsOf(durations, given(include));
  return spill(
    mapNumbers(
      limit,
      (most) => {
        const share = shareWithin(counted, most);
        if (share === undefined) return invalid("mixedTimes");
        return Number.isNaN(share) ? notAvailable("nothingToCount") : share;
      },
      missingLike,
      () => "time",
    ),
  );
}

function durationsOf(range: Range, include: Range | undefined): Float64Array {
  const width = range[0]?.length ?? 0;
  if (include && (include.length !== range.length || include[0]?.length !== width)) throw misshapen(range, include);
  const rows = include || range.length < wholeColumn ? range.length : range.findLastIndex((row) => row.some(isFilled)) + 1;
  const durations = new Float64Array(rows * width);
  let count = 0;
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < width; c++) {
      if (include && !isIncluded(include[r]?.[c])) continue;
      const cell = range[r]?.[c];
      const duration = typeof cell === "number" ? cell : readNumber(cell, "time");
      if (typeof duration !== "number") throw duration;
      if (duration < 0) throw impossible();
      if (duration === duration || !isExempt(cell)) durations[count++] = duration;
    }
  }
  return durations.subarray(0, count);
}

function isFilled(cell: unknown): boolean {
  return cell !== null && cell !== "";
}

function isIncluded(cell: unknown): boolean {
  if (typeof cell === "boolean") return cell;
  if (isError(cell)) throw passOn(cell);
  const flag = readFlag(typeof cell === "number" ? cell : describe(cell ?? ""));
  if (flag === undefined) throw invalid("unknownWord", { found: describe(cell), allowed: flagWords() });
  return flag;
}
