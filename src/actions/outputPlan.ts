import type { Sketch } from "../excel/sketch";
import { readArea } from "../excel/readArea";
import type { Plan, SheetPlan } from "../sheets/plan";
import { planScorecard } from "../sheets/planScorecard";
import { planScores } from "../sheets/planScores";
import { ruleAddresses } from "../sheets/ruleAddresses";
import { scorecardMark, scorecardSheetName } from "../sheets/scorecardLayout";
import { scoresMark, scoresSheetName } from "../sheets/scoresLayout";
import type { Book } from "../sheets/native/bookConditions";
import type { Issue } from "../rules/issue";
import { chooseSheet, valuesMark, type SheetChoice } from "./chooseSheet";
import { localMinute } from "./clock";
import { functionNamespace } from "./functionNamespace";
import type { OutputPiece, OutputRequest } from "./paneActions";
import { workbookChoices, type WorkbookRules } from "./readRuleBook";
import { versionOfPeriod } from "./versionOfPeriod";

/** What would be written, where, and what stands in the way. */
export interface OutputPlan {
  readonly plan: Plan;
  readonly pieces: readonly {
    readonly piece: OutputPiece | "ruleNumbers";
    readonly sheet: SheetPlan;
    readonly fate: SheetChoice["fate"];
    readonly wanted: string;
  }[];
  readonly issues: readonly Issue[];
}

/** Plans the sheets of a run for the workbook as it is now. The scorecard looks things up on the score sheet, so that one comes with it. */
export async function planOutput(
  context: Excel.RequestContext,
  request: OutputRequest,
  sketch: Sketch,
  book: WorkbookRules | undefined,
): Promise<OutputPlan> {
  const { run, mode, language } = request;
  const { period } = run.table;
  const choices = book ? workbookChoices(book) : [];
  const own = choices.find(({ name, version }) => name === run.template.name && version === run.template.version);
  const valid = own && versionOfPeriod(choices, own.name, period);
  const issues: Issue[] = (valid?.issues ?? []).filter(({ severity }) => severity === "error");
  if (mode === "live" && !own) issues.push({ code: "rulesNotWritten", severity: "error", params: { template: run.template.name } });
  if (own && issues.length === 0 && (valid?.choice !== own || own.template?.fingerprint !== run.template.fingerprint)) {
    issues.push({ code: "rulesChanged", severity: "error", params: { template: run.template.name } });
  }
  if (issues.length > 0) return { plan: { sheets: [], names: {} }, pieces: [], issues };

  const scores = chooseSheet(sketch, scoresMark(period), scoresSheetName(period, language));
  const card = chooseSheet(sketch, scorecardMark(period), scorecardSheetName(period, language));
  const addresses = own?.places && ruleAddresses(own.rules, own.places);
  const native =
    mode === "native" ? await planNative(context, request, sketch, own && addresses && { rules: own.rules, addresses }) : undefined;
  if (native && native.issues.length > 0) return { plan: { sheets: [], names: {} }, pieces: [], issues: native.issues };
  const options = {
    mode,
    language,
    writtenAt: localMinute(),
    namespace: functionNamespace(),
    ...(addresses && { rules: addresses }),
    ...(native?.writing && { native: native.writing }),
  };
  const wantsCard = request.pieces.includes("scorecards");
  const pieces: OutputPlan["pieces"] = [
    ...(native?.piece ? [native.piece] : []),
    {
      piece: "scores",
      sheet: { ...planScores(run, { ...options, sheet: scores.name }), mark: scores.mark },
      fate: scores.fate,
      wanted: scoresSheetName(period, language),
    },
    ...(wantsCard
      ? [
          {
            piece: "scorecards" as const,
            sheet: { ...planScorecard(run, { ...options, sheet: card.name, scoresSheet: scores.name }), mark: card.mark },
            fate: card.fate,
            wanted: scorecardSheetName(period, language),
          },
        ]
      : []),
  ];
  const shown = pieces[pieces.length - 1]?.sheet.name ?? scores.name;
  const names = Object.fromEntries(pieces.map(({ sheet: { mark } }) => [valuesMark(mark), mode === "values" ? "=TRUE" : "=FALSE"]));
  return { plan: { sheets: pieces.map(({ sheet }) => sheet), names, activate: { sheet: shown, range: "A1" } }, pieces, issues: [] };
}

/** Native formulas read the data's cells and the rule numbers beside them; their code comes with the first workbook that wants them. */
async function planNative(context: Excel.RequestContext, { run, language }: OutputRequest, sketch: Sketch, book: Book | undefined) {
  const { nativeSheets, ruleNumbersMark, ruleNumbersName } = await import(/* webpackChunkName: "native" */ "../sheets/native/nativeSheets");
  const { period, sheet } = run.table;
  const data = sketch.sheets.find(({ name }) => name === sheet);
  if (!data?.used) return { issues: [{ code: "sheetGone", severity: "error", params: { sheet } } as const] };
  const area = await readArea(context, { sheet, address: data.used.address });
  const wanted = ruleNumbersName(period, language);
  const { name, mark, fate } = chooseSheet(sketch, ruleNumbersMark(period), wanted);
  const options = { language, sheet: name, data: area, writtenAt: localMinute(), ...(book && { book }) };
  const { numbers, writing, issues } = nativeSheets(run, options);
  return { issues, writing, piece: numbers && { piece: "ruleNumbers" as const, sheet: { ...numbers, mark }, fate, wanted } };
}
