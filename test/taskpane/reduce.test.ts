import type { PaneEvent } from "../../src/taskpane/state/paneEvent";
import { initialState, type PaneState } from "../../src/taskpane/state/paneState";
import { reduce } from "../../src/taskpane/state/reduce";
import {
  choiceOf,
  choicesOf,
  confirmedRows,
  isFirstRun,
  otherRuleIssues,
  outputWaitsFor,
  scoreIssues,
  scoreWaitsFor,
  sourceOf,
  viewedOf,
} from "../../src/taskpane/state/select";
import type { TemplateChoice } from "../../src/actions/paneActions";
import type { Issue } from "../../src/rules/issue";
import { score } from "../../src/engine/score";
import { sampleSource } from "./support/inMemoryActions";
import { presaleChoice, presaleTable } from "./support/presale";

const fresh = initialState({ language: "zh-CN", theme: "auto", started: true });

function after(state: PaneState, ...events: readonly PaneEvent[]): PaneState {
  return events.reduce(reduce, state);
}

/** Answers what the state asks of the workbook. */
function workbookRead(state: PaneState, choices = [presaleChoice("workbook", true)], sources = [sampleSource]): PaneState {
  const { request } = state.remotes.workbook;
  if (!request) throw new Error("nothing was asked of the workbook");
  const book = choices.some((choice) => choice.origin === "workbook") ? { book: { sheet: "规则表", address: "规则表!A4:O9" } } : {};
  return reduce(state, {
    type: "answered",
    remote: "workbook",
    request,
    value: { sources, ruleBook: { ...book, choices, issues: [] }, lastWrite: undefined },
  });
}

function dataRead(state: PaneState, table = presaleTable()): PaneState {
  const { request } = state.remotes.reading;
  const templateId = (request?.template ?? request?.choices[0])?.id;
  if (!request || templateId === undefined) throw new Error("no data was asked for");
  const value = { period: "2026-10", templateId, columns: [], matches: [], dropped: [], table, issues: [], versionIssues: [] };
  return reduce(state, { type: "answered", remote: "reading", request, value });
}

function scored(state: PaneState): PaneState {
  const { request } = state.remotes.score;
  if (!request?.choice.template) throw new Error("no score was asked for");
  return reduce(state, {
    type: "answered",
    remote: "score",
    request,
    value: { run: score(request.choice.template, request.table), issues: [] },
  });
}

const opened = after(fresh, { type: "opened" });

describe("each question follows from the answers above it", () => {
  test("the workbook is looked at first, then its likeliest sheet is read", () => {
    expect(opened.remotes.workbook.loading).toBe(true);
    expect(opened.remotes.reading.request).toBeUndefined();
    const looked = workbookRead(opened, undefined, [{ ...sampleSource, id: "sheet:notes", sheet: "notes", likelihood: 0.1 }, sampleSource]);
    expect(looked.remotes.reading).toMatchObject({ loading: true, request: { source: { sheet: "2026-10" } } });
  });

  test("what was read is scored at once, by the template it was read for", () => {
    expect(dataRead(workbookRead(opened)).remotes.score).toMatchObject({
      loading: true,
      request: { choice: { name: "售前", version: 3 } },
    });
  });

  test("cells to write are only counted where they are shown", () => {
    const ready = scored(dataRead(workbookRead(opened)));
    expect(ready.remotes.preview.request).toBeUndefined();
    expect(after(ready, { type: "viewChosen", view: "score" }).remotes.preview.request).toMatchObject({
      mode: "live",
      pieces: ["scores", "scorecards"],
    });
  });

  test("an answer to an older question is dropped", () => {
    const first = workbookRead(opened);
    const { request } = first.remotes.reading;
    const moved = after(first, { type: "periodChosen", period: "2026-09" });
    if (!request) throw new Error("no data was asked for");
    const value = {
      period: "2026-10",
      templateId: "workbook:售前:3",
      columns: [],
      matches: [],
      dropped: [],
      issues: [],
      versionIssues: [],
    };
    expect(reduce(moved, { type: "answered", remote: "reading", request, value })).toBe(moved);
  });

  test("a changed cell asks everything again but keeps what is shown", () => {
    const ready = scored(dataRead(workbookRead(opened)));
    const changed = after(ready, { type: "workbookChanged" });
    expect(changed.remotes.workbook.loading).toBe(true);
    expect(changed.remotes.score.value?.run).toBe(ready.remotes.score.value?.run);
  });

  test("another sheet forgets the period and the columns that were chosen for this one", () => {
    const sources = [sampleSource, { ...sampleSource, id: "sheet:2026-09", sheet: "2026-09" }];
    const chosen = after(
      workbookRead(opened, undefined, sources),
      { type: "periodChosen", period: "2026-08" },
      { type: "columnChosen", target: "metric:FCR", column: "G" },
      { type: "sourceChosen", id: "sheet:2026-09" },
    );
    expect(chosen).toMatchObject({ period: undefined, mapping: {} });
    expect(chosen.remotes.reading).toMatchObject({ value: undefined, request: { source: { sheet: "2026-09" } } });
  });

  test("columns chosen by hand hold for the next sheet with the same headers, and for no other", () => {
    const sources = ["2026-10", "2026-09", "2026-08"].map((sheet) => ({ ...sampleSource, id: `sheet:${sheet}`, sheet }));
    const withHeader = (state: PaneState, header: string): PaneState => {
      const { request } = state.remotes.reading;
      const templateId = request?.choices[0]?.id ?? "";
      if (!request) throw new Error("no data was asked for");
      const columns = [{ column: "G", header }];
      const value = { period: "", templateId, columns, matches: [], dropped: [], issues: [], versionIssues: [] };
      return reduce(state, { type: "answered", remote: "reading", request, value });
    };
    const october = after(withHeader(workbookRead(opened, undefined, sources), "一次性解决"), {
      type: "columnChosen",
      target: "metric:FCR",
      column: "G",
    });
    const other = withHeader(after(withHeader(october, "一次性解决"), { type: "sourceChosen", id: "sheet:2026-08" }), "退款单数");
    expect(other.mapping).toEqual({});
    const same = withHeader(after(other, { type: "sourceChosen", id: "sheet:2026-09" }), "一次性解决");
    expect(same.remotes.reading).toMatchObject({ loading: true, request: { mapping: { "metric:FCR": "G" } } });
  });

  test("a host that fails is told, and asked again on demand", () => {
    const { request } = opened.remotes.workbook;
    if (!request) throw new Error("nothing was asked");
    const failed = reduce(opened, { type: "unanswered", remote: "workbook", request, message: "GeneralException" });
    expect(failed.remotes.workbook).toMatchObject({ failure: "GeneralException", loading: false });
    const { workbook } = after(failed, { type: "workbookChanged" }).remotes;
    expect([workbook.loading, workbook.failure]).toEqual([true, undefined]);
  });
});

