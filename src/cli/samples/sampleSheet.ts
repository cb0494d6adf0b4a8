/** A table of a sample: the first row is the header. Columns are numbered from 0. */
export interface SampleSheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly numberFormats: Readonly<Record<string, string>>;
}
