/** @jest-environment jsdom */
/** The scale editor under somebody's hands. */
import "../setup";
import { FluentProvider } from "@fluentui/react-components";
import { act, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { useState } from "react";
import { I18nextProvider } from "react-i18next";
import type { Language } from "../../../src/i18n/language";
import { paneI18n } from "../../../src/i18n/paneI18n";
import ScaleEditor, { type ScaleEditorProps } from "../../../src/taskpane/rules/scaleEditor/ScaleEditor";
import { type Pane, PaneContext } from "../../../src/taskpane/state/paneContext";
import { lightTheme } from "../../../src/taskpane/theme/themes";
import { initialState } from "../../../src/taskpane/state/paneState";

function open(value: string, more: Partial<ScaleEditorProps> = {}, language: Language = "zh-CN") {
  const heard: { text: string; readable: boolean }[] = [];
  const state = initialState({ language, languageChosen: true, theme: "light", started: true, blankDelivery: undefined });
  const pane: Pane = { state, dispatch: () => undefined, jobs: {} as Pane["jobs"] };
  let setOutside: (text: string) => void = () => undefined;
  function Parent() {
    const [text, setText] = useState(value);
    setOutside = setText;
    return (
      <ScaleEditor
        kind="metric"
        item="转化率"
        {...more}
        value={text}
        onChange={(notation, readable) => {
          heard.push({ text: notation, readable });
          setText(notation);
        }}
      />
    );
  }
  render(
    <I18nextProvider i18n={paneI18n(language)}>
      <PaneContext.Provider value={pane}>
        <FluentProvider theme={lightTheme}>
          <Parent />
        </FluentProvider>
      </PaneContext.Provider>
    </I18nextProvider>,
  );
  return { user: userEvent.setup(), last: () => heard.at(-1), setOutside: (text: string) => setOutside(text) };
}

const notation = () => screen.getByLabelText<HTMLTextAreaElement>("单元格里的写法");
const field = (name: RegExp | string) => screen.getByRole<HTMLInputElement>("textbox", { name });
const edges = () => screen.getAllByRole<HTMLInputElement>("textbox", { name: /档：界限/ }).map(({ value }) => value);

test("rows and notation follow each other", async () => {
  const { user, last } = open("≥70%→100; ≥65%→80; else→60");
  expect(edges()).toEqual(["70", "65"]);
  await user.clear(field(/第 2 档：得分/));
  expect(last()).toEqual({ text: "≥70%→100; ≥65%→; else→60", readable: false });
  expect(field(/第 2 档：得分/).getAttribute("aria-invalid")).toBe("true");
  await user.type(field(/第 2 档：得分/), "85");
  expect(last()).toEqual({ text: "≥70%→100; ≥65%→85; else→60", readable: true });
  fireEvent.change(notation(), { target: { value: "72%以上100分，其余60分" } });
  expect(edges()).toEqual(["72"]);
  await user.click(screen.getByRole("button", { name: "改成这样" }));
  expect(notation().value).toBe("≥72%→100; else→60");
  expect(document.activeElement).toBe(notation());
});

test("a mistake says where, keeps the last good rows and what was typed, and there is a way back", async () => {
  const { user } = open("≥70%→100; ≥65%→80; else→60");
  fireEvent.change(notation(), { target: { value: "≥70%→100; 65%→80" } });
  expect(screen.getByText(/第 11 个字符：65 是以上还是以下/)).toBeTruthy();
  expect(edges()).toEqual(["70", "65"]);
  expect(field(/第 1 档：界限/).disabled).toBe(true);
  expect(notation().value).toBe("≥70%→100; 65%→80");
  await user.click(screen.getByRole("button", { name: "指给我看" }));
  expect([notation().selectionStart, notation().selectionEnd]).toEqual([10, 12]);
  await user.click(screen.getByRole("button", { name: "改回去" }));
  expect(notation().value).toBe("≥70%→100; ≥65%→80; else→60");
});

test("by keyboard: a band is added, typed, and stands in its place once the rows are left", async () => {
  const { user, last } = open("≥70%→100; ≥65%→80; else→60");
  screen.getByRole("button", { name: "加一档" }).focus();
  await user.keyboard("{Enter}");
  expect(document.activeElement).toBe(field(/第 3 档：界限/));
  await user.keyboard("67.5{Tab}90");
  expect(last()?.text).toBe("≥70%→100; ≥67.5%→90; ≥65%→80; else→60");
  expect(edges()).toEqual(["70", "65", "67.5"]);
  await user.click(notation());
  expect(edges()).toEqual(["70", "67.5", "65"]);
  screen.getByRole("button", { name: "删去第 1 档" }).focus();
  await user.keyboard("{Enter}");
  expect(last()?.text).toBe("≥67.5%→90; ≥65%→80; else→60");
});

test("another form is proposed from what is there, and can be taken back", async () => {
  const { user, last } = open("≤30秒→100; ≤60秒→80; else→0", { item: "平均响应" });
  await user.selectOptions(screen.getByLabelText("形式"), "直线");
  expect(last()?.text).toBe("line 90秒→0, 60秒→80, 30秒→100");
  await user.click(screen.getByRole("button", { name: "改回去" }));
  expect(last()?.text).toBe("≤30秒→100; ≤60秒→80; else→0");
});

test("what would 67.4 % get? The sentence, and the dot in the picture, with the scale's other row", async () => {
  const { user } = open("≥70%→100; ≥67.5%→90; ≥65%→80", { further: [{ text: "else→60", assumed: true }] });
  expect(screen.queryByRole("list", { name: "还缺什么" })).toBeNull();
  await user.type(field("试一个数，看得多少"), "６４％");
  expect(screen.getByText("转化率 64.00% 落在 <65%，得 60 分；再高 1.00 个百分点得 80 分")).toBeTruthy();
  expect(screen.getByText(/其中有待确认的内容/)).toBeTruthy();
  expect(screen.getByRole("img", { name: /70% 及以上：100 分.*64\.00% 落在/ })).toBeTruthy();
});

test("what it lacks has its fix", async () => {
  const { user, last } = open("≥70%→100; ≥65%→80");
  const lacks = within(screen.getByRole("list", { name: "还缺什么" }));
  await user.click(lacks.getByRole("button", { name: "改为 ≥70%→100; ≥65%→80; else→60" }));
  expect(last()).toEqual({ text: "≥70%→100; ≥65%→80; else→60", readable: true });
  expect(screen.queryByRole("list", { name: "还缺什么" })).toBeNull();
});

test("the cell changed by hand shows at once", () => {
  const { setOutside } = open("≥70%→100; else→60");
  act(() => setOutside("≥75%→100; else→60"));
  expect(edges()).toEqual(["75"]);
});

test("read only, the scale can be looked at and tried, but not changed", async () => {
  const { user } = open("≥70%→100", { readOnly: true });
  expect(notation().readOnly).toBe(true);
  expect(screen.getAllByRole("textbox")).toHaveLength(2);
  expect(screen.queryAllByRole("button")).toHaveLength(0);
  await user.type(field("试一个数，看得多少"), "71%");
  expect(screen.getByText("转化率 71.00% 落在 ≥70%，得 100 分；已是最高档")).toBeTruthy();
});

test("an empty scale begins from what is usual for the metric", async () => {
  const first = open("", { item: "平均响应" });
  await first.user.click(screen.getByRole("button", { name: "分档" }));
  expect(first.last()?.text).toBe("≤30秒→100; ≤60秒→80; else→60");
});

test.each([
  ["gate", "veto", "Whoever crosses it", "is capped", "cap 60"],
  ["commission", "≥¥0→1%", "How it is calculated", "SLAB: the tier reached pays for all of it", "SLAB; ≥¥0→1%"],
] as const)("a %s has fields of its own", async (kind, value, label, choice, text) => {
  const { user, last } = open(value, { kind, item: "Item" }, "en");
  await user.selectOptions(screen.getByLabelText(label), choice);
  expect(last()).toEqual({ text, readable: true });
});

test("everything has a name, with and without a mistake", async () => {
  open("≥70%→100; >65%→80");
  const serious = async () => {
    const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
    return violations.filter(({ impact }) => impact === "serious" || impact === "critical").map(({ id }) => id);
  };
  expect(await serious()).toEqual([]);
  fireEvent.change(notation(), { target: { value: "≥70%→100; >65" } });
  expect(await serious()).toEqual([]);
});
