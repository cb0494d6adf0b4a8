/** @jest-environment jsdom */
/** A damaged rule book in the pane: what can be done, what it would change, and the repair. */
import { screen, waitFor } from "@testing-library/react";
import { scoredWorkbook } from "./support/inMemoryActions";
import { openPane, openView } from "./support/openPane";

jest.setTimeout(40_000);

const repair = {
  form: "cells" as const,
  sheet: "规则表",
  saved: "2026-11-22 09:30",
  cells: [{ cell: "规则表!K9", before: "#REF!", after: "≥70%→100" }],
  merged: ["G9:I10"],
  versions: [],
  keeps: true,
  issues: [],
};

test("the repair is shown cell by cell before it is done, and what stands there can be kept", async () => {
  const workbook = scoredWorkbook({ damage: { saved: "2026-11-22 09:30" }, repair });
  const pane = await openPane(workbook);
  await openView(pane, "方案");
  expect(await screen.findByText(/最后一份完好的副本存于 2026-11-22 09:30/)).toBeTruthy();
  await pane.user.click(screen.getByRole("button", { name: "看看会改什么" }));
  expect(await screen.findByText("#REF!")).toBeTruthy();
  expect(screen.getByText("取消合并：G9:I10。")).toBeTruthy();
  expect(screen.getByLabelText("把现在的内容另存一张表")).toHaveProperty("checked", true);
  await pane.user.click(screen.getByRole("button", { name: "修复" }));
  await waitFor(() => expect(screen.queryByText(/规则表有损坏/)).toBeNull());
  expect(screen.getAllByText("规则表已修复。").length).toBeGreaterThan(0);
  expect(screen.getByRole("button", { name: "撤销" })).toBeTruthy();
});
