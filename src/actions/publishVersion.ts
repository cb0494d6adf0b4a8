import { perform } from "../excel/perform";
import { Refusal } from "../excel/refusal";
import { sketchWorkbook } from "../excel/sketch";
import { fingerprintOf } from "../rules/fingerprint";
import type { Issue } from "../rules/issue";
import { publicationOf } from "../rules/publication";
import { publishVersion as published } from "../rules/publishVersion";
import { ruleWords } from "../rules/vocabulary";
import { countCells, type Plan } from "../sheets/plan";
import { ruleEdits } from "../sheets/ruleEdits";
import { localDay } from "./clock";
import { excelRun } from "./excelRun";
import { rememberWrite } from "./lastWrite";
import type { PublishRequest, WriteOutcome } from "./paneActions";
import { blocksOf } from "./publishBlocks";
import { readWorkbookRules, workbookChoices, type WorkbookRules } from "./readRuleBook";
import { writeOutcome } from "./writeOutcome";

/** Publishes a draft: all of its rows, the record of who, when and why, and the last day of the version before it. */
export function publishVersion(request: PublishRequest): Promise<WriteOutcome> {
  const { choice, who, why, lock } = request;
  const { name, version } = choice;
  return writeOutcome(() =>
    excelRun(async (context) => {
      const book = await readWorkbookRules(context, await sketchWorkbook(context));
      const refused = refusals(request, book);
      if (!book || refused.length > 0) throw new Refusal(refused);
      const after = published(book.rules, name, version, { who, when: localDay(), why }, book.language);
      const edits = ruleEdits(book.rules, after, book.places, book.language);
      const shown = edits[0]?.at ?? "A1";
      const plan: Plan = { sheets: [], names: {}, edits, activate: { sheet: book.places.sheet, range: shown }, ...(lock && { lock }) };
      rememberWrite(await perform(context, plan));
      return { sheets: [book.places.sheet], cells: countCells(plan) };
    }),
  );
}

function refusals({ choice, who, why, data }: PublishRequest, book: WorkbookRules | undefined): readonly Issue[] {
  const { name, version } = choice;
  const choices = book ? workbookChoices(book) : [];
  const own = choices.find((each) => each.name === name && each.version === version);
  const refuse = (code: Issue["code"], params: Issue["params"] = {}): Issue => ({ code, severity: "error", params });
  if (!book || !own) return [refuse("versionGone", { template: name, version })];
  if (publicationOf(own.rules) && own.rules.every(({ status }) => status === "published"))
    return [refuse("publishAlready", { template: name, version })];
  if (fingerprintOf(own.rules) !== fingerprintOf(choice.rules)) return [refuse("rulesChanged", { template: name })];
  const missing = (["status", "note"] as const).filter((column) => book.places.columns[column] === undefined);
  return [
    ...(who.trim() === "" || why.trim() === "" ? [refuse("publishUnsigned")] : []),
    ...missing.map((column) => refuse("publishColumn", { column: ruleWords[book.language].columns[column] })),
    ...book.issues.filter(({ severity }) => severity === "error"),
    ...blocksOf(choices, own, data),
  ];
}
