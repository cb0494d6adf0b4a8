import { type Dispatch, useMemo, useRef } from "react";
import type {
  DashRequest,
  FormulaRequest,
  ImportPreview,
  ImportRequest,
  NewTemplateRequest,
  NewVersionRequest,
  OutputRequest,
  PaneActions,
  ProofRequest,
  PublicRulesPreview,
  PublicRulesRequest,
  PublishRequest,
  RepairPreview,
  RepairRequest,
  RuleBookExport,
  RuleCheckRequest,
  RuleBookRequest,
  RuleEditRequest,
  RuleFixRequest,
  WriteOutcome,
} from "../../actions/paneActions";
import type { Language } from "../../i18n/language";
import type { Issue } from "../../rules/issue";
import type { PaneEvent } from "./paneEvent";
import type { JobKind } from "./paneState";
import { messageOf } from "./useRemotes";

/** What changes the workbook. Each begins at once and tells how it goes by events. */
export interface Jobs {
  insertSample(language: Language): void;
  writeRuleBook(request: RuleBookRequest): void;
  writePublication(request: PublishRequest): void;
  writeLock(locked: boolean): void;
  /** What a repair of the rule book would change; the workbook stays as it is. */
  previewRepair(language: Language): Promise<RepairPreview>;
  writeRepair(request: RepairRequest): void;
  writeRuleCheck(request: RuleCheckRequest): void;
  writeNewVersion(request: NewVersionRequest): void;
  writeRuleFix(request: RuleFixRequest): void;
  writeRuleEdit(request: RuleEditRequest): void;
  writeNewTemplate(request: NewTemplateRequest): void;
  /** The rule book as JSON; the workbook stays as it is. */
  exportRuleBook(): Promise<RuleBookExport>;
  /** What a JSON would bring; the workbook stays as it is. */
  previewImport(text: string): Promise<ImportPreview>;
  importRuleBook(request: ImportRequest): void;
  writeOutput(request: OutputRequest): void;
  /** How the formulas that were written compare with the engine; the workbook stays as it is. */
  proveSheet(request: ProofRequest): Promise<readonly Issue[]>;
  /** What a sheet to hand out would come to; the workbook stays as it is. */
  previewPublicRules(request: PublicRulesRequest): Promise<PublicRulesPreview>;
  writePublicRules(request: PublicRulesRequest): void;
  writeDashes(request: DashRequest): void;
  insertFormula(request: FormulaRequest): void;
  undo(): void;
  /** Stops the write that is under way, where it can be stopped. */
  cancel(): void;
  /** Selects cells; a failure shows as one of a job that could not be done. */
  selectCell(address: string): void;
}

export function useJobs(dispatch: Dispatch<PaneEvent>, actions: PaneActions): Jobs {
  const running = useRef<AbortController | undefined>(undefined);
  return useMemo(() => {
    const run = (kind: JobKind, work: (signal: AbortSignal) => Promise<WriteOutcome>, template?: string): void => {
      const abort = new AbortController();
      running.current = abort;
      dispatch({ type: "jobStarted", kind, ...(template !== undefined && { template }) });
      work(abort.signal).then(
        (outcome) => dispatch({ type: "jobEnded", kind, outcome }),
        (error: unknown) =>
          dispatch(abort.signal.aborted ? { type: "jobCancelled", kind } : { type: "jobFailed", kind, message: messageOf(error) }),
      );
    };
    return {
      insertSample: (language) => run("sample", () => actions.insertSample(language)),
      writeRuleBook: (request) => run("rules", () => actions.writeRuleBook(request)),
      writePublication: (request) => run("publication", () => actions.writePublication(request)),
      previewRepair: (language) => actions.previewRepair(language),
      writeRepair: (request) => run("repair", () => actions.writeRepair(request)),
      writeRuleCheck: (request) => run("ruleCheck", () => actions.writeRuleCheck(request)),
      writeLock: (locked) => run("lock", () => actions.writeLock(locked)),
      writeNewVersion: (request) => run("newVersion", () => actions.writeNewVersion(request)),
      writeRuleFix: (request) => run("fix", () => actions.writeRuleFix(request)),
      writeRuleEdit: (request) => run("edit", () => actions.writeRuleEdit(request)),
      writeNewTemplate: (request) => run("template", () => actions.writeNewTemplate(request), request.rules[0]?.template),
      exportRuleBook: () => actions.exportRuleBook(),
      previewImport: (text) => actions.previewImport(text),
      importRuleBook: (request) => run("import", () => actions.importRuleBook(request)),
      writeOutput: (request) =>
        run("output", (signal) => actions.writeOutput(request, (progress) => dispatch({ type: "jobProgressed", progress }), signal)),
      proveSheet: (request) => actions.proveSheet(request),
      previewPublicRules: (request) => actions.previewPublicRules(request),
      writePublicRules: (request) => run("publicRules", () => actions.writePublicRules(request)),
      writeDashes: (request) => run("dashes", () => actions.writeDashes(request)),
      insertFormula: (request) => run("formula", () => actions.insertFormula(request)),
      undo: () => run("undo", () => actions.undo()),
      cancel() {
        dispatch({ type: "jobCancelling" });
        running.current?.abort();
      },
      selectCell(address) {
        actions.selectCell(address).catch((error: unknown) => dispatch({ type: "selectFailed", message: messageOf(error) }));
      },
    };
  }, [actions, dispatch]);
}