describe("one write at a time", () => {
  const ready = scored(dataRead(workbookRead(opened)));

  test("while a write runs, changes of cells (our own) ask nothing", () => {
    const running = after(ready, { type: "jobStarted", kind: "output" });
    expect(after(running, { type: "workbookChanged" })).toBe(running);
  });

  test.each<[string, PaneEvent[], Partial<PaneState>]>([
    [
      "the sample leads to the rules and opens its first sheet",
      [
        { type: "jobStarted", kind: "sample" },
        { type: "jobEnded", kind: "sample", outcome: { ok: true, sheets: [{ name: "2026-10", address: "A1" }], cells: 1, issues: [] } },
      ],
      { view: "rules", sheet: "2026-10", started: true, job: undefined },
    ],
    [
      "a written rule book leads to the scores",
      [
        { type: "jobStarted", kind: "rules" },
        { type: "jobEnded", kind: "rules", outcome: { ok: true, sheets: [], cells: 1, issues: [] } },
      ],
      { view: "score", job: undefined, told: { what: "rules" } },
    ],
    [
      "written sheets are shown with their way back",
      [
        { type: "jobStarted", kind: "output" },
        {
          type: "jobEnded",
          kind: "output",
          outcome: { ok: true, sheets: [{ name: "评分 2026-10", address: "A1" }], cells: 9, issues: [] },
        },
      ],
      { view: "scorecards", told: { what: "output", count: 1 } },
    ],
    [
      "a refusal keeps the view and says why",
      [
        { type: "jobStarted", kind: "output" },
        { type: "jobEnded", kind: "output", outcome: { ok: false, issues: [{ code: "sheetEmpty", severity: "error", params: {} }] } },
      ],
      { view: "data", told: { what: "refused" } },
    ],
    [
      "a cancelled write says that nothing changed",
      [{ type: "jobStarted", kind: "output" }, { type: "jobCancelling" }, { type: "jobCancelled", kind: "output" }],
      { told: { what: "cancelled" } },
    ],
    [
      "a failed write says what the host said",
      [
        { type: "jobStarted", kind: "undo" },
        { type: "jobFailed", kind: "undo", message: "AccessDenied" },
      ],
      { job: { kind: "undo", status: "failed", message: "AccessDenied" } },
    ],
  ])("%s", (_, events, expected) => {
    const state = after(ready, ...events);
    expect(state).toMatchObject(expected);
    expect(state.remotes.workbook.loading).toBe(true);
  });
});

