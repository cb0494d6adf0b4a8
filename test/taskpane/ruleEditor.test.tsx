/** @jest-environment jsdom */
/** The rule editor as a person uses it: what is typed goes to its cell, what changes in the cells shows, and two who write the same cell are asked. */
import { act, screen, waitFor, within } from "@testing-library/react";
import type { TemplateChoice } from "../../src/actions/paneActions";
import type { Rule } from "../../src/rules/ruleBook";
import { scoredWorkbook, type WorkbookInMemory } from "./support/inMemoryActions";
import { openPane, openView, type OpenedPane } from "./support/openPane";
import { presaleChoice } from "./support/presale";

jest.setTimeout(60_000);

function draft(): TemplateChoice {
  const choice = presaleChoice("workbook", false);
  const rules = choice.rules.map((rule): Rule => ({ ...rule, status: "draft", from: "2026-09-01" }));
  return { ...choice, rules, places: { sheet: "规则表", rows: rules.map((_, i) => i + 5), columns: { assumed: "L", scale: "K" } } };
}

async function openEditor(): Promise<{ readonly pane: OpenedPane; readonly workbook: WorkbookInMemory }> {
  const workbook = scoredWorkbook({ choices: [draft()] });
  const pane = await openPane(workbook);
  await openView(pane, "方案");
  await pane.user.click(await screen.findByRole("button", { name: "编辑规则" }));
  await screen.findByLabelText("CSAT 的权重");
  return { pane, workbook };
}

const rulesOf = ({ choices }: WorkbookInMemory): readonly Rule[] => choices[0]!.rules;
const said = (workbook: WorkbookInMemory, item: string) => rulesOf(workbook).find((rule) => rule.item === item)!;
/** Somebody types into a cell of the table. */
function typeInCell(workbook: WorkbookInMemory, item: string, change: Partial<Rule>): void {
  workbook.choices = workbook.choices.map((choice) => ({
    ...choice,
    rules: choice.rules.map((rule) => (rule.item === item ? { ...rule, ...change } : rule)),
  }));
  act(() => workbook.changed());
}

test("weights: typed, summed as they are typed, written, followed, asked about and evened out", async () => {
  const { pane, workbook } = await openEditor();
  const { user } = pane;
  const csat = screen.getByLabelText("CSAT 的权重");
  expect(screen.getByText("权重合计 100%")).toBeTruthy();
  await user.clear(csat);
  await user.type(csat, "35");
  expect(screen.getByText("多了 5%")).toBeTruthy();
  expect(said(workbook, "CSAT").weight).toBe(0.3);
  await user.keyboard("{Enter}");
  await waitFor(() => expect(said(workbook, "CSAT").weight).toBe(0.35));
  await waitFor(() => expect(csat).toHaveProperty("value", "35%"));

  // What is typed in the cell shows.
  typeInCell(workbook, "CSAT", { weight: 0.2 });
  await waitFor(() => expect(csat).toHaveProperty("value", "20%"));
  expect(screen.getByText("还差 10%")).toBeTruthy();

  // What is no weight is not written, and Escape forgets it.
  await user.clear(csat);
  await user.type(csat, "很多{Enter}");
  expect(screen.getByText("请填 0% 到 100%，例如 40%。")).toBeTruthy();
  await user.keyboard("{Escape}");
  expect(csat).toHaveProperty("value", "20%");

  // The cell changes while the field is being edited: nobody is overwritten.
  await user.clear(csat);
  await user.type(csat, "25");
  typeInCell(workbook, "CSAT", { weight: 0.15 });
  const question = await screen.findByRole("alert");
  expect(within(question).getByText("单元格里现在是 15%。")).toBeTruthy();
  await user.click(csat);
  await user.keyboard("{Enter}");
  expect(said(workbook, "CSAT").weight).toBe(0.15);
  await user.click(within(question).getByRole("button", { name: "保留 25%" }));
  await waitFor(() => expect(said(workbook, "CSAT").weight).toBe(0.25));
  await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
  await user.clear(csat);
  await user.type(csat, "40");
  typeInCell(workbook, "CSAT", { weight: 0.2 });
  await user.click(await screen.findByRole("button", { name: "用 20%" }));
  expect(csat).toHaveProperty("value", "20%");
  expect(said(workbook, "CSAT").weight).toBe(0.2);

  await user.click(screen.getByRole("button", { name: "配平" }));
  await waitFor(() => expect(screen.getByText("权重合计 100%")).toBeTruthy());
  expect(screen.getByText("配平").getAttribute("aria-disabled")).toBe("true");
});

test("by keyboard: a rule moves with its rows and keeps the focus, gets its missing policy, goes; a metric of the dictionary comes", async () => {
  const { pane, workbook } = await openEditor();
  const { user } = pane;
  const order = (): string[] => [...new Set(rulesOf(workbook).flatMap(({ kind, item }) => (kind === "metric" ? item : [])))];
  const row = screen.getByRole("button", { name: /^CSAT/ });
  row.focus();
  await user.keyboard("{Alt>}{ArrowUp}{/Alt}");
  await waitFor(() => expect(order()).toEqual(["CSAT", "咨询转化率", "平均响应", "FCR"]));
  await waitFor(() => expect(document.activeElement).toBe(row));
  await user.keyboard("{Enter}");
  await user.click(await screen.findByRole("button", { name: "下移 CSAT" }));
  await waitFor(() => expect(order()).toEqual(["咨询转化率", "CSAT", "平均响应", "FCR"]));
  await user.selectOptions(screen.getByLabelText("没有数据时"), "按 0 分算");
  await waitFor(() => expect(said(workbook, "CSAT").missing).toBe("zero"));

  await user.click(await screen.findByRole("button", { name: "删除 CSAT" }));
  await waitFor(() => expect(order()).toEqual(["咨询转化率", "平均响应", "FCR"]));
  expect(screen.getByText("还差 30%")).toBeTruthy();
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("button", { name: /^平均响应/ })));

  await user.click(screen.getByRole("button", { name: "添加指标…" }));
  await user.type(screen.getByLabelText("找指标"), "好评率");
  await user.keyboard("{Enter}");
  await waitFor(() => expect(order()).toEqual(["咨询转化率", "平均响应", "FCR", "好评率"]));
  await waitFor(() => expect(screen.getByRole("button", { name: /^好评率/ }).getAttribute("aria-expanded")).toBe("true"));
  await user.click(screen.getByRole("button", { name: "完成编辑" }));
  expect(await screen.findByRole("button", { name: "编辑规则" })).toBeTruthy();
});

test("a template begins from nothing under a name that is free, and is edited at once", async () => {
  const workbook = scoredWorkbook({ choices: [draft()] });
  const pane = await openPane(workbook);
  const { user } = pane;
  await openView(pane, "方案");
  await user.click(await screen.findByRole("button", { name: "新建方案…" }));
  const name = await screen.findByLabelText(/^方案名称/);
  await waitFor(() => expect(document.activeElement).toBe(name));
  await user.type(name, "售前");
  expect(screen.getByText("规则表里已有同名方案。")).toBeTruthy();
  const create = screen.getByRole("button", { name: "建立草稿" });
  await user.type(name, "二组");
  expect(create.getAttribute("aria-disabled")).toBe("true");
  await user.type(screen.getByLabelText(/^第一个指标/), "满意率");
  await user.click(create);
  expect(await screen.findByLabelText("满意率 的权重")).toHaveProperty("value", "100%");
  expect(workbook.choices.map((choice) => choice.name)).toEqual(["售前", "售前二组"]);
  expect(screen.getByLabelText("考核方案")).toHaveProperty("value", "售前二组 1");
});
