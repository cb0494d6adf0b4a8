import type { Issue } from "../rules/issue";
import type { Plan } from "../sheets/plan";
import { Refusal } from "./refusal";
import { markedSheet, type Sketch } from "./sketch";

/** Throws a `Refusal` when protection would stop the plan half-way. */
export function checkPlan(plan: Plan, sketch: Sketch): void {
  const issues: Issue[] = [];
  const adds = plan.sheets.some(({ mark }) => !markedSheet(sketch, mark));
  if (adds && sketch.structureProtected) issues.push({ code: "workbookProtected", severity: "error", params: {} });
  const touched = [
    ...plan.sheets.map(({ mark }) => markedSheet(sketch, mark)?.name),
    ...(plan.edits ?? []).map(({ sheet }) => sheet),
    ...(plan.inserts ?? []).map(({ sheet }) => sheet),
    ...(plan.looks ?? []).map(({ sheet }) => sheet),
    ...(plan.appends ?? []).map(({ table }) => sketch.tables.find(({ name }) => name === table)?.sheet),
  ];
  for (const sheet of sketch.sheets) {
    if (sheet.protected && touched.includes(sheet.name)) {
      issues.push({ code: "sheetProtected", severity: "error", params: { sheet: sheet.name } });
    }
  }
  if (issues.length > 0) throw new Refusal(issues);
}
