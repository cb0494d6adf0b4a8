/** People's own files in the page, with other platforms' headers. */
import { type Desk, Office } from "./desk";

jest.setTimeout(60_000);
let office: Office;
let desk: Desk;
beforeAll(async () => {
  office = await Office.open();
  desk = await office.desk("zh");
});
afterAll(() => office.close());

test("an export of another shop is recognised, read, scored and written", async () => {
  const rows = [
    "客服昵称,所属分组,接待量,咨询转化率,平均响应时长(秒),满意率,一次解决率",
    "王敏,售前A组,512,71.20%,32.5,96.10%,95.30%",
    "李强,售前A组,498,66.00%,75,91.00%,88.00%",
    "赵一诺,售前B组,601,--,41,93.00%,90.00%",
    "合计,,1611,68.60%,49.5,93.37%,91.10%",
  ];
  await desk.openFile("客服绩效_2026-10.csv", `\uFEFF${rows.join("\r\n")}\r\n`);
  await desk.page.locator("#bookName", { hasText: "客服绩效_2026-10" }).waitFor();
  await desk.paneAgain();
  await desk.button(desk.words.own).click();
  await desk.pane.getByText("3 人").first().waitFor();
  await desk.pane.locator("#tab-rules").click();
  await desk.button(desk.words.confirm).click();
  await desk.button(desk.words.write).click();
  await desk.pane.getByText("已写入 3 人的评分").waitFor();
  const scores = (await desk.sheets()).find((name) => name.startsWith("评分")) ?? "";
  // 71.20 % → 100, 96.10 % → 100, 32.5 s → 100, 95.30 % → 100.
  await desk.textsWhen(scores, (texts) => texts.find((cells) => cells.includes("王敏"))?.includes("100.00") ?? false);
});
