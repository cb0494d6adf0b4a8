/** What reading the data warns of, and what it leaves to the rules. */
import { excelActions } from "../../src/actions/excelActions";
import type { TemplateChoice } from "../../src/actions/paneActions";
import { aWorkbookWith, builtIn } from "../support/aMonth";
import { closeWorkbenches } from "../workbench/host/aWorkbench";

afterEach(closeWorkbenches);
jest.setTimeout(60_000);

const october = [
  ["客服", "咨询转化率", "CSAT", "平均响应时间", "FCR"],
  ["小明", 0.69, 0.96, "38秒", 0.9],
];

async function codesFor(choose: (choice: TemplateChoice) => TemplateChoice): Promise<readonly string[]> {
  await aWorkbookWith({ "2026-10": october });
  const template = choose(await builtIn("preSales"));
  const [source] = await excelActions.listSources();
  if (!source) throw new Error("No source");
  const reading = await excelActions.readData({
    source,
    mapping: {},
    template,
    period: undefined,
    choices: [template],
    language: "zh-CN",
  });
  return reading.issues.map(({ code }) => code);
}

test("a bonus base that the template brings and that waits for confirmation is not missed in the data", async () => {
  expect(await codesFor((choice) => choice)).not.toContain("noBase");
});

test("a template without any base is warned of: bonuses would stay empty", async () => {
  const codes = await codesFor((choice) => ({ ...choice, rules: choice.rules.filter(({ item }) => item !== "绩效基数") }));
  expect(codes).toContain("noBase");
});
