import type { DataReading } from "../../actions/paneActions";
import type { ColumnChoices } from "../../metrics/columnMatch";
import type { PaneState } from "./paneState";

/** Columns that were chosen by hand, with the headers that they were chosen under. */
export interface CarriedChoices {
  readonly mapping: ColumnChoices;
  readonly headers: string;
}

function headersOf({ columns }: DataReading): string {
  return JSON.stringify(columns.map(({ column, header }) => [column, header]));
}

/** What to remember of a source that is left: nobody chooses the same columns again for every month. */
export function carriedFrom({ mapping, remotes, carried }: PaneState): CarriedChoices | undefined {
  const reading = remotes.reading.value;
  return reading && reading.columns.length > 0 && Object.keys(mapping).length > 0 ? { mapping, headers: headersOf(reading) } : carried;
}

/** The choices that hold for a source just read: those made under the very same headers, as long as none is made for it. */
export function carriedTo({ mapping, carried }: PaneState, reading: DataReading): ColumnChoices {
  return carried && Object.keys(mapping).length === 0 && headersOf(reading) === carried.headers ? carried.mapping : mapping;
}
