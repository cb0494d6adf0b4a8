/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { emptyWorkbook, scoredWorkbook } from "./support/inMemoryActions";
import { openPane, openView, type OpenedPane } from "./support/openPane";

jest.setTimeout(40_000);

const openButton = () => screen.findByRole("button", { name: /^函数（/ });
const insert = () => screen.findByRole("button", { name: "插入所选单元格" });

async function openFunction({ user }: OpenedPane, name: RegExp): Promise<void> {
  await user.click(await openButton());
  await user.click(await screen.findByRole("button", { name }));
}

async function seriousIssues(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}

describe("finding a function", () => {
  test.each(["数据", "方案", "评分", "考核表"])(
    "from %s: the button opens all functions by their use; closing leads back",
    async (view) => {
      const pane = await openPane(scoredWorkbook());
      await openView(pane, view);
      await pane.user.click(await openButton());
      expect((await screen.findAllByRole("heading", { level: 2 })).map(({ textContent }) => textContent)).toEqual([
        "评分",
        "奖金与提成",
        "排名与目标",
      ]);
      expect(screen.getByText("3 个函数")).toBeTruthy();
      expect(await seriousIssues()).toEqual([]);
      await pane.user.click(screen.getByRole("button", { name: "关闭函数" }));
      expect(screen.getByRole("tab", { name: new RegExp(`^${view}`) }).getAttribute("aria-selected")).toBe("true");
    },
  );

  test("by keyboard alone: Shift+F3, a word, Enter; Escape leads back step by step", async () => {
    const { user } = await openPane(scoredWorkbook());
    await openButton();
    await user.keyboard("{Shift>}{F3}{/Shift}");
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("searchbox", { name: "查找函数" })));
    await user.keyboard("奖金{Enter}");
    await waitFor(() => expect(document.activeElement?.textContent).toBe("BONUS绩效奖金"));
    await user.keyboard("{Escape}");
    expect(await screen.findByRole("searchbox")).toHaveProperty("value", "奖金");
    await user.keyboard("{Escape}");
    expect(await screen.findByText("3 个函数")).toBeTruthy();
    await user.keyboard("{Escape}");
    expect(await screen.findByRole("tab", { name: /^数据/ })).toBeTruthy();
    await waitFor(async () => expect(document.activeElement).toBe(await openButton()));
  });

  test("English words find functions in a Chinese pane; a word that finds none says so", async () => {
    const { user } = await openPane(scoredWorkbook());
    await user.click(await openButton());
    await user.type(await screen.findByRole("searchbox"), "highest");
    expect(screen.getByText("1 个函数")).toBeTruthy();
    expect(screen.getByRole("button", { name: /^RANK/ })).toBeTruthy();
    await user.type(screen.getByRole("searchbox"), " xyz");
    expect(screen.getByText(/^没有匹配的函数/)).toBeTruthy();
  });

  test("texts that can't be loaded are asked for again", async () => {
    const workbook = scoredWorkbook({ failing: { functionHelp: "Failed to fetch" } });
    const { user } = await openPane(workbook);
    await user.click(await openButton());
    expect(await screen.findByText(/没有加载成功/)).toBeTruthy();
    workbook.failing = {};
    await user.click(screen.getByRole("button", { name: "再试一次" }));
    expect(await screen.findByText("3 个函数")).toBeTruthy();
  });
});

