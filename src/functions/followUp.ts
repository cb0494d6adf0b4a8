import { followUpOf } from "../metrics/followUp";
import { combine, dash, numberOr, spill } from "./cells";
import { impossible } from "./failure";
import { notATime, readMoment } from "./moment";

const hour = 3_600_000;

/**
 * Says how cases stand: first follow-up within 24 hours, closed within 72. OK, LATE1 and LATE2 are final, OPEN still has time, DUE is open although its time is up.
 * @customfunction FOLLOWUP
 * @group metrics 5
 * @title Follow-up on time
 * @param opened When the case was opened: a date and time, or a range of them.
 * @param first When it was first followed up; empty where it hasn't been.
 * @param closed When it was closed; empty where it hasn't been. Closing is a follow-up too.
 * @param asOf The moment to judge by, such as the end of the month; what happened later hasn't happened yet.
 * @param [firstH] Hours until the first follow-up, 24 unless said otherwise; exactly 24 is on time.
 * @param [closeH] Hours until it is closed, 72 unless said otherwise.
 * @returns OK; LATE1 (first follow-up late); LATE2 (closed late); OPEN; DUE; — before it was opened. #NUM! where something happened before the case was opened.
 *
 * @zh title 跟进时效
 * @zh 判断跟进是否及时：24 小时内首次跟进，72 小时内闭环。OK、LATE1、LATE2 已成定局，OPEN 尚未到期，DUE 已到期仍未完成。
 * @zh opened=开始 问题登记的日期时间，或一列。
 * @zh first=首次跟进 首次跟进的时间；还没有就留空。
 * @zh closed=闭环 闭环的时间；还没有就留空。闭环本身也算跟进。
 * @zh asOf=截止 按哪一刻判断，例如月末；此后发生的事视为尚未发生。
 * @zh firstH=首跟小时 首次跟进时限，默认 24 小时，正好 24 小时算及时。
 * @zh closeH=闭环小时 闭环时限，默认 72 小时。
 * @zh returns OK 及时；LATE1 首次跟进超时；LATE2 闭环超时；OPEN 未到期；DUE 到期未完成；尚未登记为 —。时间早于登记为 #NUM!。
 *
 * @example =KPI.FOLLOWUP("2026-10-01 9:00", "2026-10-02 9:00", "2026-10-04 9:00", "2026-11-01") → "OK"
 * @example =KPI.FOLLOWUP("2026-10-01 9:00", "2026-10-02 9:01", "2026-10-03 9:00", "2026-11-01") → "LATE1"
 * @example =KPI.FOLLOWUP("2026-10-01 9:00", "2026-10-01 10:00", "2026-10-04 9:01", "2026-11-01") → "LATE2"
 * @example =KPI.FOLLOWUP("2026-10-31 9:00", , , "2026-11-01") → "OPEN"
 * @example =KPI.FOLLOWUP("2026-10-01 9:00", "2026-10-01 10:00", , "2026-11-01") → "DUE"
 * @example =KPI.FOLLOWUP("2026-10-01 9:00", , "2026-09-30", "2026-11-01") → #NUM!
 *
 * @mistake Using NOW() changes months that are already paid: type the end of the month.
 * @zh mistake 用 NOW() 会让已发薪的月份继续变化：请写月末的固定时间。
 * @mistake A date alone is its first moment: the end of October is 2026-11-01, not 2026-10-31.
 * @zh mistake 只写日期表示当天 0 点：10 月底应写 2026-11-01，不是 2026-10-31。
 * @mistake Counting OPEN as a miss is unfair: the rate is COUNTIF(…,"OK") over all that are not OPEN.
 * @zh mistake 把 OPEN 算作未完成并不公平：完成率 = OK 的个数 ÷ 非 OPEN 的个数。
 * @why First follow-up within 24 hours, closed within 72; what is late needs its reason and counts.
 * @zh why 24 小时内首次跟进，72 小时内闭环，未完成的需说明原因并计入考核。
 */
export function followup(
  opened: unknown[][],
  first: unknown[][],
  closed: unknown[][],
  asOf: unknown[][],
  firstH?: number,
  closeH?: number,
): unknown[][] {
  const [firstLimit, closeLimit] = [numberOr(firstH, 24) * hour, numberOr(closeH, 72) * hour];
  if (!(firstLimit >= 0 && closeLimit >= 0)) throw impossible();
  const stand = (...cells: unknown[]): unknown => {
    const moments = cells.map(readMoment);
    const failure = moments.find((moment) => typeof moment !== "number");
    if (failure) return failure;
    const [start = NaN, reply = NaN, end = NaN, now = NaN] = moments as number[];
    if (Number.isNaN(now)) return notATime(cells[3]);
    if (reply < start || end < start) return impossible();
    return Number.isNaN(start) ? dash : (followUpOf({ opened: start, first: reply, closed: end }, now, firstLimit, closeLimit) ?? dash);
  };
  return spill(combine([opened, first ?? [[null]], closed ?? [[null]], asOf], stand));
}
