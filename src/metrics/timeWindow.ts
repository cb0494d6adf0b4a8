import { day } from "./parseMoment";

/** Part of the day, from `start` until just before `end`, in milliseconds; over midnight where it ends earlier than it starts (D20). */
export interface TimeWindow {
  readonly start: number;
  readonly end: number;
}

/** Is a moment inside the window? Its date doesn't matter. A window that ends where it starts is the whole day. */
export function isInWindow(moment: number, { start, end }: TimeWindow): boolean {
  const time = moment % day;
  return start < end ? time >= start && time < end : time >= start || time < end;
}
