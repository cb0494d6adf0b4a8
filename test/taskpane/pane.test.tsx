/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { emptyWorkbook, sampleWorkbook, scoredWorkbook } from "./support/inMemoryActions";
import { openPane, openView } from "./support/openPane";
import { presaleChoice, presaleTable } from "./support/presale";

jest.setTimeout(40_000);

async function seriousIssues(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}

describe("from an empty workbook to scorecards", () => {
  test("three clicks: the sample, the confirmed rules, the sheets", async () => {
    const workbook = emptyWorkbook();
    const { user } = await openPane(workbook, {});
    expect(screen.getAllByRole("button").map((button) => button.textContent)).toEqual(["", "用示例试试", "用我的表"]);
    await user.click(screen.getByRole("button", { name: "用示例试试" }));
    await user.click(await screen.findByRole("button", { name: "确认 2 处假设并写入规则表" }));
    await user.click(await screen.findByRole("button", { name: "写入 2 张表 · 614 格" }));
    expect(await screen.findByText("已写入 24 人的评分")).toBeTruthy();
    expect(workbook.written).toEqual(["2026-10", "2026-09", "规则表", "评分 2026-10", "考核表 2026-10"]);
  });

  test("whoever opens the pane over figures of their own is offered them first", async () => {
    await openPane(sampleWorkbook(), {});
    await screen.findByRole("button", { name: "用我的表" });
    expect(screen.getAllByRole("button").map((button) => button.textContent)).toEqual(["", "用我的表", "用示例试试"]);
  });

  test("what was written stays told when the data goes away afterwards", async () => {
    const workbook = scoredWorkbook();
    const pane = await openPane(workbook);
    await openView(pane, "考核表");
    await pane.user.click(await screen.findByRole("button", { name: /^写入 2 张表/ }));
    expect(await screen.findByText("已写入 24 人的评分")).toBeTruthy();
    workbook.table = undefined;
    act(() => workbook.changed());
    await waitFor(() => expect(within(screen.getByRole("banner")).queryByText("24 人")).toBeNull());
    expect(screen.getByText("已写入 24 人的评分")).toBeTruthy();
  });

  test("a click while the preview is being made anew isn't lost", async () => {
    const workbook = scoredWorkbook();
    const pane = await openPane(workbook);
    await openView(pane, "考核表");
    const button = await screen.findByRole("button", { name: /^写入 2 张表/ });
    await waitFor(() => expect(button.getAttribute("aria-busy")).toBe("false"));
    workbook.slowness = 150;
    act(() => workbook.changed());
    await waitFor(() => expect(button.getAttribute("aria-busy")).toBe("true"), { timeout: 5_000 });
    await pane.user.click(button);
    expect(await screen.findByText("已写入 24 人的评分", undefined, { timeout: 5_000 })).toBeTruthy();
    expect(workbook.written).toEqual(["评分 2026-10", "考核表 2026-10"]);
  });

  test("undo takes the write back and says so", async () => {
    const workbook = scoredWorkbook();
    const pane = await openPane(workbook);
    await openView(pane, "考核表");
    await pane.user.click(await screen.findByRole("button", { name: /^写入 2 张表/ }));
    await pane.user.click(await screen.findByRole("button", { name: "撤销" }));
    expect(await screen.findAllByText("已撤销，工作簿恢复原样。")).toHaveLength(2);
    expect(workbook.written).toEqual([]);
  });
});

