/** @jest-environment jsdom */
/** The dialog that brings a rule book in: text, what it would bring, and from which day. */
import { screen, waitFor } from "@testing-library/react";
import { printShared } from "../../src/rules/share/printShared";
import { shareFormat, shareSchemaVersion } from "../../src/rules/share/shareSchema";
import { scoredWorkbook } from "./support/inMemoryActions";
import { openPane } from "./support/openPane";
import { presaleChoice } from "./support/presale";

jest.setTimeout(40_000);

test("what differs comes beside it from a day of one's own; a day that is none, or a text that is no rule book, goes no further", async () => {
  const workbook = scoredWorkbook();
  const pane = await openPane(workbook);
  await pane.user.click(await screen.findByRole("button", { name: "更多" }));
  await pane.user.click(await screen.findByRole("menuitem", { name: "导入规则表…" }));
  const text = await screen.findByLabelText("或粘贴内容", {}, { timeout: 10_000 });
  const check = () => screen.getByRole("button", { name: "检查" });
  expect(check().getAttribute("aria-disabled")).toBe("true");

  await pane.user.click(text);
  await pane.user.paste('{"format": "another"}');
  await pane.user.click(check());
  expect(await screen.findByText("这不是导出的规则表。")).toBeTruthy();

  const { rules, version } = presaleChoice("workbook", true);
  const other = rules.map((rule) => ({ ...rule, note: "别处的说明" }));
  await pane.user.clear(text);
  await pane.user.paste(printShared(other, shareFormat, shareSchemaVersion));
  await pane.user.click(check());
  expect(await screen.findByText(new RegExp(`与现有 v${version} 不同`))).toBeTruthy();
  expect(screen.getByRole("button", { name: "没有可导入的" }).getAttribute("aria-disabled")).toBe("true");
  await pane.user.click(screen.getByLabelText("不同的版本以下一个版本号作为草稿加入"));
  const from = screen.getByLabelText("加入的草稿自哪天起生效");
  await pane.user.clear(from);
  await pane.user.type(from, "下个月");
  const bring = screen.getByRole("button", { name: "导入 1 个版本" });
  expect(bring.getAttribute("aria-disabled")).toBe("true");
  await pane.user.clear(from);
  await pane.user.type(from, "2027-01-01");
  await pane.user.click(bring);
  await waitFor(() => expect(workbook.imported).toMatchObject([{ beside: true, from: "2027-01-01" }]));
  await waitFor(() => expect(screen.getAllByText("规则已导入。").length).toBeGreaterThan(0));
  expect(screen.queryByRole("dialog")).toBeNull();
});
