/**
 * What the pane can ask for: one person's step of work each, whatever carries it out.
 * Reading never changes a cell; only methods that begin with `write`, `insert` and `undo` do. (`blankDelivery` leaves them as they
 * were, but asks in a cell of our own rule book; `readRuleBook` keeps a copy of a good rule book beside the cells.)
 * What is wrong with the user's data or rules comes back as issues; a rejected promise is our bug or the host's.
 */
import type { MetricTable } from "../engine/metricTable";
import type { ScoreRun } from "../engine/scoreRun";
import type { BlankDelivery } from "../excel/probeBlanks";
import type { SelectedRow } from "../excel/selectedRow";
import type { Language } from "../i18n/language";
import type { ColumnChoices, ColumnMatch } from "../metrics/columnMatch";
import type { FunctionHelp } from "./functionHelp";
import type { ChoiceFinding } from "./lintChoice";
import type { Issue } from "../rules/issue";
import type { VersionEdit } from "../rules/edit/versionEdit";
import type { RuleEdit } from "../rules/linter/finding";
import type { Rule, Template } from "../rules/ruleBook";
import type { SharedVersion } from "../rules/share/compareShared";
import type { BlankColumn } from "../sheets/blankCells";
import type { MergedVersion } from "../sheets/repair/mergedBook";
import type { LintedData } from "../sheets/lintTemplate";
import type { RulePlaces } from "../sheets/readRules";

/** A block of cells that may hold a period's metrics: a sheet's used range, or an Excel table. */
export interface Source {
  /** Stable within the workbook, e.g. `sheet:2026-10` or `table:Export`. */
  readonly id: string;
  readonly sheet: string;
  /** Name of the Excel table; absent = the sheet's used range. */
  readonly table?: string;
  /** Rows below the header, as far as one can tell without reading them; 0 = empty. */
  readonly rows: number;
  /** Looks like a period's metrics (0..1): the best one is taken first. */
  readonly likelihood: number;
}

/** A row that isn't a person: totals and averages under an export, blank lines. */
export interface DroppedRow {
  /** 1-based row of the sheet. */
  readonly row: number;
  /** What its first cell says. */
  readonly text: string;
}

export interface DataRequest {
  readonly source: Source;
  /** The user's own choices of columns. */
  readonly mapping: ColumnChoices;
  /** Template to read for, by the version that is valid in the period; absent = the one whose metrics fit best. */
  readonly template: TemplateChoice | undefined;
  /** `2026-10`; absent = what the sheet's name or its dates say. */
  readonly period: string | undefined;
  /** Templates to pick from when `template` is absent. */
  readonly choices: readonly TemplateChoice[];
  readonly language: Language;
}

export interface DataReading {
  /** Export this was recognised as, in words, e.g. 千牛客服绩效. */
  readonly profile?: string;
  /** The period that was read, `2026-10`; "" = neither the user nor the sheet says which. */
  readonly period: string;
  /** Id of the template's version that it was read for: the one that is valid in the period. */
  readonly templateId: string;
  /** No version of the template, or more than one, is valid in the period, or one changes within it; with the cells of the rule book. */
  readonly versionIssues: readonly Issue[];
  /** All columns with a header, left to right. */
  readonly columns: readonly { readonly column: string; readonly header: string }[];
  readonly matches: readonly ColumnMatch[];
  readonly dropped: readonly DroppedRow[];
  /** What rows below the people give as totals. */
  readonly totals?: LintedData["totals"];
  /** Absent when an issue blocks (empty sheet, no name column ...). */
  readonly table?: MetricTable;
  readonly issues: readonly Issue[];
}

/** Whose empty cells are looked for: the columns that a template's metrics were found in. */
export interface BlankRequest {
  readonly source: Source;
  readonly matches: readonly ColumnMatch[];
}

export interface DashRequest extends BlankRequest {
  /** The columns to fill, as they were shown; what is no longer empty stays as it is. */
  readonly shown: readonly BlankColumn[];
}

/** A template to choose: one version, from the workbook's rule book or built in. */
export interface TemplateChoice {
  /** e.g. `workbook:售前:3`, `builtIn:presale`. */
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly origin: "workbook" | "builtIn";
  /** One sentence: for whom, from where. */
  readonly about?: string;
  /** Its rows, in order; confirmations name them by position. */
  readonly rules: readonly Rule[];
  /** Where its rows stand; only in the workbook's rule book. */
  readonly places?: RulePlaces;
  /** Absent when issues block. */
  readonly template?: Template;
  readonly issues: readonly Issue[];
}

