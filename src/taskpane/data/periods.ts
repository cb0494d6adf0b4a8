import { suggestPeriod } from "../../metrics/suggestPeriod";
import type { Source } from "../../actions/paneActions";
import type { PaneState } from "../state/paneState";

/** The period at hand: typed, else read from the data. */
export function periodOf(state: PaneState): string | undefined {
  return state.period ?? (state.remotes.reading.value?.period || undefined);
}

/** Periods one can jump to: the one at hand and those that the workbook's sheets are named after, latest first. */
export function periodsOf(state: PaneState): readonly string[] {
  const named = (state.remotes.workbook.value?.sources ?? []).flatMap((source) => suggestPeriod(source.sheet) ?? []);
  const current = periodOf(state);
  return [...new Set(current ? [current, ...named] : named)].sort().reverse();
}

/** The source whose sheet is named after a period; undefined when none is, or when it is the one at hand. */
export function sourceOfPeriod(state: PaneState, period: string): Source | undefined {
  if (period === periodOf(state)) return undefined;
  return state.remotes.workbook.value?.sources.find((source) => suggestPeriod(source.sheet) === period);
}

const spellings = /^(20\d\d)(?:[-/.](0[1-9]|1[0-2])|(0[1-9]|1[0-2])|年(0?[1-9]|1[0-2])月份?)$/;

/** A year and a month as people type them: `2026-10`, `2026/10`, `2026.10`, `202610`, `2026年10月`; undefined = not yet, or something else. */
export function typedPeriod(text: string): string | undefined {
  const [, year, ...months] = spellings.exec(text.normalize("NFKC").replace(/\s+/g, "")) ?? [];
  const month = months.find((each) => each !== undefined);
  return year && month ? `${year}-${month.padStart(2, "0")}` : undefined;
}