describe("the version of a template", () => {
  const [old, now] = [1, 2].map((version): TemplateChoice => {
    const choice = presaleChoice("workbook", true);
    const rules = choice.rules.map((rule) => ({ ...rule, version }));
    return { ...choice, id: `workbook:售前:${version}`, version, rules, template: { ...choice.template!, version } };
  }) as [TemplateChoice, TemplateChoice];
  const september = { ...sampleSource, id: "sheet:2026-09", sheet: "2026-09", likelihood: 0.5 };
  const both = workbookRead(opened, [now, old], [sampleSource, september]);

  /** The data as read: by the version of its month. */
  function readAs(state: PaneState, templateId: string, versionIssues: readonly Issue[] = []): PaneState {
    const { request } = state.remotes.reading;
    if (!request) throw new Error("no data was asked for");
    const period = request.period ?? request.source.sheet;
    const value = { period, templateId, columns: [], matches: [], dropped: [], table: presaleTable(), issues: [], versionIssues };
    return reduce(state, { type: "answered", remote: "reading", request, value });
  }

  test("follows the period: looking at another one doesn't score by it", () => {
    const looking = after(readAs(both, old.id), { type: "templateChosen", name: "售前", version: 2 });
    expect([viewedOf(looking)?.version, choiceOf(looking)?.version]).toEqual([2, 1]);
    expect(readAs(looking, old.id).remotes.score.request?.choice.version).toBe(1);
  });

  test.each<PaneEvent>([
    { type: "sourceChosen", id: "sheet:2026-09" },
    { type: "periodChosen", period: "2026-09" },
  ])("is another one after %o, whichever was looked at", (event) => {
    const october = after(readAs(both, now.id), { type: "templateChosen", name: "售前", version: 2 });
    const next = readAs(after(readAs(october, now.id), event), old.id);
    expect([viewedOf(next)?.version, choiceOf(next)?.version, next.remotes.score.request?.choice.version]).toEqual([1, 1, 1]);
  });

  test("that can't be told scores nobody; the rules view says why and where", () => {
    const issue: Issue = { code: "versionTwo", severity: "error", cell: "规则表!D9", params: {} };
    const state = readAs(both, now.id, [issue]);
    expect([scoreWaitsFor(state), state.remotes.score.request]).toEqual(["version", undefined]);
    expect(otherRuleIssues(state)).toContain(issue);
  });

  test("that changes within the period is warned of where the scores are, too", () => {
    const issue: Issue = { code: "versionChanges", severity: "warning", cell: "规则表!D9", params: {} };
    const state = scored(readAs(both, now.id, [issue]));
    expect([scoreWaitsFor(state), scoreIssues(state)]).toEqual([undefined, [issue]]);
  });
});

describe("what the views wait for", () => {
  test("a fresh workbook is a first run until somebody begins", () => {
    const begin = workbookRead(after({ ...fresh, started: false }, { type: "opened" }), [presaleChoice("builtIn", false)], []);
    expect(isFirstRun(begin)).toBe(true);
    expect(isFirstRun(after(begin, { type: "started" }))).toBe(false);
    expect(scoreWaitsFor(begin)).toBe("data");
  });

  test("scores can be previewed with built-in rules, but written only once the rules stand in the workbook", () => {
    const ready = scored(dataRead(workbookRead(opened, [presaleChoice("builtIn", false)])));
    expect(scoreWaitsFor(ready)).toBeUndefined();
    expect(outputWaitsFor(ready)).toBe("unwritten");
  });

  test("a built-in template that stands in the rule book is offered once", () => {
    const both = workbookRead(opened, [presaleChoice("workbook", true), presaleChoice("builtIn", false)]);
    expect(choicesOf(both).map((choice) => choice.origin)).toEqual(["workbook"]);
  });

  test("an unticked assumption is not confirmed", () => {
    const choice = presaleChoice("builtIn", false);
    const state = workbookRead(opened, [choice]);
    expect(confirmedRows(state, choice)).toEqual([1, 7]);
    expect(confirmedRows(after(state, { type: "confirmationToggled", row: 7 }), choice)).toEqual([1]);
  });

  test("an empty sheet is not taken for data", () => {
    expect(sourceOf(workbookRead(opened, undefined, [{ ...sampleSource, rows: 0 }]))).toBeUndefined();
  });
});

describe("the person in a selected row", () => {
  const ready = scored(dataRead(workbookRead(opened)));
  test.each([
    ["by row on the sheet of the data", { sheet: "2026-10", row: 5, cells: [] }, 2],
    ["by name on any other sheet", { sheet: "评分 2026-10", row: 40, cells: ["3", "赵一诺", "早班组"] }, 3],
  ])("is shown %s", (_, selection, person) => {
    expect(after(ready, { type: "personAsked", selection })).toMatchObject({ view: "score", open: [person], filter: "all" });
  });
  test("a row about nobody is said to be one", () => {
    const { asked, open } = after(ready, { type: "personAsked", selection: { sheet: "other", row: 1, cells: ["合计"] } });
    expect([asked?.found, open]).toEqual(["nobody", []]);
  });
});