describe("the data view", () => {
  test("says what was recognised and asks about what is unsure", async () => {
    await openPane(sampleWorkbook());
    expect(await screen.findByText("千牛客服绩效")).toBeTruthy();
    expect(screen.getByLabelText(/CSAT.*推测，请核对/)).toBeTruthy();
    expect(screen.queryByLabelText(/FCR/)).toBeNull();
  });

  test("a guess can be taken for right, in the list or where it is reported", async () => {
    const { user } = await openPane(
      sampleWorkbook({
        dataIssues: [
          { code: "columnGuessed", severity: "warning", cell: "'2026-10'!D1", params: { metric: "CSAT", header: "满意度得分" } },
        ],
      }),
    );
    const [reported, listed, ...more] = await screen.findAllByRole("button", { name: "就是这一列" });
    expect([reported?.closest("li"), listed?.closest("li"), more.length]).toEqual([expect.any(HTMLElement), null, 0]);
    if (!reported) throw new Error("the issue has no fix");
    await user.click(reported);
    expect(await screen.findByLabelText(/CSAT.*手选/)).toHaveProperty("value", "D");
    expect(screen.queryByRole("button", { name: "就是这一列" })).toBeNull();
  });

  test("a column known by its header bears no doubt, even when all are shown", async () => {
    const { user } = await openPane(sampleWorkbook());
    await user.click(await screen.findByRole("button", { name: "显示全部列" }));
    expect(screen.getByLabelText("咨询转化率")).toHaveProperty("value", "C");
    expect(screen.getByLabelText("FCR")).toHaveProperty("value", "F");
    expect(screen.queryByText("可能")).toBeNull();
  });

  test("a column can be chosen by hand", async () => {
    const { user } = await openPane(sampleWorkbook());
    await user.selectOptions(await screen.findByLabelText(/CSAT/), "G");
    expect(await screen.findByLabelText(/CSAT.*手选/)).toHaveProperty("value", "G");
  });

  test("what was not found waits for a choice, and may be said not to exist", async () => {
    const workbook = sampleWorkbook();
    workbook.matches = workbook.matches.map(({ column, ...match }) =>
      "item" in match.target && match.target.item === "CSAT" ? match : { ...match, ...(column === undefined ? {} : { column }) },
    );
    const { user } = await openPane(workbook);
    const select = await screen.findByLabelText(/CSAT.*缺少/);
    expect(within(select).getByRole("option", { name: "请选择" })).toHaveProperty("selected", true);
    await user.selectOptions(select, "没有此列");
    const chosen = await screen.findByLabelText(/CSAT.*手选/);
    expect(within(chosen).getByRole("option", { name: "没有此列" })).toHaveProperty("selected", true);
    expect(within(chosen).queryByRole("option", { name: "请选择" })).toBeNull();
  });

  test("an issue names its cell, and a click selects it; an error keeps the way on closed", async () => {
    const workbook = sampleWorkbook({
      dataIssues: [{ code: "sheetEmpty", severity: "error", cell: "'2026-10'!C5", params: { sheet: "2026-10" } }],
    });
    const { user } = await openPane(workbook);
    await user.click(await screen.findByRole("button", { name: "选中 '2026-10'!C5" }));
    expect(workbook.selected).toEqual(["'2026-10'!C5"]);
    expect(screen.getByRole("tab", { name: /数据.*1 处要看/ })).toBeTruthy();
    expect(screen.getByRole("button", { name: "请先处理标出的问题" }).getAttribute("aria-disabled")).toBe("true");
  });

  test("a host that fails is quoted, with a way to try again", async () => {
    const workbook = scoredWorkbook({ failing: { readData: "InvalidOperationInCellEditMode" } });
    const { user } = await openPane(workbook);
    expect(await screen.findByText(/InvalidOperationInCellEditMode/)).toBeTruthy();
    workbook.failing = {};
    await user.click(screen.getByRole("button", { name: "再试一次" }));
    expect(await screen.findByText("千牛客服绩效")).toBeTruthy();
  });
});