/** A sheet of scores that stands in the workbook. */
export interface WrittenMonth {
  /** `2026-10`. */
  readonly period: string;
  readonly sheet: string;
  /** Numbers as they were when written, not formulas. */
  readonly values: boolean;
  /** What the sheet says it was written by: template and version. */
  readonly by: string;
}

export interface RuleBookDamage {
  /** Local time at which the last good copy was taken, `2026-11-22 09:30`; absent = the cells themselves are whole, only the table is gone. */
  readonly saved?: string;
}

/** What a repair would do. */
export interface RepairPreview {
  /** `cells`: some cells get their content back; `table`: the range is made a table again; `sheet`: the sheet is written anew. */
  readonly form: "cells" | "table" | "sheet";
  /** Where the rule book will stand. */
  readonly sheet: string;
  readonly saved?: string;
  /** Cells that change, for `cells`. */
  readonly cells: readonly { readonly cell: string; readonly before: string; readonly after: string }[];
  /** Merged areas that are taken apart. */
  readonly merged: readonly string[];
  /** Versions as they will be, for `sheet`. */
  readonly versions: readonly MergedVersion[];
  /** Can what stands there now be kept on a sheet of its own? */
  readonly keeps: boolean;
  /** Nothing can be repaired, and why. */
  readonly issues: readonly Issue[];
}

export interface RepairRequest {
  readonly language: Language;
  /** Keep what stands there now on a sheet of its own. */
  readonly keep: boolean;
}

export interface RuleBookReading {
  /** Where the rule book stands; absent = none in this workbook yet. */
  readonly book?: {
    readonly sheet: string;
    /** `规则表!A8:O22`. */
    readonly address: string;
    /** Published rows are locked; absent = the sheet isn't ours to lock. */
    readonly locked?: boolean;
  };
  /** Months that scores were written for; absent = none. */
  readonly written?: readonly WrittenMonth[];
  /** The table is damaged or gone, and can be repaired. */
  readonly damage?: RuleBookDamage;
  /** The workbook's templates first, then those built in. */
  readonly choices: readonly TemplateChoice[];
  /** Issues of the table as a whole. */
  readonly issues: readonly Issue[];
}

export interface RuleBookRequest {
  readonly choice: TemplateChoice;
  /** Positions in `choice.rules` that the user confirms; other assumed rows stay marked. */
  readonly confirmed: readonly number[];
  /** The period at hand: a built-in template that begins after it begins with its year instead. */
  readonly period?: string;
  readonly language: Language;
}

export interface PublishRequest {
  /** A draft in the rule book, as the user sees it. */
  readonly choice: TemplateChoice;
  readonly who: string;
  readonly why: string;
  /** Lock what is published; absent = as it is. */
  readonly lock?: boolean;
  /** What people reached, where it is read for this version: some errors show only there. */
  readonly data?: LintedData;
}

export interface NewVersionRequest {
  /** The version in the rule book to copy. */
  readonly choice: TemplateChoice;
  /** First day of the new version, `2026-10-01`. */
  readonly from: string;
}

/** Which version is looked at, and what there is to look at besides. */
export interface FindingsRequest {
  readonly choice: TemplateChoice;
  readonly book: RuleBookReading;
  /** The data, where they are read for this version, and the scores. */
  readonly reading: DataReading | undefined;
  readonly run: ScoreRun | undefined;
  /** Where other months may stand; absent = only the month at hand is looked at. */
  readonly sources: readonly Source[] | undefined;
}

export interface RuleCheckRequest {
  readonly language: Language;
  /** What was found in the version at hand with the data, which is not looked at anew. */
  readonly seen?: { readonly choice: TemplateChoice; readonly found: readonly ChoiceFinding[] };
}

export interface RuleFixRequest {
  readonly fix: readonly RuleEdit[];
  /** The rules that the fix names by position, as they were looked at, and where they stood. */
  readonly rules: readonly Rule[];
  readonly places: RulePlaces;
}

