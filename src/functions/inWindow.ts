import { isInWindow, type TimeWindow } from "../metrics/timeWindow";
import { day } from "../metrics/parseMoment";
import { combine, spill } from "./cells";
import { isError, type Failure } from "./failure";
import { notATime, readMoment } from "./moment";

/**
 * Says whether times lie in a part of the day, such as the service hours 8:00–23:00. Dates don't matter.
 * @customfunction INWINDOW
 * @group cleaning 2
 * @title Within service hours
 * @param times When the customer wrote: a date and time or a time, or a range of them; the result has the same shape.
 * @param start Where the window starts, such as "8:00"; this moment is inside. A range has one per time, such as shifts.
 * @param end Where it ends, such as "23:00"; this moment is outside. Before the start it is on the next day.
 * @returns TRUE inside, FALSE outside and where there is no time; #VALUE! for what is no time.
 *
 * @zh title 是否在服务时段
 * @zh 判断时间是否在一天中的某个时段内，例如服务时段 8:00–23:00；不看日期。
 * @zh times=时间 买家发消息的时间（日期加时间，或只有时间），或一列时间；结果与其形状相同。
 * @zh start=开始 时段开始，例如 "8:00"，含这一刻。也可以是一列，每个时间各有开始（如班次）。
 * @zh end=结束 时段结束，例如 "23:00"，不含这一刻。早于开始表示到次日。
 * @zh returns 在时段内为 TRUE；不在或没有时间为 FALSE；不是时间的内容为 #VALUE!。
 *
 * @example =KPI.INWINDOW("8:00:00", "8:00", "23:00") → true
 * @example =KPI.INWINDOW("23:00:00", "8:00", "23:00") → false
 * @example =KPI.INWINDOW("2026-10-01 22:59:59", "8:00", "23:00") → true
 * @example =KPI.INWINDOW("1:30", "22:00", "2:00") → true
 * @example =KPI.INWINDOW(TIME(8,0,0), "8:00", "23:00") → true
 *
 * @mistake Writing the hours as 8 and 23 gives #VALUE!: Excel reads 8 as the eighth day of 1900. Write "8:00" and "23:00", or cells that hold times.
 * @zh mistake 把时段写成 8 和 23 得到 #VALUE!：Excel 把 8 当作 1900 年的第 8 天。请写 "8:00"、"23:00"，或引用时间单元格。
 * @mistake Going by the agent's reply drops late answers: pass the time of the customer's message; a reply after 23:00 to a message from 22:59 still counts.
 * @zh mistake 按客服回复时间判断会漏掉迟到的回复：请传买家发消息的时间；22:59 的消息 23:00 之后才回复，仍要计入。
 * @why Platforms count messages from 8:00 until just before 23:00 by the time of the customer's message.
 * @zh why 平台按买家发消息的时间统计 8:00–23:00：含 8:00 整，不含 23:00 整。
 */
export function inWindow(times: unknown[][], start: unknown[][], end: unknown[][]): unknown[][] {
  const windows = combine([start, end], windowOf);
  const isInside = (cell: unknown, window: unknown): unknown => {
    const moment = readMoment(cell);
    if (typeof moment !== "number" || isError(window)) return typeof moment !== "number" ? moment : window;
    return isInWindow(moment, window as TimeWindow);
  };
  return spill(combine([times, windows], isInside));
}

function windowOf(start: unknown, end: unknown): TimeWindow | Failure {
  const [from, until] = [readMoment(start), readMoment(end)];
  if (typeof from !== "number") return from;
  if (typeof until !== "number") return until;
  if (!(from <= day)) return notATime(start);
  return until <= day ? { start: from, end: until } : notATime(end);
}
