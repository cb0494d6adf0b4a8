export interface TextColumn {
  readonly header: string;
  readonly align: "left" | "right";
}

const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;

/** Columns a text takes in a terminal: Chinese characters and full-width signs take two. */
const terminalWidth = (text: string): number => [...text].reduce((width, sign) => width + (wide.test(sign) ? 2 : 1), 0);

/** Lines up rows under their headers for a terminal; no line ends in blanks. */
export function textTable(columns: readonly TextColumn[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map(({ header }, i) => Math.max(terminalWidth(header), ...rows.map((row) => terminalWidth(row[i] ?? ""))));
  const line = (cells: readonly string[]): string =>
    columns
      .map(({ align }, i) => {
        const cell = cells[i] ?? "";
        const blanks = " ".repeat((widths[i] ?? 0) - terminalWidth(cell));
        return align === "left" ? cell + blanks : blanks + cell;
      })
      .join("  ")
      .trimEnd();
  const rule = widths.map((width) => "─".repeat(width)).join("  ");
  return [line(columns.map(({ header }) => header)), rule, ...rows.map(line)].join("\n");
}
