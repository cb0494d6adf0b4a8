import type { DataReading } from "../../actions/paneActions";
import { fill } from "../../i18n/fill";
import { type ColumnChoices, targetKey } from "../../metrics/columnMatch";
import { type ScoreOptions, UsageError } from "./scoreOptions";
import { scoreWords } from "./words";

/**
 * The columns of `--column`, by header or by letters; a header wins over letters of the same name.
 * @throws UsageError where the data has no such column; it names those that there are.
 */
export function columnsGiven(columns: DataReading["columns"], { columns: given, language }: ScoreOptions): ColumnChoices {
  return Object.fromEntries(
    Object.entries(given).map(([item, wanted]) => {
      const found =
        columns.find(({ header }) => header.toLowerCase() === wanted.toLowerCase()) ??
        columns.find(({ column }) => column === wanted.toUpperCase());
      if (!found) {
        const choices = columns.map(({ column, header }) => `${column} ${header}`).join(", ");
        throw new UsageError(fill(scoreWords(language).unknownColumn, { column: wanted, choices }), 2);
      }
      return [targetKey({ role: "metric", item }), found.column];
    }),
  );
}
