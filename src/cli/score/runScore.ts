import { writeFile } from "node:fs/promises";
import type { ScoreRun } from "../../engine/scoreRun";
import { fill } from "../../i18n/fill";
import { languageOf, type Language } from "../../i18n/language";
import type { Issue } from "../../rules/issue";
import { writeXlsx } from "../../workbench/file/writeXlsx";
import type { WorkbookData } from "../../workbench/grid/cells";
import { openInput } from "./openInput";
import { printIssues } from "./printIssues";
import { printScores } from "./printScores";
import { parseScoreOptions, type ScoreOptions, UsageError } from "./scoreOptions";
import { scoreWords } from "./words";

/** What scoring a workbook came to. */
export interface ScoredWorkbook {
  /** Absent when issues block. */
  readonly run?: ScoreRun;
  readonly issues: readonly Issue[];
  /** What the linter says of the rules; never keeps from scoring. */
  readonly findings?: readonly Issue[];
  /** The workbook with what was written; asked for only when `--out` is given. */
  readonly workbook?: WorkbookData;
}
/** Scores a workbook by the add-in's own actions. */
export type ScoreWorkbook = (workbook: WorkbookData, options: ScoreOptions) => Promise<ScoredWorkbook>;

export interface Terminal {
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
  /** `LANG` or the like: `zh_CN.UTF-8`. */
  readonly locale: string | undefined;
}

async function run(options: ScoreOptions, scoreWorkbook: ScoreWorkbook, { print, printError }: Terminal): Promise<0 | 1> {
  const scored = await scoreWorkbook(await openInput(options), options);
  const issues = printIssues(scored.issues, options.language);
  if (scored.run) print(printScores(scored.run, options.language));
  const findings = printIssues(scored.findings ?? [], options.language);
  if (findings) print(`\n${scoreWords(options.language).findings}\n${findings}`);
  const blocked = !scored.run || scored.issues.some(({ severity }) => severity === "error");
  if (issues) (blocked ? printError : print)(`\n${issues}`);
  if (blocked) return 1;
  if (options.out !== undefined && scored.workbook) {
    await writeFile(options.out, await writeXlsx(scored.workbook));
    print(`\n${fill(scoreWords(options.language).written, { out: options.out })}`);
  }
  return 0;
}

/** Chinese file or template names mean a Chinese rule book, whatever the terminal speaks. */
function usualLanguage(args: readonly string[], locale: string | undefined): Language {
  return args.some((arg) => /[\u4e00-\u9fff]/.test(arg)) ? "zh-CN" : languageOf(locale);
}

/** The whole command: 0 done, 1 issues that block (nothing is written), 2 called the wrong way or no workbook. */
export async function runScore(args: readonly string[], scoreWorkbook: ScoreWorkbook, terminal: Terminal): Promise<0 | 1 | 2> {
  try {
    return await run(parseScoreOptions(args, usualLanguage(args, terminal.locale)), scoreWorkbook, terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    (error.exitCode === 0 ? terminal.print : terminal.printError)(error.message);
    return error.exitCode;
  }
}
