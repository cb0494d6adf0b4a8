/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { scoredWorkbook } from "./support/inMemoryActions";
import { openPane, openView } from "./support/openPane";
import { presaleChoice } from "./support/presale";

jest.setTimeout(40_000);

test("a draft is handed out as what it is: the dialog says so, names the sheet, and the write can be undone", async () => {
  const choice = presaleChoice("workbook", true);
  const draft = { ...choice, rules: choice.rules.map((rule) => ({ ...rule, status: "draft" as const })) };
  const pane = await openPane(scoredWorkbook({ choices: [draft] }));
  await openView(pane, "方案");
  await pane.user.click(await screen.findByRole("button", { name: "公示表…" }));
  expect(await screen.findByText("公示 售前 v3", { selector: "span" })).toBeTruthy();
  expect(screen.getByText("这还是草稿：表上会写明，并列出没有定下来的。")).toBeTruthy();
  // jsdom moves the focus late, and the dialog counts as hidden until it has it.
  expect(await screen.findByRole("radio", { name: "中文", hidden: true })).toHaveProperty("checked", true);
  await pane.user.click(await screen.findByRole("button", { name: "写入公示表", hidden: true }));
  expect((await screen.findAllByText("公示表已写好。")).length).toBeGreaterThan(0);
  await waitFor(() => expect(screen.queryByText("写入公示表")).toBeNull());
  expect(await screen.findByRole("button", { name: "撤销" })).toBeTruthy();
});

test("an open metric says what it means and how it is calculated", async () => {
  const pane = await openPane(scoredWorkbook({ choices: [presaleChoice("workbook", true)] }));
  await openView(pane, "方案");
  await pane.user.click(await screen.findByRole("button", { name: /^咨询转化率/ }));
  expect(await screen.findByText(/咨询客户中最终下单购买的比例/)).toBeTruthy();
  expect(screen.getByText("= 最终下单人数 ÷ 咨询人数")).toBeTruthy();
});