describe("empty cells", () => {
  const csat = { metric: "CSAT", column: "D", count: 3, runs: [{ from: 5, count: 3, address: "'2026-10'!D5:D7" }] };
  const fcr = { metric: "FCR", column: "F", count: 1, runs: [{ from: 9, count: 1, address: "'2026-10'!F9" }] };

  test("are listed when asked for, by column, and a click selects them", async () => {
    const workbook = scoredWorkbook({ blanks: [csat, fcr] });
    const { user } = await openPane(workbook);
    await user.click(await screen.findByRole("button", { name: "检查空白单元格" }));
    await user.click(await screen.findByRole("button", { name: "选中 '2026-10'!D5:D7" }));
    expect(workbook.selected).toEqual(["'2026-10'!D5:D7"]);
  });

  test("are filled by column: a column that is really 0 can be left out", async () => {
    const workbook = scoredWorkbook({ blanks: [csat, fcr] });
    const { user } = await openPane(workbook);
    await user.click(await screen.findByRole("button", { name: "检查空白单元格" }));
    expect(await screen.findByRole("button", { name: "在 4 个空白单元格填入 —" })).toBeTruthy();
    await user.click(screen.getByRole("checkbox", { name: /CSAT/ }));
    await user.click(screen.getByRole("button", { name: "在 1 个空白单元格填入 —" }));
    expect(await screen.findAllByText("已在 1 个空白单元格填入 —。")).toHaveLength(2);
    expect(workbook.blanks).toEqual([csat]);
    await user.click(screen.getByRole("button", { name: "撤销" }));
    expect(await screen.findAllByText("已撤销，工作簿恢复原样。")).toHaveLength(2);
  });

  test("an issue about them leads to the check", async () => {
    const { user } = await openPane(
      scoredWorkbook({
        blanks: [csat],
        dataIssues: [{ code: "blankMetric", severity: "info", cell: "'2026-10'!D5", params: { metric: "CSAT", count: 3 } }],
      }),
    );
    const [first] = await screen.findAllByRole("button", { name: "检查空白单元格" });
    if (!first) throw new Error("the issue has no fix");
    await user.click(first);
    expect(await screen.findByRole("button", { name: "在 3 个空白单元格填入 —" })).toBeTruthy();
  });

  test("are warned of where Excel passes them on as 0, without being asked", async () => {
    const workbook = scoredWorkbook({ blanks: [csat], delivery: "zero" });
    const { saved } = await openPane(workbook);
    expect(await screen.findByText("这个 Excel 把空白当作 0。")).toBeTruthy();
    expect(await screen.findByRole("button", { name: "在 3 个空白单元格填入 —" })).toBeTruthy();
    expect(saved().blankDelivery).toBe("zero");
  });

  test("what is known of this Excel isn't asked again", async () => {
    const workbook = scoredWorkbook({ blanks: [csat] });
    await openPane(workbook, { started: true, blankDelivery: "zero" });
    expect(await screen.findByText("这个 Excel 把空白当作 0。")).toBeTruthy();
    expect(workbook.probes).toBe(0);
  });

  test("an Excel that can't tell is asked twice at most, however often the workbook changes", async () => {
    const workbook = scoredWorkbook({ delivery: undefined });
    await openPane(workbook);
    await waitFor(() => expect(workbook.probes).toBe(1));
    for (let change = 0; change < 4; change++) {
      act(() => workbook.changed());
      await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
    }
    expect(workbook.probes).toBe(2);
  });

  test("nobody asks before there is a rule book of ours to ask on", async () => {
    const workbook = sampleWorkbook();
    await openPane(workbook);
    await screen.findByText("千牛客服绩效");
    expect(workbook.probes).toBe(0);
  });
});

describe("the rules view", () => {
  test("a metric opens to its scale, in notation and in words", async () => {
    const pane = await openPane(sampleWorkbook());
    await openView(pane, "方案");
    await pane.user.click(await screen.findByRole("button", { name: "咨询转化率 40%" }));
    expect(screen.getByText("≥70%→100; ≥67.5%→90; ≥65%→80; else→60")).toBeTruthy();
    expect(screen.getByText("67.5% 及以上：90 分")).toBeTruthy();
    expect(screen.getByText("权重合计 100%")).toBeTruthy();
  });

  test("an assumption left unticked is not confirmed, and the button says so", async () => {
    const pane = await openPane(sampleWorkbook());
    await openView(pane, "方案");
    await pane.user.click(await screen.findByRole("checkbox", { name: /奖金系数/ }));
    expect(screen.getByRole("button", { name: "确认 1 处假设并写入规则表" })).toBeTruthy();
  });

  test("weights that don't add up are said, and the rule book is opened to mend them", async () => {
    const { template: _, ...choice } = presaleChoice("workbook", true);
    const rules = choice.rules.map((rule) => (rule.item === "CSAT" ? { ...rule, weight: 0.25 } : rule));
    const workbook = scoredWorkbook({
      choices: [{ ...choice, rules, issues: [{ code: "sheetEmpty", severity: "error", params: { sheet: "规则表" } }] }],
    });
    const pane = await openPane(workbook);
    await openView(pane, "方案");
    expect(await screen.findByText("权重合计 95%，还差 5%")).toBeTruthy();
    await openView(pane, "评分");
    await pane.user.click(await screen.findByRole("button", { name: "看方案" }));
    await waitFor(() => expect(screen.getAllByRole("button", { name: "在规则表中打开" })).toHaveLength(2));
  });
});

