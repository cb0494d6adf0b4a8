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

/** Keeps what was just chosen for the sheets to come: nobody chooses the same columns again for every month. */
export function remembering(state: PaneState): PaneState {
  const reading = state.remotes.reading.value;
  return reading && reading.columns.length > 0 ? { ...state, carried: { mapping: state.mapping, headers: headersOf(reading) } } : state;
}

/** The choices that hold for a source just read: those made under the very same headers, as long as none is made for it. */
export function carriedTo({ mapping, carried }: PaneState, reading: DataReading): ColumnChoices {
  return carried && Object.keys(mapping).length === 0 && headersOf(reading) === carried.headers ? carried.mapping : mapping;
}