describe("a function's page", () => {
  test("tells syntax under the namespace of this Excel, arguments, words, mistakes, why and errors", async () => {
    const pane = await openPane(scoredWorkbook());
    await openFunction(pane, /^TIER/);
    const text = (await screen.findByRole("main")).textContent;
    for (const told of ["=KPIDEV.TIER(数值, [方向])", "LOWER 越低越好", "百分比写成 68.2：请写 68.2%。", "档位起点归更好的一档。", "#N/A"])
      expect(text).toContain(told);
    expect(screen.getByRole("link", { name: "打开帮助页" }).getAttribute("href")).toBe("help/zh-CN/TIER.html");
    expect(await seriousIssues()).toEqual([]);
  });

  test("leads to related functions, whose page begins at its own first example", async () => {
    const pane = await openPane(scoredWorkbook());
    await openFunction(pane, /^TIER/);
    await pane.user.click(await screen.findByRole("radio", { name: /得到 #N\/A/ }));
    await pane.user.click(screen.getByRole("button", { name: "RANK 名次" }));
    expect((await screen.findByRole("heading", { level: 1 })).textContent).toBe("RANK名次");
    expect(screen.getByRole("radio", { name: /得到 4/ })).toHaveProperty("checked", true);
  });
});

describe("inserting an example", () => {
  test("the chosen one goes into the selected cell, and undo is offered at once", async () => {
    const workbook = scoredWorkbook();
    const pane = await openPane(workbook);
    await openFunction(pane, /^TIER/);
    await pane.user.click(await screen.findByRole("radio", { name: /得到 #N\/A/ }));
    await pane.user.click(await insert());
    expect(await screen.findByText("公式已写入 '2026-10'!H2。")).toBeTruthy();
    expect(workbook.inCell).toBe('=KPIDEV.TIER(0.6, "≥70%→100")');
    await pane.user.click(screen.getByRole("button", { name: "撤销" }));
    expect((await screen.findAllByText(/已撤销|没有可撤销/)).length).toBeGreaterThan(0);
  });

  test("a cell that holds something is only replaced when that is said", async () => {
    const workbook = scoredWorkbook({ inCell: "95" });
    const pane = await openPane(workbook);
    await openFunction(pane, /^RANK/);
    await pane.user.click(await insert());
    expect(await screen.findByText("所选单元格不是空的，里面是 95。")).toBeTruthy();
    expect(workbook.inCell).toBe("95");
    await pane.user.click(screen.getByRole("button", { name: "替换 '2026-10'!H2" }));
    expect(await screen.findByText("公式已写入 '2026-10'!H2。")).toBeTruthy();
    expect(workbook.inCell).toMatch(/^=INDEX\(KPIDEV\.RANK/);
  });

  test("what a refusal said is gone with the page it was about", async () => {
    const pane = await openPane(scoredWorkbook({ inCell: "95" }));
    await openFunction(pane, /^RANK/);
    await pane.user.click(await insert());
    await screen.findByText("所选单元格不是空的，里面是 95。");
    await pane.user.click(screen.getByRole("button", { name: "全部函数" }));
    await pane.user.click(await screen.findByRole("button", { name: /^BONUS/ }));
    expect(screen.queryByText(/不是空的/)).toBeNull();
    expect(screen.queryByRole("button", { name: /^替换/ })).toBeNull();
  });

  test("copy puts the formula on the clipboard and says so", async () => {
    const pane = await openPane(scoredWorkbook());
    await openFunction(pane, /^RANK/);
    await pane.user.click(await screen.findByRole("button", { name: "复制" }));
    expect(await screen.findByText("已复制。")).toBeTruthy();
    expect(await navigator.clipboard.readText()).toBe("=INDEX(KPIDEV.RANK({95;90;90;85}), 4)");
  });
});

test("from the very first screen, too: Shift+F3 shows the functions, closing them shows the first screen", async () => {
  const { user } = await openPane(emptyWorkbook(), {});
  await screen.findByRole("button", { name: "用示例试试" });
  await user.keyboard("{Shift>}{F3}{/Shift}");
  expect(await screen.findByText("3 个函数")).toBeTruthy();
  expect(within(document.body).queryByRole("banner")).toBeNull();
  await user.keyboard("{Shift>}{F3}{/Shift}");
  expect(await screen.findByRole("button", { name: "用示例试试" })).toBeTruthy();
});

test("in an English pane the functions speak English", async () => {
  const pane = await openPane(scoredWorkbook(), { started: true, language: "en", officeLanguage: "zh-CN" });
  await pane.user.click(await screen.findByRole("button", { name: /^Functions \(/ }));
  expect(await screen.findByText("3 functions")).toBeTruthy();
  expect(screen.getByRole("button", { name: /^TIER\s*Score by band/ })).toBeTruthy();
});
