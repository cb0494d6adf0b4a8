/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import type { TemplateChoice } from "../../src/actions/paneActions";
import type { Rule } from "../../src/rules/ruleBook";
import { scoredWorkbook } from "./support/inMemoryActions";
import { openPane, openView } from "./support/openPane";
import { presaleChoice } from "./support/presale";

jest.setTimeout(40_000);

/** 售前 in the rule book, from September on. */
function inBook(status: Rule["status"], confirmed = true): TemplateChoice {
  const choice = presaleChoice("workbook", confirmed);
  const rules = choice.rules.map((rule): Rule => ({ ...rule, status, from: "2026-09-01" }));
  return {
    ...choice,
    rules,
    ...(choice.template && { template: { ...choice.template, status } }),
    places: { sheet: "规则表", rows: rules.map((_, i) => i + 5), columns: { assumed: "L", scale: "K" } },
  };
}

test("a draft is published with a name and a reason, which then stand beside it", async () => {
  const pane = await openPane(scoredWorkbook({ choices: [inBook("draft")] }));
  await openView(pane, "方案");
  expect(await screen.findByText("草稿")).toBeTruthy();
  await pane.user.click(screen.getByRole("button", { name: "发布…" }));
  expect(screen.getByText("自 2026-09-01 起按 v3 评分。")).toBeTruthy();
  const publish = screen.getByRole("button", { name: "发布 v3" });
  await pane.user.type(screen.getByLabelText(/发布人/), "李莉");
  expect(publish.getAttribute("aria-disabled")).toBe("true");
  await pane.user.type(screen.getByLabelText(/原因/), "第三季度");
  await pane.user.click(publish);
  expect(await screen.findByText("2026-11-22 由李莉发布：第三季度")).toBeTruthy();
  expect(screen.getByText("已发布")).toBeTruthy();
  expect(screen.getByRole("button", { name: "撤销" })).toBeTruthy();
});

test("while an assumption waits, publishing says so, names the cell and offers no button", async () => {
  const pane = await openPane(scoredWorkbook({ choices: [inBook("draft", false)] }));
  await openView(pane, "方案");
  await pane.user.click(await screen.findByRole("button", { name: "发布…" }));
  expect(screen.getByRole("button", { name: /规则表!L6/ })).toBeTruthy();
  expect(screen.queryByRole("button", { name: "发布 v3" })).toBeNull();
});

test("a new version begins with the month after, is looked at at once, and says that it differs in its days only", async () => {
  const workbook = scoredWorkbook({ choices: [inBook("published")] });
  const pane = await openPane(workbook);
  await openView(pane, "方案");
  await pane.user.click(await screen.findByRole("button", { name: "新版本…" }));
  const from = screen.getByLabelText("新版本自哪天起生效");
  expect(from).toHaveProperty("value", "2026-11-01");
  await pane.user.clear(from);
  await pane.user.type(from, "2026-08-01");
  expect(screen.getByRole("button", { name: "新建 v4 草稿" }).getAttribute("aria-disabled")).toBe("true");
  await pane.user.clear(from);
  await pane.user.type(from, "2026-12-01");
  await pane.user.click(screen.getByRole("button", { name: "新建 v4 草稿" }));
  await waitFor(() => expect(screen.getByLabelText("考核方案")).toHaveProperty("value", "售前 4"));
  await pane.user.click(await screen.findByRole("button", { name: "与 v3 相比有 1 处改动" }));
  expect(screen.getByText("有效期 2026-09-01 起 → 2026-12-01 起")).toBeTruthy();
  expect(workbook.choices.map(({ version }) => version)).toEqual([4, 3]);
});

test("publishing names the months that are written already, and locks what is published unless told otherwise", async () => {
  const workbook = scoredWorkbook({
    choices: [inBook("draft")],
    months: [
      { period: "2026-08", sheet: "评分 2026-08", values: true, by: "24 人 · 方案 售前 v2 · 数值" },
      { period: "2026-09", sheet: "评分 2026-09", values: true, by: "24 人 · 方案 售前 v2 · 数值" },
      { period: "2026-10", sheet: "评分 2026-10", values: false, by: "24 人 · 方案 售后 v1 · 实时" },
    ],
  });
  const pane = await openPane(workbook);
  await openView(pane, "方案");
  await pane.user.click(await screen.findByRole("button", { name: "发布…" }));
  expect(screen.getByText(/^这些月份的评分已经写出：2026-09（数值，v2）。/)).toBeTruthy();
  await pane.user.type(screen.getByLabelText(/发布人/), "李莉");
  await pane.user.type(screen.getByLabelText(/原因/), "第三季度");
  expect(screen.getByLabelText("锁定已发布的行")).toHaveProperty("checked", true);
  await pane.user.click(screen.getByRole("button", { name: "发布 v3" }));
  expect(await screen.findByText("已发布的行已锁定，要改请新建版本。")).toBeTruthy();
  await pane.user.click(screen.getByRole("button", { name: "解除锁定" }));
  expect(await screen.findByRole("button", { name: "锁定已发布的行" })).toBeTruthy();
  expect(workbook.locked).toBe(false);
});

test("a status typed by hand is found, counted on the tab, and published in due form or taken back", async () => {
  const pane = await openPane(scoredWorkbook({ choices: [inBook("published")] }));
  await openView(pane, "方案");
  expect(await screen.findByText(/v3 写着已发布，说明里却没有/)).toBeTruthy();
  expect(screen.getByRole("tab", { name: /^方案\s*1 处要看/ })).toBeTruthy();
  expect(screen.getByRole("button", { name: "应用：状态改为 草稿" })).toBeTruthy();
  await pane.user.click(screen.getByRole("button", { name: "补发布记录…" }));
  await pane.user.type(screen.getByLabelText(/发布人/), "李莉");
  await pane.user.type(screen.getByLabelText(/原因/), "第三季度");
  await pane.user.click(screen.getByRole("button", { name: "发布 v3" }));
  expect(await screen.findByText("2026-11-22 由李莉发布：第三季度")).toBeTruthy();
  await waitFor(() => expect(screen.queryByText(/却没有谁、何时/)).toBeNull());
});
