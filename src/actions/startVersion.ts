import { perform } from "../excel/perform";
import { Refusal } from "../excel/refusal";
import { sketchWorkbook } from "../excel/sketch";
import type { Issue } from "../rules/issue";
import { firstOfNextMonth, nextVersion } from "../rules/nextVersion";
import { readDate } from "../rules/readDate";
import { versionsOf } from "../rules/templateNames";
import { countCells } from "../sheets/plan";
import { appendPlan } from "./appendPlan";
import { excelRun } from "./excelRun";
import { rememberWrite } from "./lastWrite";
import type { NewVersionRequest, WriteOutcome } from "./paneActions";
import { readWorkbookRules, workbookChoices } from "./readRuleBook";
import { writeOutcome } from "./writeOutcome";

/** Adds a draft to the rule book: a version as it stands in its cells, with the next number, valid from another day on. */
export function startVersion({ choice: { name, version }, from }: NewVersionRequest): Promise<WriteOutcome> {
  return writeOutcome(() =>
    excelRun(async (context) => {
      const book = await readWorkbookRules(context, await sketchWorkbook(context));
      const refuse = (code: Issue["code"], params: Issue["params"]): Refusal => new Refusal([{ code, severity: "error", params }]);
      const own = book && workbookChoices(book).find((each) => each.name === name && each.version === version);
      if (!book || !own) throw refuse("versionGone", { template: name, version });
      const begun = own.rules.find((rule) => rule.from !== undefined)?.from ?? "";
      const day = readDate(from);
      if (day === undefined || day <= begun)
        throw refuse("versionBegins", {
          found: from,
          version,
          from: begun || "—",
          example: begun ? firstOfNextMonth(begun) : "2026-10-01",
        });
      const [newest] = versionsOf(book.rules, name);
      const plan = await appendPlan(context, nextVersion(own.rules, (newest?.version ?? version) + 1, day), book);
      rememberWrite(await perform(context, plan));
      return { sheets: [plan.activate?.sheet ?? ""], cells: countCells(plan) };
    }),
  );
}
