import { activeCell, type ActiveCell } from "../excel/activeCell";
import { cellPosition } from "../excel/address";
import { perform } from "../excel/perform";
import { Refusal } from "../excel/refusal";
import { cellAddress } from "../metrics/cellArea";
import type { Issue } from "../rules/issue";
import { excelRun } from "./excelRun";
import { rememberWrite } from "./lastWrite";
import type { FormulaRequest, WriteOutcome } from "./paneActions";
import { writeOutcome } from "./writeOutcome";

const shownAtMost = 40;

/** Writes a formula into the selected cell; what stands there is only replaced where the user has said so for that very cell. */
export async function insertFormula({ formula, replace }: FormulaRequest): Promise<WriteOutcome> {
  let address = "";
  const outcome = await writeOutcome(() =>
    excelRun(async (context) => {
      const cell = await activeCell(context);
      address = addressOf(cell);
      const issue = objection(cell, address, replace);
      if (issue) throw new Refusal([issue]);
      const edits = [{ sheet: cell.sheet, at: cell.at, rows: [[{ formula }]] }];
      rememberWrite(await perform(context, { sheets: [], names: {}, edits }));
      return { sheets: [cell.sheet], cells: 1 };
    }),
  );
  return outcome.ok ? { ...outcome, sheets: outcome.sheets.map(({ name }) => ({ name, address })) } : outcome;
}

function addressOf({ sheet, at }: ActiveCell): string {
  const { row, column } = cellPosition(at);
  return cellAddress(sheet, row, column);
}

function objection({ text, empty, holdsText }: ActiveCell, cell: string, replace: string | undefined): Issue | undefined {
  if (holdsText) return { code: "cellHoldsText", severity: "error", cell, params: {} };
  if (empty || replace === cell) return undefined;
  const found = text.length > shownAtMost ? `${text.slice(0, shownAtMost)}…` : text;
  return { code: "cellTaken", severity: "error", cell, params: { found } };
}