describe("the score view", () => {
  test("shows everybody by rank, and opens to the sentence why", async () => {
    const pane = await openPane(scoredWorkbook());
    await openView(pane, "评分");
    const [first] = await screen.findAllByRole("button", { name: /第 1 名/ });
    if (!first) throw new Error("nobody ranks first");
    expect(first.textContent).toContain("98.80");
    await pane.user.click(first);
    expect(screen.getByText(/落在 ≥70%，得 100 分/)).toBeTruthy();
  });

  test("the unscored can be singled out, each with the reason", async () => {
    const pane = await openPane(sampleWorkbook());
    await openView(pane, "评分");
    await pane.user.click(await screen.findByRole("button", { name: "1 没有算出" }));
    expect(screen.getByText("显示 1 人")).toBeTruthy();
    await pane.user.click(screen.getByRole("button", { name: /王子墨.*无总分/ }));
    expect(screen.getAllByText(/61\.20%/).length).toBeGreaterThan(0);
  });

  test("a search that finds nobody offers the way back", async () => {
    const pane = await openPane(scoredWorkbook());
    await openView(pane, "评分");
    await pane.user.type(await screen.findByRole("searchbox"), "没有这个人");
    await pane.user.click(screen.getByRole("button", { name: "显示全部" }));
    expect(screen.getByText("显示 24 人")).toBeTruthy();
  });

  test("of a thousand people only those in sight are drawn", async () => {
    const pane = await openPane(scoredWorkbook({ table: presaleTable(1000) }));
    await openView(pane, "评分");
    expect(await screen.findByText("显示 1000 人")).toBeTruthy();
    expect(screen.queryAllByRole("button", { name: /第 \d+ 名/ }).length).toBeLessThan(100);
  });
});

describe("the scorecards view", () => {
  test("a sheet of the user's own stays untouched", async () => {
    const pane = await openPane(scoredWorkbook({ taken: ["评分 2026-10"] }));
    await openView(pane, "考核表");
    expect(await screen.findByText("已有一张“评分 2026-10”，不是我们写的，不会动它；将写入“评分 2026-10 (2)”。")).toBeTruthy();
  });

  test("fewer sheets, fewer cells on the button; none, no button", async () => {
    const pane = await openPane(scoredWorkbook());
    await openView(pane, "考核表");
    await pane.user.click(await screen.findByRole("checkbox", { name: /^考核表/ }));
    expect(await screen.findByRole("button", { name: "写入 1 张表 · 424 格" })).toBeTruthy();
    await pane.user.click(screen.getByRole("checkbox", { name: /^评分/ }));
    expect((await screen.findByRole("button", { name: "请选择要写入的内容" })).getAttribute("aria-disabled")).toBe("true");
  });

  test("a write can be cancelled, and nothing is written", async () => {
    const workbook = scoredWorkbook();
    const pane = await openPane(workbook);
    await openView(pane, "考核表");
    const write = await screen.findByRole("button", { name: /^写入 2 张表/ });
    workbook.slowness = 1_000;
    await pane.user.click(write);
    await pane.user.click(await screen.findByRole("button", { name: "取消" }));
    expect((await screen.findAllByText("已取消，工作簿没有变化。")).length).toBeGreaterThan(0);
    expect(workbook.written).toEqual([]);
  });

  test("a refused write says why and that nothing was written", async () => {
    const pane = await openPane(
      scoredWorkbook({ refusing: [{ code: "sheetEmpty", severity: "error", params: { sheet: "评分 2026-10" } }] }),
    );
    await openView(pane, "考核表");
    await pane.user.click(await screen.findByRole("button", { name: /^写入 2 张表/ }));
    expect((await screen.findAllByText("没有写入任何内容。")).length).toBeGreaterThan(0);
    expect(screen.getByText("工作表 评分 2026-10 是空的。")).toBeTruthy();
  });

  test("what formulas came to can be compared with the engine, and differences are named with their cells", async () => {
    const workbook = scoredWorkbook();
    const pane = await openPane(workbook);
    await openView(pane, "考核表");
    await pane.user.click(await screen.findByRole("radio", { name: /^原生公式/ }));
    await pane.user.click(await screen.findByRole("button", { name: /^写入 2 张表/ }));
    await pane.user.click(await screen.findByRole("button", { name: "逐格核对" }));
    expect(await screen.findByText(/已逐格核对：Excel 自己的公式算出的 480 个结果，与规则一致。/)).toBeTruthy();
    const params = { person: "小明", what: "总分", found: "91", expected: "90.45" };
    workbook.differences = [{ code: "nativeDiffers", severity: "error", cell: "'评分 2026-10'!M7", params }];
    await pane.user.click(await screen.findByRole("button", { name: "逐格核对" }));
    expect(await screen.findByText("小明 的总分：Excel 公式算出 91，按规则应为 90.45。")).toBeTruthy();
    expect(screen.queryByText(/已逐格核对/)).toBeNull();
  });

  test("waits for rules that aren't in the workbook, and leads there", async () => {
    const pane = await openPane(sampleWorkbook());
    await openView(pane, "考核表");
    await pane.user.click(await screen.findByRole("button", { name: "先确认并写入方案" }));
    expect(screen.getByRole("tab", { name: /^方案/ }).getAttribute("aria-selected")).toBe("true");
  });
});

