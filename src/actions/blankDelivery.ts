import { probeBlanks, type BlankDelivery } from "../excel/probeBlanks";
import { sketchWorkbook } from "../excel/sketch";
import { ruleBookMark } from "../sheets/planRuleBook";
import { excelRun } from "./excelRun";
import { functionNamespace } from "./functionNamespace";

/** How this Excel delivers an empty cell to a function; undefined while no sheet of ours is there to ask on. */
export function blankDelivery(): Promise<BlankDelivery | undefined> {
  return excelRun(async (context) => probeBlanks(context, await sketchWorkbook(context), [ruleBookMark], functionNamespace()));
}
