import type { Issue } from "../rules/issue";
import type { Plan } from "../sheets/plan";
import { Refusal } from "./refusal";
import { markedSheet, type Sketch } from "./sketch";

/** Names of the sheets whose cells a plan changes. */
export function touchedBy(plan: Plan, sketch: Sketch): ReadonlySet<string> {
  const names = [
    ...plan.sheets.map(({ mark }) => markedSheet(sketch, mark)?.name),
    ...(plan.edits ?? []).map(({ sheet }) => sheet),
    ...(plan.inserts ?? []).map(({ sheet }) => sheet),
    ...(plan.moves ?? []).map(({ sheet }) => sheet),
    ...(plan.deletes ?? []).map(({ sheet }) => sheet),
    ...(plan.tables ? [...plan.tables.unmerged, ...plan.tables.added] : []).map(({ sheet }) => sheet),
    ...(plan.looks ?? []).map(({ sheet }) => sheet),
    ...(plan.appends ?? []).map(({ table }) => sketch.tables.find(({ name }) => name === table)?.sheet),
  ];
  return new Set(names.filter((name) => name !== undefined));
}

/**
 * Throws a `Refusal` when protection would stop the plan half-way.
 * @param lifted a sheet whose protection is our own, and makes way
 */
export function checkPlan(plan: Plan, sketch: Sketch, lifted?: string): void {
  const issues: Issue[] = [];
  const adds = plan.sheets.some(({ mark }) => !markedSheet(sketch, mark));
  if (adds && sketch.structureProtected) issues.push({ code: "workbookProtected", severity: "error", params: {} });
  const touched = touchedBy(plan, sketch);
  for (const sheet of sketch.sheets) {
    if (sheet.protected && sheet.name !== lifted && touched.has(sheet.name)) {
      issues.push({ code: "sheetProtected", severity: "error", params: { sheet: sheet.name } });
    }
  }
  if (issues.length > 0) throw new Refusal(issues);
}