export interface RuleEditRequest {
  /** The version that is edited, as it was looked at. */
  readonly choice: TemplateChoice;
  /** Positions are those in `choice.rules`. */
  readonly edit: VersionEdit;
}

export interface NewTemplateRequest {
  /** A version of a template that the rule book doesn't have. */
  readonly rules: readonly Rule[];
  readonly language: Language;
}

export interface RuleBookExport {
  /** Name of the file to save. */
  readonly name: string;
  /** Absent where issues block. */
  readonly json?: string;
  readonly issues: readonly Issue[];
}

export interface ImportPreview {
  /** Empty where issues block. */
  readonly versions: readonly SharedVersion[];
  readonly issues: readonly Issue[];
}

export interface ImportRequest {
  /** The JSON as it was pasted or read from a file. */
  readonly text: string;
  /** Versions that the rule book has with other content are added beside them, as drafts; otherwise they are left out. */
  readonly beside: boolean;
  /** First day of those, `2026-11-01`; absent = as they were sent. */
  readonly from?: string;
  readonly language: Language;
}

export interface ScoreRequest {
  readonly choice: TemplateChoice;
  readonly table: MetricTable;
}

export interface ScoreOutcome {
  /** Absent when issues block. */
  readonly run?: ScoreRun;
  readonly issues: readonly Issue[];
}

export type OutputPiece = "scores" | "scorecards";
/** `live`: formulas that ask the add-in; `native`: plain Excel formulas, for workbooks that leave the house; `values`: frozen numbers. */
export type OutputMode = "live" | "native" | "values";

export interface OutputRequest {
  readonly run: ScoreRun;
  readonly pieces: readonly OutputPiece[];
  readonly mode: OutputMode;
  readonly language: Language;
}

/** A score sheet in formulas, and the run it should agree with. */
export interface ProofRequest {
  readonly run: ScoreRun;
  readonly mode: OutputMode;
  /** Name of the score sheet. */
  readonly sheet: string;
  readonly language: Language;
}

/** A sheet about to be written. */
export interface SheetPreview {
  /** `ruleNumbers` come with native formulas. */
  readonly piece: OutputPiece | "ruleNumbers";
  /** The name it will have. */
  readonly name: string;
  readonly cells: number;
  /**
   * `new`; `replace` = ours, written anew; `beside` = a sheet named `wanted` isn't ours and stays untouched; `kept` = our values of
   * this month stay.
   */
  readonly fate: "new" | "replace" | "beside" | "kept";
  /** The name it would have had. */
  readonly wanted: string;
}

export interface OutputPreview {
  readonly sheets: readonly SheetPreview[];
  readonly cells: number;
  readonly issues: readonly Issue[];
}

/** Which version to hand out to staff, and in which language. */
export interface PublicRulesRequest {
  readonly choice: TemplateChoice;
  readonly language: Language;
}

export interface PublicRulesPreview {
  /** Absent where issues block; `kept` = the sheet written before was changed by hand and stays. */
  readonly sheet?: Omit<SheetPreview, "piece">;
  readonly issues: readonly Issue[];
}

export interface Progress {
  readonly step: "preparing" | "saving" | "writing" | "checking";
  /** Sheet at hand. */
  readonly sheet?: string;
  /** 0..1. */
  readonly share: number;
}

