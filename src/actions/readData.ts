import { readArea } from "../excel/readArea";
import { sketchWorkbook } from "../excel/sketch";
import { detectTable } from "../metrics/detectTable";
import { templateFit } from "../metrics/matchColumns";
import type { CellArea } from "../metrics/cellArea";
import { suggestPeriod } from "../metrics/suggestPeriod";
import { payItemOf } from "../rules/compileSettings";
import { readMetrics, tooManyRows } from "../sheets/readMetrics";
import { totalsBelow } from "../sheets/totalsBelow";
import { excelRun } from "./excelRun";
import { sourceAddress } from "./listSources";
import type { DataReading, DataRequest, TemplateChoice } from "./paneActions";
import { type PeriodVersion, versionOfPeriod } from "./versionOfPeriod";

/** Reads one period's metrics for a template, or for the one that fits them best. */
export async function readData(request: DataRequest): Promise<DataReading> {
  const { source } = request;
  const tooLarge = tooManyRows(source.sheet, source.rows);
  if (tooLarge) return nothingRead(request, [tooLarge]);
  const area = await excelRun(async (context) => {
    const address = sourceAddress(await sketchWorkbook(context), source);
    return address === undefined ? undefined : readArea(context, { sheet: source.sheet, address });
  });
  if (!area) return nothingRead(request, [{ code: "sheetGone", severity: "error", params: { sheet: source.sheet } }]);
  return readFrom(area, request);
}

function readFrom(area: CellArea, request: DataRequest): DataReading {
  const period = request.period ?? suggestPeriod(area.sheet) ?? "";
  const chosen = request.template;
  const valid = chosen ? versionOfPeriod([chosen, ...siblings(request, chosen)], chosen.name, period) : bestChoice(area, request, period);
  const choice = valid?.choice;
  const version = { templateId: choice?.id ?? "", versionIssues: valid?.issues ?? [] };
  if (!choice?.template) return { ...nothingRead(request, choice?.issues ?? []), ...version };
  const reading = readMetrics(area, choice.template, request.mapping, request.period);
  const { detected, table } = reading;
  return {
    ...version,
    period,
    columns: (detected?.columns ?? []).map(({ letters, shown }) => ({ column: letters, header: shown })),
    matches: reading.matches,
    dropped: detected?.dropped ?? [],
    ...(detected && { totals: totalsBelow(area, detected, reading.matches) }),
    issues: bringsBase(choice) ? reading.issues.filter(({ code }) => code !== "noBase" && code !== "ownBaseNowhere") : reading.issues,
    ...(detected?.profile && { profile: detected.profile.title[request.language] }),
    ...(table && { table }),
  };
}

/** Does a row that waits for confirmation give everybody's bonus base? Then the confirmation is asked for, not a base. */
function bringsBase({ rules }: TemplateChoice): boolean {
  return rules.some(({ kind, item, assumed }) => assumed && kind === "pay" && payItemOf(item) === "base");
}

/** The other versions of a template that was chosen. */
function siblings({ choices }: DataRequest, { id, name, origin }: TemplateChoice): readonly TemplateChoice[] {
  return choices.filter((choice) => choice.name === name && choice.origin === origin && choice.id !== id);
}

/**
 * The template whose metrics the data has, by the version that is valid in the period. The workbook's own rules come first, and a
 * mistake in them never hands people over to another template: the choice stands, and its issues say what to mend. Of the others, only
 * those that can score.
 */
function bestChoice(area: CellArea, { choices }: DataRequest, period: string): PeriodVersion | undefined {
  const table = detectTable(area);
  const fit = ({ choice: { rules } }: PeriodVersion): number =>
    table ? templateFit(table, [...new Set(rules.filter(({ kind }) => kind === "metric").map(({ item }) => item))]) : 0;
  const names = [...new Set(choices.map(({ name }) => name))];
  const all = names.flatMap((name) => versionOfPeriod(choices, name, period) ?? []);
  const own = all.filter(({ choice }) => choice.origin === "workbook");
  const sound = all.filter(({ choice }) => choice.template !== undefined);
  const candidates = own.some((each) => fit(each) > 0) ? own : sound.length > 0 ? sound : all;
  return candidates.reduce<PeriodVersion | undefined>((best, next) => (best && fit(best) >= fit(next) ? best : next), undefined);
}

function nothingRead(request: DataRequest, issues: DataReading["issues"]): DataReading {
  return {
    period: request.period ?? suggestPeriod(request.source.sheet) ?? "",
    templateId: request.template?.id ?? request.choices[0]?.id ?? "",
    versionIssues: [],
    columns: [],
    matches: [],
    dropped: [],
    issues,
  };
}
