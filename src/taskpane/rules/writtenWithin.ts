import type { WrittenMonth } from "../../actions/paneActions";
import type { TemplateVersion } from "../../rules/templateNames";

/** A month whose scores were written by some version of a template. */
export interface MonthBy {
  readonly period: string;
  readonly values: boolean;
  /** Number of the version. */
  readonly by: number;
}

/** The months that a version applies to and that were written already, by whatever version of its template. */
export function writtenWithin(
  written: readonly WrittenMonth[],
  template: string,
  { from = "", to = "9999-12-31" }: Pick<TemplateVersion, "from" | "to">,
): readonly MonthBy[] {
  return written.flatMap(({ period, values, by }) => {
    const name = ` ${template} v`;
    const at = by.lastIndexOf(name);
    const version = at < 0 ? NaN : parseInt(by.slice(at + name.length), 10);
    const applies = `${period}-31` >= from && `${period}-01` <= to;
    return applies && !Number.isNaN(version) ? [{ period, values, by: version }] : [];
  });
}