describe("for everybody", () => {
  test("the language switches live and is kept", async () => {
    const { user, saved } = await openPane(scoredWorkbook());
    await user.click(await screen.findByRole("button", { name: "更多" }));
    await user.click(await screen.findByRole("menuitemradio", { name: "English" }));
    expect(await screen.findByRole("tab", { name: /^Scorecards/ })).toBeTruthy();
    expect(document.documentElement.lang).toBe("en");
    expect(saved()).toMatchObject({ language: "en", officeLanguage: "zh-CN" });
  });

  test("without a choice the pane speaks as Office does, and keeps no language", async () => {
    const { saved } = await openPane(scoredWorkbook(), { started: true, language: "zh-CN" }, "en");
    expect(await screen.findByRole("tab", { name: /^Scorecards/ })).toBeTruthy();
    expect(saved()).toEqual({ started: true, theme: "auto" });
  });

  test.each([
    ["holds while Office speaks as it did", "zh-CN", /^Scorecards/],
    ["is void once Office speaks another language", "en", /^考核表/],
  ] as const)("a chosen language %s", async (_, officeLanguage, tab) => {
    await openPane(scoredWorkbook(), { started: true, language: "en", officeLanguage }, "zh-CN");
    expect(await screen.findByRole("tab", { name: tab })).toBeTruthy();
  });

  test("the keyboard alone opens a view and goes on by its primary button", async () => {
    const { user } = await openPane(scoredWorkbook());
    (await screen.findByRole("tab", { name: /^方案/ })).focus();
    await user.keyboard("{Enter}");
    expect(screen.getByRole("tab", { name: /^方案/ }).getAttribute("aria-selected")).toBe("true");
    const next = await screen.findByRole("button", { name: "看评分" });
    next.focus();
    await user.keyboard("{Enter}");
    expect(screen.getByRole("tab", { name: /^评分/ }).getAttribute("aria-selected")).toBe("true");
  });

  test("the header says period, template and people", async () => {
    await openPane(scoredWorkbook());
    const header = await screen.findByRole("banner");
    await waitFor(() =>
      expect(
        within(header)
          .getAllByRole("button", { name: /: / })
          .map((part) => part.textContent),
      ).toEqual(["2026-10", "售前 v3", "24 人"]),
    );
  });

  test.each(["数据", "方案", "评分", "考核表"])("the view %s has no serious accessibility issue", async (view) => {
    const pane = await openPane(view === "评分" || view === "考核表" ? scoredWorkbook() : sampleWorkbook());
    await openView(pane, view);
    await waitFor(() => expect(screen.getByRole("tabpanel").querySelectorAll("button").length).toBeGreaterThan(0));
    expect(await seriousIssues()).toEqual([]);
  });

  test("the first run has none either", async () => {
    await openPane(emptyWorkbook(), {});
    expect(await seriousIssues()).toEqual([]);
  });
});
