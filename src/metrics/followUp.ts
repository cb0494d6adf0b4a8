/** When something was opened, first followed up and closed, in milliseconds; NaN where it hasn't been. */
export interface Case {
  readonly opened: number;
  readonly first: number;
  readonly closed: number;
}
/** OK and LATE are over; OPEN still has time; DUE is open although its time is up. */
export type FollowUp = "OK" | "LATE1" | "LATE2" | "OPEN" | "DUE";

/**
 * How a case stands at a moment: what happened later hasn't happened yet, so a past month gives the same answer for ever. Both limits
 * include their last moment. Closing is a follow-up too. The first limit that was missed names the case, for good: closing it later doesn't
 * change the name. Undefined = not opened yet.
 */
export function followUpOf({ opened, first, closed }: Case, asOf: number, firstLimit: number, closeLimit: number): FollowUp | undefined {
  if (opened > asOf) return undefined;
  const known = (moment: number): number => (moment <= asOf ? moment : Infinity);
  const end = known(closed);
  const reply = Math.min(known(first), end);
  const isFirstLate = reply - opened > firstLimit;
  if (isFirstLate && reply < Infinity) return "LATE1";
  if (end < Infinity) return end - opened > closeLimit ? "LATE2" : "OK";
  return asOf - opened > (reply < Infinity ? closeLimit : Math.min(firstLimit, closeLimit)) ? "DUE" : "OPEN";
}
