import type { Month, Result } from "./months";
import type { SampleSheet } from "./sampleSheet";

const headers = [
  "Agent",
  "Team",
  "Level",
  "Bonus base",
  "Conversion rate",
  "CSAT",
  "Average response (s)",
  "First-contact resolution",
  "Sales",
  "Data leak",
];
const teams = ["North", "River", "Harbour"];
const englishNumberFormats = { "3": "#,##0", "4": "0.00%", "5": "0.00%", "6": "0.00", "7": "0.00%", "8": "#,##0.00" };

const row = ({ person, ...result }: Result): (string | number | null)[] => [
  person.englishName,
  teams[person.team] ?? "",
  person.isNew ? "New" : "Experienced",
  person.base,
  result.conversion,
  result.satisfaction ?? "—",
  result.averageResponse,
  result.resolution === "exempt" ? "exempt" : (result.resolution ?? "—"),
  result.sales,
  result.leak ? "Yes" : "No",
];

/** The same months as a clean table in English: one type per column, nothing below the people. */
export const englishSheets = (months: readonly Month[]): SampleSheet[] =>
  months.map(({ name, results }) => ({ name, rows: [headers, ...results.map(row)], numberFormats: englishNumberFormats }));