/** What a write came to. `ok: false` = nothing was left half-written, and the issues say why. */
export type WriteOutcome =
  | {
      readonly ok: true;
      /** `address`: where to look first, with its sheet: `'评分 2026-10'!A1`. */
      readonly sheets: readonly { readonly name: string; readonly address: string }[];
      readonly cells: number;
      readonly issues: readonly Issue[];
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** The last write, while it can still be taken back. */
export interface LastWrite {
  readonly sheets: readonly string[];
  /** It was a single change of a rule, made in the pane. */
  readonly isStep?: boolean;
}

export type { BlankColumn, BlankDelivery, SelectedRow };

/** A formula for the selected cell. */
export interface FormulaRequest {
  readonly formula: string;
  /** The cell whose content may be replaced, `'2026-10'!C5`; absent = only an empty cell is written to. */
  readonly replace?: string;
}

export interface PaneActions {
  listSources(): Promise<readonly Source[]>;
  readRuleBook(language: Language): Promise<RuleBookReading>;
  /** The write that `undo` would take back; undefined = none. */
  lastWrite(): Promise<LastWrite | undefined>;
  readData(request: DataRequest): Promise<DataReading>;
  /** Metric columns that have cells without anything in them. */
  findBlanks(request: BlankRequest): Promise<readonly BlankColumn[]>;
  /** How this Excel delivers an empty cell to a function; undefined = that can't be told yet. */
  blankDelivery(): Promise<BlankDelivery | undefined>;
  /** What there is to tell about the custom functions. */
  functionHelp(): Promise<FunctionHelp>;
  score(request: ScoreRequest): Promise<ScoreOutcome>;
  previewOutput(request: OutputRequest): Promise<OutputPreview>;

  /** Adds the sample's sheets. Returns the outcome; the source to open is the first of its sheets. */
  insertSample(language: Language): Promise<WriteOutcome>;
  /** Adds the template to the workbook's rule book, or confirms rows of one that stands there. */
  writeRuleBook(request: RuleBookRequest): Promise<WriteOutcome>;
  /** Publishes a draft of the rule book; the version before it ends the day before. */
  writePublication(request: PublishRequest): Promise<WriteOutcome>;
  /** What the linter finds in a version. */
  findings(request: FindingsRequest): Promise<readonly ChoiceFinding[]>;
  /** Writes what the linter finds in all versions of the rule book as a sheet. */
  writeRuleCheck(request: RuleCheckRequest): Promise<WriteOutcome>;
  /** Locks the published rows of the rule book, or opens them. */
  writeLock(locked: boolean): Promise<WriteOutcome>;
  /** Adds a copy of a version to the rule book, as a draft. */
  writeNewVersion(request: NewVersionRequest): Promise<WriteOutcome>;
  /** Changes the rows of a draft; where a cell was changed meanwhile, nothing is written. */
  writeRuleEdit(request: RuleEditRequest): Promise<WriteOutcome>;
  /** Adds a template to the rule book, which is begun where there is none. */
  writeNewTemplate(request: NewTemplateRequest): Promise<WriteOutcome>;
  /** The workbook's rule book as JSON. */
  exportRuleBook(): Promise<RuleBookExport>;
  /** What importing a JSON would add to the rule book. */
  previewImport(text: string): Promise<ImportPreview>;
  /** Adds the versions of a JSON to the rule book. */
  importRuleBook(request: ImportRequest): Promise<WriteOutcome>;
  /** What repairing a damaged rule book would change. */
  previewRepair(language: Language): Promise<RepairPreview>;
  /** Repairs a damaged rule book. */
  writeRepair(request: RepairRequest): Promise<WriteOutcome>;
  /** Makes the changes of a finding's fix in the rule book. */
  writeRuleFix(request: RuleFixRequest): Promise<WriteOutcome>;
  /** Rejects with an `AbortError` when the signal fires; the workbook is then as before. */
  writeOutput(request: OutputRequest, onProgress: (progress: Progress) => void, signal: AbortSignal): Promise<WriteOutcome>;
  /** Compares a score sheet's cells, as Excel calculated them, with the engine: one issue per difference, or one that says there is none. */
  proveSheet(request: ProofRequest): Promise<readonly Issue[]>;
  /** What handing out a version's rules would write. */
  previewPublicRules(request: PublicRulesRequest): Promise<PublicRulesPreview>;
  /** Writes a version's rules as a sheet to hand out to staff. */
  writePublicRules(request: PublicRulesRequest): Promise<WriteOutcome>;
  /** Writes "—" into empty metric cells. */
  writeDashes(request: DashRequest): Promise<WriteOutcome>;
  /** Writes a formula into the selected cell. */
  insertFormula(request: FormulaRequest): Promise<WriteOutcome>;
  /** Brings back what the last write replaced. */
  undo(): Promise<WriteOutcome>;

  /** Selects a cell or range such as `'2026-10'!C5`. */
  selectCell(address: string): Promise<void>;
  /** The row of the selected cell with the texts of its cells; lets the pane explain the person who stands there. */
  selectedRow(): Promise<SelectedRow | undefined>;
  /** Calls back (at most a few times a second) when cells or sheets changed, where the host can tell. Returns how to stop. */
  onWorkbookChanged(listener: () => void): () => void;
}
