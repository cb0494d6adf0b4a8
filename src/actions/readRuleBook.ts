import { loadMerges } from "../excel/mergedAreas";
import { readArea } from "../excel/readArea";
import { sketchWorkbook, type Sketch, type TableSketch } from "../excel/sketch";
import type { Language } from "../i18n/language";
import { compileVersion } from "../rules/compile";
import type { Issue } from "../rules/issue";
import { ruleTableName, type Rule } from "../rules/ruleBook";
import { templateNames, versionsOf } from "../rules/templateNames";
import { placeRuleIssues, readRules, type RulePlaces } from "../sheets/readRules";
import { sheetReference, type CellArea } from "../metrics/cellArea";
import { builtInChoices } from "./builtInChoices";
import { careFor, lostBook } from "./ruleBookCare";
import { excelRun } from "./excelRun";
import { lockOf } from "./ruleLock";
import { writtenMonths } from "./writtenMonths";
import type { RuleBookReading, TemplateChoice } from "./paneActions";

/** The rule table as it stands in the workbook. */
export interface WorkbookRules {
  readonly table: TableSketch;
  readonly rules: readonly Rule[];
  readonly places: RulePlaces;
  /** The language most headers of the table are in. */
  readonly language: Language;
  readonly issues: readonly Issue[];
  /** The cells it was read from, and the merged areas among them. */
  readonly area: CellArea;
  readonly merged: readonly string[];
}

/** What the workbook's rule book says, and the templates to start from. A good book is kept as the copy to repair it from. */
export async function readRuleBook(language: Language): Promise<RuleBookReading> {
  return excelRun(async (context): Promise<RuleBookReading> => {
    const sketch = await sketchWorkbook(context);
    const read = await readWorkbookRules(context, sketch);
    const own = read ? workbookChoices(read) : [];
    const { issues, damage } = read ? await careFor(context, read, own) : await lostBook(context, sketch);
    const [locked, written] = [await lockOf(context, sketch), await writtenMonths(context, sketch)];
    return {
      choices: [...own, ...builtInChoices(language)],
      issues: [...(read?.issues ?? []), ...issues],
      written,
      ...(damage && { damage }),
      ...(read && { book: { ...placeOf(read.table), ...(locked !== undefined && { locked }) } }),
    };
  });
}

function placeOf({ sheet, address }: TableSketch): { readonly sheet: string; readonly address: string } {
  return { sheet, address: `${sheetReference(sheet)}!${address}` };
}

/** One more round trip after the sketch; undefined where the workbook has no rule book. */
export async function readWorkbookRules(context: Excel.RequestContext, sketch: Sketch): Promise<WorkbookRules | undefined> {
  const table = sketch.tables.find(({ name }) => name === ruleTableName);
  if (!table) return undefined;
  const merges = loadMerges(context.workbook.worksheets.getItem(table.sheet).getRange(table.address));
  const area = await readArea(context, table);
  const reading = readRules(area);
  const merged = merges?.() ?? [];
  const issues = merged.map((range): Issue => {
    const cell = `${sheetReference(table.sheet)}!${range}`;
    return { code: "ruleMerged", severity: "error", cell, params: { range } };
  });
  return { table, area, merged, ...reading, issues: [...issues, ...reading.issues] };
}

/** Every version of every template in the rule book, newest first. */
export function workbookChoices({ rules, places }: Pick<WorkbookRules, "rules" | "places">): TemplateChoice[] {
  return templateNames(rules).flatMap(({ name, versions }) =>
    versions.map(({ version, rows }): TemplateChoice => {
      const own = rows.flatMap((row) => rules[row] ?? []);
      const ownPlaces = { ...places, rows: rows.flatMap((row) => places.rows[row] ?? []) };
      const { template, issues } = compileOnly(own, name);
      return {
        id: `workbook:${name}:${version}`,
        name,
        version,
        origin: "workbook",
        rules: own,
        places: ownPlaces,
        issues: placeRuleIssues(issues, ownPlaces),
        ...(template && { template }),
      };
    }),
  );
}

/** Compiles rules that all belong to one version of one template; positions in the result are positions in `rules`. */
function compileOnly(rules: readonly Rule[], name: string): ReturnType<typeof compileVersion> {
  const [version] = versionsOf(rules, name);
  return version ? compileVersion(rules, name, version) : { issues: [] };
}
