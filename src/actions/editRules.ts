import { perform } from "../excel/perform";
import { Refusal } from "../excel/refusal";
import { sketchWorkbook } from "../excel/sketch";
import { confirmAssumptions } from "../rules/confirmAssumptions";
import { nameTaken } from "../rules/edit/nameTaken";
import type { FieldSet, VersionEdit } from "../rules/edit/versionEdit";
import type { Issue } from "../rules/issue";
import type { Rule, RuleColumn } from "../rules/ruleBook";
import { versionsOf } from "../rules/templateNames";
import { ruleWords } from "../rules/vocabulary";
import { countCells } from "../sheets/plan";
import { planVersionEdit } from "../sheets/planVersionEdit";
import { presentTable } from "./appendPlan";
import { localDay } from "./clock";
import { excelRun } from "./excelRun";
import { functionNamespace } from "./functionNamespace";
import { rememberStep } from "./lastWrite";
import type { RuleEditRequest, WriteOutcome } from "./paneActions";
import { readWorkbookRules, type WorkbookRules } from "./readRuleBook";
import { sameRule } from "./sameRule";
import { writeOutcome } from "./writeOutcome";

let turn: Promise<unknown> = Promise.resolve();

/** Changes the rows of a draft, if they still say what they said when the change was begun. One change after the other. */
export function editRules(request: RuleEditRequest): Promise<WriteOutcome> {
  const done = turn.then(() => writeOutcome(() => excelRun((context) => edited(context, request))));
  turn = done.catch(() => undefined);
  return done;
}

async function edited(
  context: Excel.RequestContext,
  { choice, edit }: RuleEditRequest,
): Promise<{ readonly sheets: readonly string[]; readonly cells: number; readonly issues: readonly Issue[] }> {
  const { name, version } = choice;
  const book = await readWorkbookRules(context, await sketchWorkbook(context));
  const own = book && versionsOf(book.rules, name).find((each) => each.version === version);
  if (!book || !own) throw refusal("versionGone", { template: name, version });
  if (own.status === "published") throw refusal("ruleEditPublished", { template: name, version });
  const rules = own.rows.flatMap((row) => book.rules[row] ?? []);
  const now = edit.type === "set" ? withRecords(placed(edit.sets, choice, own.rows, book), rules, book) : edit;
  if (now.type !== "set" && !standsAsSeen(now, rules, choice.rules)) throw refusal("rulesChanged", { template: name });
  const taken = nameTaken(rules, now);
  if (taken) throw refusal("ruleNameTaken", { kind: ruleWords[book.language].kinds[taken.kind], item: taken.item });
  const plan = planVersionEdit(now, own.rows, await presentTable(context, book), functionNamespace());
  const sheets = [book.places.sheet];
  if (now.type === "set" && plan.edits?.length === 0) return { sheets, cells: 0, issues: [] };
  const way = await perform(context, plan);
  rememberStep(way);
  const lost = way.references.length;
  const issues: readonly Issue[] = lost === 0 ? [] : [{ code: "ruleReferences", severity: "warning", params: { count: lost } }];
  return { sheets, cells: countCells(plan), issues };
}

/** Rows only come, go and move among the same rules in the same order; one that goes says what it said when it was looked at. */
function standsAsSeen(edit: Exclude<VersionEdit, { type: "set" }>, now: readonly Rule[], seen: readonly Rule[]): boolean {
  const alike = (rule: Rule, other: Rule | undefined): boolean =>
    rule.kind === other?.kind && rule.item === other.item && rule.level === other.level;
  if (now.length !== seen.length || !now.every((rule, row) => alike(rule, seen[row]))) return false;
  return edit.type !== "remove" || edit.rows.every((row) => now[row] !== undefined && sameRule(now[row], seen[row]));
}

/** The changes by where the rules are now; refuses where a cell no longer says what the change began with. */
function placed(
  sets: readonly FieldSet[],
  choice: RuleEditRequest["choice"],
  own: readonly number[],
  book: WorkbookRules,
): readonly FieldSet[] {
  const { name: template } = choice;
  return sets.flatMap((set): FieldSet[] => {
    const { column, was, value } = set;
    const seen = choice.rules[set.rule];
    const row = choice.places?.rows[set.rule];
    const alike = (now: Rule | undefined): boolean =>
      now?.kind === seen?.kind && (column === "item" || now?.item === seen?.item) && (column === "level" || now?.level === seen?.level);
    const candidates = own.flatMap((position, index) => (alike(book.rules[position]) ? [{ position, index }] : []));
    const found =
      candidates.find(({ position }) => book.places.rows[position] === row) ?? (candidates.length === 1 ? candidates[0] : undefined);
    const now = found && book.rules[found.position];
    if (!found || !now || !seen) throw refusal("rulesChanged", { template });
    if (book.places.columns[column] === undefined) throw refusal("ruleColumnGone", { column: ruleWords[book.language].columns[column] });
    if (now[column] === value) return [];
    if (now[column] !== was)
      throw refusal("ruleCellChanged", {
        item: now.item,
        column: ruleWords[book.language].columns[column],
        found: shown(now[column], column),
      });
    return [{ ...set, rule: found.index }];
  });
}

function shown(value: Rule[RuleColumn], column: RuleColumn): string {
  if (column === "weight" && typeof value === "number") return `${Number((value * 100).toPrecision(12))}%`;
  return value === undefined ? "—" : String(value);
}

/** An assumption that is confirmed says so in its note, with the day. */
function withRecords(sets: readonly FieldSet[], rules: readonly Rule[], { language }: WorkbookRules): VersionEdit {
  const confirmed = sets.flatMap(({ rule, column, value }) => (column === "assumed" && value === false ? rule : []));
  const after = confirmAssumptions(rules, confirmed, ruleWords[language].user, localDay(), language);
  const notes = confirmed.map((rule): FieldSet => ({
    rule,
    column: "note",
    ...(after[rule]?.note !== undefined && { value: after[rule].note }),
  }));
  return { type: "set", sets: [...sets, ...notes] };
}

function refusal(code: Issue["code"], params: Issue["params"]): Refusal {
  return new Refusal([{ code, severity: "error", params }]);
}
