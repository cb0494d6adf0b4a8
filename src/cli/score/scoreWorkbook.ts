import { join } from "node:path";
import { excelActions as actions } from "../../actions/excelActions";
import { lintChoice } from "../../actions/lintChoice";
import type { DataReading, Source, TemplateChoice } from "../../actions/paneActions";
import type { ScoreRun } from "../../engine/scoreRun";
import { type ColumnChoices, targetKey } from "../../metrics/columnMatch";
import { suggestPeriod } from "../../metrics/suggestPeriod";
import type { Issue } from "../../rules/issue";
import type { WorkbookData } from "../../workbench/grid/cells";
import { openWorkbench } from "../../workbench/node/openWorkbench";
import { build, isBuilt } from "../../workbench/server/build";
import { columnsGiven } from "./columnsGiven";
import { confirmedChoice } from "./confirmedChoice";
import type { ScoredWorkbook } from "./runScore";
import type { ScoreOptions } from "./scoreOptions";

const root = join(__dirname, "../../..");

/** Opens the workbook on the stand-in for Excel, with the add-in's functions, and lets the pane's own actions do the work. */
export async function scoreWorkbook(workbook: WorkbookData, options: ScoreOptions): Promise<ScoredWorkbook> {
  if (!(await isBuilt(root))) await build(root);
  const dist = join(root, "dist");
  const workbench = await openWorkbench({
    locale: options.language === "en" ? "en-US" : "zh-CN",
    functions: {
      metadataPath: join(dist, "functions.json"),
      scripts: ["functions.js", "ruleFunctions.js"].map((script) => join(dist, script)),
      namespace: "KPI",
    },
  });
  workbench.installGlobals();
  try {
    await workbench.grid.load(workbook);
    await workbench.settle();
    const scored = await scoreOpen(options);
    await workbench.settle();
    return scored.run && options.out !== undefined ? { ...scored, workbook: workbench.grid.toData() } : scored;
  } finally {
    workbench.close();
  }
}

async function scoreOpen(options: ScoreOptions): Promise<ScoredWorkbook> {
  const { language } = options;
  const { choices, issues: bookIssues } = await actions.readRuleBook(language);
  const wanted = choices.filter(({ name }) => options.template === undefined || name === options.template);
  if (wanted.length === 0) {
    const params = { template: options.template ?? "", choices: [...new Set(choices.map(({ name }) => name))].join(", ") };
    return { issues: [...bookIssues, { code: "templateUnknown", severity: "error", params }] };
  }
  const source = chooseSource(await actions.listSources(), options.period);
  if (!source) return { issues: [...bookIssues, { code: "noTable", severity: "error", params: { sheet: options.period ?? "" } }] };
  const metrics = [...new Set(wanted.flatMap(({ rules }) => rules.flatMap(({ kind, item }) => (kind === "metric" ? [item] : []))))];
  const unknown = [...options.without, ...Object.keys(options.columns)].filter((metric) => !metrics.includes(metric));
  if (unknown.length > 0) {
    const params = { metric: unknown.join(", "), choices: metrics.join(", ") };
    return { issues: [...bookIssues, { code: "metricUnknown", severity: "error", params }] };
  }
  const readWith = (mapping: ColumnChoices): Promise<DataReading> =>
    actions.readData({
      source,
      mapping,
      template: wanted.length === 1 ? wanted[0] : undefined,
      period: options.period,
      choices: wanted,
      language,
    });
  const without = Object.fromEntries(options.without.map((item) => [targetKey({ role: "metric", item }), null]));
  const unguided = await readWith(without);
  const given = columnsGiven(unguided.columns, options);
  const first = Object.keys(given).length === 0 ? unguided : await readWith({ ...without, ...given });
  const choice = wanted.find(({ id }) => id === first.templateId);
  const readingIssues = [...first.versionIssues, ...first.issues];
  const noVersion = first.versionIssues.some(({ severity }) => severity === "error");
  if (!choice || !first.table || noVersion)
    return { issues: [...bookIssues, ...readingIssues], ...(choice && { findings: findingsOf(choice, choices, first) }) };

  const rules =
    options.out === undefined ? { choice: confirmedChoice(choice, options), issues: [] } : await writeRules(choice, first.period, options);
  if (!rules.choice) return { issues: [...readingIssues, ...rules.issues] };
  const { run, issues } = await actions.score({ choice: rules.choice, table: first.table });
  const all: Issue[] = [...bookIssues, ...readingIssues, ...issues];
  const findings = findingsOf(rules.choice, choices, first, run);
  if (!run || options.out === undefined) return { issues: all, findings, ...(run && { run }) };
  const written = await actions.writeOutput(
    { run, pieces: ["scores", "scorecards"], mode: options.mode, language },
    () => undefined,
    new AbortController().signal,
  );
  return { issues: [...all, ...written.issues], findings, run };
}

/** What the linter warns of in the version at hand. */
function findingsOf(
  choice: TemplateChoice,
  choices: readonly TemplateChoice[],
  { matches, columns }: DataReading,
  run?: ScoreRun,
): readonly Issue[] {
  const others = choices.filter(({ id }) => id !== choice.id);
  return lintChoice(choice, [choice, ...others], { matches, columns, ...(run && { run }) }).filter(({ severity }) => severity !== "info");
}

/** The sheet of the period that was asked for, else the likeliest. */
function chooseSource(sources: readonly Source[], period: string | undefined): Source | undefined {
  const likely = sources.filter(({ rows }) => rows > 0);
  return likely.find(({ sheet }) => period !== undefined && suggestPeriod(sheet) === period) ?? likely[0];
}

/** Puts the rules of a built-in template into the workbook, so that live formulas have something to point at. */
async function writeRules(
  choice: TemplateChoice,
  period: string,
  options: ScoreOptions,
): Promise<{ readonly choice?: TemplateChoice; readonly issues: readonly Issue[] }> {
  const assumed = choice.rules.flatMap((rule, index) => (rule.assumed ? [index] : []));
  const confirmed = options.confirm ? assumed : [];
  if (choice.origin === "builtIn" || confirmed.length > 0) {
    const outcome = await actions.writeRuleBook({ choice, confirmed, period, language: options.language });
    if (!outcome.ok) return { issues: outcome.issues };
  }
  const { choices } = await actions.readRuleBook(options.language);
  const written = choices.find(({ name, version, origin }) => origin === "workbook" && name === choice.name && version === choice.version);
  return { choice: written ?? choice, issues: [] };
}
