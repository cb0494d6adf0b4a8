import { blockAddress, cellPosition } from "../excel/address";
import { readArea } from "../excel/readArea";
import type { Rule } from "../rules/ruleBook";
import type { Plan } from "../sheets/plan";
import { checkColumns } from "../sheets/planRuleBookCheck";
import { planTemplateAppend, type PresentTable } from "../sheets/planTemplateAppend";
import { localMinute } from "./clock";
import { functionNamespace } from "./functionNamespace";
import type { WorkbookRules } from "./readRuleBook";

/** The rule table with what stands above it. One more round trip. */
export async function presentTable(context: Excel.RequestContext, book: WorkbookRules): Promise<PresentTable> {
  const { table } = book;
  const header = cellPosition(table.address.split(":")[0] ?? "A1").row;
  const area = header > 0 && (await readArea(context, { sheet: table.sheet, address: blockAddress("A1", header, checkColumns) }));
  return { ...book, table: table.name, address: table.address, above: area ? area.values : [] };
}

/** Plans further rules in the workbook's rule book, as its next version or, `asNumbered`, as their own. One more round trip: what stands above the table. */
export async function appendPlan(
  context: Excel.RequestContext,
  rules: readonly Rule[],
  book: WorkbookRules,
  asNumbered = false,
): Promise<Plan> {
  const present = await presentTable(context, book);
  return planTemplateAppend(rules, present, { writtenAt: localMinute(), namespace: functionNamespace(), asNumbered });
}
