import { readArea } from "../excel/readArea";
import { sketchWorkbook, type Sketch, type TableSketch } from "../excel/sketch";
import type { Language } from "../i18n/language";
import { builtInTemplates } from "../rules/builtInTemplates";
import { compileVersion } from "../rules/compile";
import type { Issue } from "../rules/issue";
import { ruleTableName, type Rule } from "../rules/ruleBook";
import { templateNames, versionsOf } from "../rules/templateNames";
import { builtInRules } from "../rules/templates/builtInTemplate";
import { placeRuleIssues, readRules, type RulePlaces } from "../sheets/readRules";
import { sheetReference } from "../metrics/cellArea";
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
}

/** What the workbook's rule book says, and the templates to start from. */
export async function readRuleBook(language: Language): Promise<RuleBookReading> {
  const { read, locked, written } = await excelRun(async (context) => {
    const sketch = await sketchWorkbook(context);
    return {
      read: await readWorkbookRules(context, sketch),
      locked: await lockOf(context, sketch),
      written: await writtenMonths(context, sketch),
    };
  });
  const builtIn = builtInTemplates.map((template) => builtInChoice(template, language));
  if (!read) return { choices: builtIn, issues: [], written };
  const { table, issues } = read;
  return {
    book: { sheet: table.sheet, address: `${sheetReference(table.sheet)}!${table.address}`, ...(locked !== undefined && { locked }) },
    choices: [...workbookChoices(read), ...builtIn],
    issues,
    written,
  };
}

/** One more round trip after the sketch; undefined where the workbook has no rule book. */
export async function readWorkbookRules(context: Excel.RequestContext, sketch: Sketch): Promise<WorkbookRules | undefined> {
  const table = sketch.tables.find(({ name }) => name === ruleTableName);
  if (!table) return undefined;
  return { table, ...readRules(await readArea(context, table)) };
}

/** Every version of every template in the rule book, newest first. */
export function workbookChoices({ rules, places }: WorkbookRules): TemplateChoice[] {
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

function builtInChoice(builtIn: (typeof builtInTemplates)[number], language: Language): TemplateChoice {
  const rules = builtInRules(builtIn, language, `${new Date().getFullYear()}-01-01`);
  const name = builtIn.name[language];
  const { template, issues } = compileOnly(rules, name);
  return {
    id: `builtIn:${builtIn.id}`,
    name,
    version: 1,
    origin: "builtIn",
    about: builtIn.about[language],
    rules,
    issues,
    ...(template && { template }),
  };
}

/** Compiles rules that all belong to one version of one template; positions in the result are positions in `rules`. */
function compileOnly(rules: readonly Rule[], name: string): ReturnType<typeof compileVersion> {
  const [version] = versionsOf(rules, name);
  return version ? compileVersion(rules, name, version) : { issues: [] };
}
