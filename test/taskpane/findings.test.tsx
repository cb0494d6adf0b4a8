/** @jest-environment jsdom */
/** What the linter finds, as a person sees it in the rules view. */
import { screen, waitFor, within } from "@testing-library/react";
import type { TemplateChoice } from "../../src/actions/paneActions";
import { compileVersion } from "../../src/rules/compile";
import type { Rule } from "../../src/rules/ruleBook";
import { versionsOf } from "../../src/rules/templateNames";
import { openPane, openView, type OpenedPane } from "./support/openPane";
import { scoredWorkbook, type WorkbookInMemory } from "./support/inMemoryActions";
import { presaleChoice } from "./support/presale";

const letters = { item: "G", scale: "K", to: "D" };

/** 售前 in the workbook's rule book, its rows from row 9 on. */
function written(change: (rule: Rule) => Rule = (rule) => rule): TemplateChoice {
  const choice = presaleChoice("workbook", true);
  const rules = choice.rules.map(change);
  const [version] = versionsOf(rules, choice.name);
  const { template } = version ? compileVersion(rules, choice.name, version) : {};
  return {
    ...choice,
    ...(template && { template }),
    rules,
    places: { sheet: "规则表", rows: rules.map((_, index) => index + 9), columns: letters },
  };
}

async function theFindings(workbook: WorkbookInMemory, language: "zh-CN" | "en" = "zh-CN"): Promise<OpenedPane> {
  const pane = await openPane(workbook, { started: true }, language);
  await openView(pane, language === "en" ? "Rules" : "方案");
  await screen.findByRole("region", { name: language === "en" ? "Findings" : "检查结果" });
  return pane;
}

const withFcr = (scale: string) => scoredWorkbook({ choices: [written((rule) => (rule.item === "FCR" ? { ...rule, scale } : rule))] });
const region = () => within(screen.getByRole("region", { name: "检查结果" }));

test("a finding says where it is and, when asked, why it matters", async () => {
  const pane = await theFindings(withFcr("≥85→100; else→60"));
  const finding = within(region().getByText("「FCR」是比率，评分标准却写成 70 这样的数。").closest("li") ?? document.body);
  expect(finding.getByRole("button", { name: "选中 规则表!K13" })).toBeTruthy();
  expect(finding.queryByText(/落到最低档/)).toBeNull();
  const why = finding.getByRole("button", { name: /^为什么要紧/ });
  await pane.user.click(why);
  expect(why.getAttribute("aria-expanded")).toBe("true");
  expect(finding.getByText(/落到最低档/)).toBeTruthy();
});

test("a fix shows what it writes, writes it when told to, and offers the way back", async () => {
  const workbook = withFcr("≥85→100; else→60");
  const pane = await theFindings(workbook);
  await pane.user.click(region().getByRole("button", { name: "应用：改为 ≥85%→100; else→60" }));
  await waitFor(() => expect(region().queryByText(/评分标准却写成/)).toBeNull());
  expect(workbook.choices[0]?.rules.find(({ item }) => item === "FCR")?.scale).toBe("≥85%→100; else→60");
  expect(screen.getAllByText("规则表已改好。").length).toBeGreaterThan(0);
  expect(screen.getByRole("button", { name: "撤销" })).toBeTruthy();
});

test("a target that nobody of the month reached is found by the scores", async () => {
  await theFindings(withFcr("≥99.99%→100; else→60"), "en");
  expect(await screen.findByText(/^FCR: none of \d+ reached what 100 points ask for\.$/)).toBeTruthy();
});

test("rules that aren't in the workbook yet are looked at, too, but can't be changed there", async () => {
  const { places: _, ...offered } = written((rule) => (rule.item === "FCR" ? { ...rule, scale: "≥85→100; else→60" } : rule));
  await theFindings(scoredWorkbook({ choices: [{ ...offered, origin: "builtIn" }] }));
  expect(region().getByText("「FCR」是比率，评分标准却写成 70 这样的数。")).toBeTruthy();
  expect(region().queryByRole("button", { name: /^应用/ })).toBeNull();
});
