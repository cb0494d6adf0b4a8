import { detectTable } from "../../src/metrics/detectTable";
import { readHeader } from "../../src/metrics/headers";
import { columnIndex, matchColumns, templateFit } from "../../src/metrics/matchColumns";
import type { Template } from "../../src/rules/ruleBook";
import { suggestPeriod } from "../../src/metrics/suggestPeriod";
import { aPresaleTemplate, anArea } from "../support/metrics";

const taobao = [
  [
    "旺旺昵称",
    "询单最终付款人数",
    "询单人数",
    "询单最终付款转化率",
    "首次响应时长（秒)",
    "平均响应时长（秒)",
    "客户满意率",
    "旺旺回复率",
    "询单最终付款金额",
    "成功退款金额",
  ],
  ["客服A", 692, 1000, "69.20%", 12, "40秒", "96.00%", "99.71%", "1,234.5元", 0],
  ["客服B", 700, 1000, "70.00%", 10, "1分20秒", "--", "100%", "2,000", 0],
  ["汇总值", 1392, 2000, "69.60%", 11, 60, "96.00%", "99.9%", "3,234.5", 0],
  ["平均值", 696, 1000, "69.60%", 11, 60, "96.00%", "99.9%", "1,617.25", 0],
  ["全店汇总值", "", "", "", "", "", "", "", "", ""],
  ["同行同层优秀", "", "", "75.00%", "", "", "", "", "", ""],
];

describe("headers are compared in one form", () => {
  test.each([
    ["平均响应时长（秒)", "平均响应时长", "seconds"],
    ["\ufeff平均响应\n时长 (s)", "平均响应时长", "seconds"],
    ["30秒应答率（8-23点）", "30秒应答率(8-23点)", undefined],
    ["去退销售额（元）", "去退销售额", "yuan"],
    ["Average response (s)", "averageresponse", "seconds"],
    ["Conversion rate", "conversionrate", undefined],
  ])("%p is %p in %p", (cell, key, unit) => {
    expect(readHeader(cell)).toMatchObject({ key, ...(unit === undefined ? {} : { unit }) });
  });
});

describe("an export is recognised", () => {
  const table = detectTable(anArea(taobao));

  test("by its headers", () => {
    expect(table?.profile?.id).toBe("taobaoPerformance");
    expect(table?.nameColumn?.letters).toBe("A");
    expect(table?.likelihood).toBe(1);
  });

  test("and its totals and peer rows are not people", () => {
    expect(table?.rows).toEqual([1, 2]);
    expect(table?.dropped).toEqual([
      { row: 4, text: "汇总值", reason: "summary" },
      { row: 5, text: "平均值", reason: "summary" },
      { row: 6, text: "全店汇总值", reason: "summary" },
      { row: 7, text: "同行同层优秀", reason: "summary" },
    ]);
  });

  test("a totals row that says so in the shop's column, with no name, is no person; a row that only lacks its name stays one", () => {
    const own = detectTable(
      anArea([
        ["店铺", "客服昵称", "接待人数", "询单转化率"],
        ["灯塔旗舰店", "阿梨", 812, 0.712],
        ["灯塔旗舰店", "", 640, 0.689],
        ["汇总值", "", 1452, 0.701],
      ]),
    );
    expect(own?.rows).toEqual([1, 2]);
    expect(own?.dropped).toEqual([{ row: 4, text: "汇总值", reason: "summary" }]);
  });

  test("Douyin's shop rows stand among the people", () => {
    const douyin = detectTable(
      anArea([
        [
          "客服账号",
          "客服在线天数",
          "接待会话量",
          "待回复会话量",
          "已接待人数",
          "转出会话量",
          "有效评价数",
          "有效好评数",
          "有效差评数",
          "全天不满意率",
          "全天满意率",
          "全天平响时长",
          "询单转化率",
        ],
        ["店铺汇总值", 30, 900, 0, 900, 1, 90, 88, 2, "2%", "98%", "30秒", "66%"],
        ["小张", 22, 400, 0, 400, 1, 40, 39, 1, "2%", "98%", "28秒", "67%"],
      ]),
    );
    expect(douyin?.profile?.id).toBe("douyinFeige");
    expect(douyin?.rows).toEqual([2]);
  });

  test("titles above the header, blank rows and a repeated header are skipped", () => {
    const found = detectTable(
      anArea(
        [
          ["10月客服绩效", "", ""],
          ["导出时间 2026-11-03", "", ""],
          ["", "", ""],
          ["姓名", "团队", "CSAT"],
          ["张三", "一组", 0.9],
          ["", "", ""],
          ["姓名", "团队", "CSAT"],
          ["李四", "二组", 0.8],
          ["", "", ""],
        ],
        { row: 2, column: 1 },
      ),
    );
    expect(found?.headerRow).toBe(3);
    expect(found?.rows).toEqual([4, 7]);
    expect(found?.dropped.map((each) => [each.row, each.reason])).toEqual([
      [8, "blank"],
      [9, "header"],
    ]);
    expect(found?.columns.map((column) => column.letters)).toEqual(["B", "C", "D"]);
  });

  test("Summer and Maxime are people, Total and Average are not", () => {
    const found = detectTable(
      anArea([
        ["Agent", "CSAT"],
        ["Summer", 0.9],
        ["Maxime", 0.9],
        ["Total", 1.8],
        ["Average", 0.9],
      ]),
    );
    expect(found?.rows).toEqual([1, 2]);
  });

  test("numbers alone are no table", () => {
    expect(
      detectTable(
        anArea([
          [1, 2, 3],
          [4, 5, 6],
        ]),
      ),
    ).toBeUndefined();
  });
});

describe("columns are matched to what the template asks for", () => {
  const table = detectTable(anArea(taobao));
  const columnOf = (matches: ReturnType<typeof matchColumns>, item: string) =>
    matches.find((match) => "item" in match.target && match.target.item === item)?.column;

  test("the platform's names for our metrics are known", () => {
    const matches = table ? matchColumns(table, aPresaleTemplate()) : [];
    expect(columnOf(matches, "咨询转化率")).toBe("D");
    expect(columnOf(matches, "CSAT")).toBe("G");
    expect(columnOf(matches, "平均响应")).toBe("F");
    expect(columnOf(matches, "FCR")).toBeUndefined();
  });

  test("what the user chose stands, and null means there is none", () => {
    const matches = table ? matchColumns(table, aPresaleTemplate(), { "metric:CSAT": null, "metric:平均响应": "E" }) : [];
    expect(columnOf(matches, "CSAT")).toBeUndefined();
    expect(columnOf(matches, "平均响应")).toBe("E");
  });

  test("a template whose metrics are all there fits better", () => {
    const whole = aPresaleTemplate();
    const part = { ...whole, metrics: whole.metrics.slice(0, 3) };
    const names = (template: Pick<Template, "metrics">) => template.metrics.map(({ name }) => name);
    expect(table && templateFit(table, names(part))).toBeGreaterThan((table && templateFit(table, names(whole))) ?? 1);
  });

  test("AB is the 28th column", () => {
    expect(columnIndex("AB", 0)).toBe(27);
    expect(columnIndex("C", 2)).toBe(0);
  });
});

describe("the period is read from names", () => {
  test.each([
    ["2026-10", "2026-10"],
    ["2026年1月", "2026-01"],
    ["自制报表-报表查看-客服绩效_20261001_20261031_全部", "2026-10"],
    ["202609", "2026-09"],
    ["Oct 2026", "2026-10"],
    ["Scores September 2026", "2026-09"],
    ["Sheet1", undefined],
    ["10月", undefined],
  ])("%p is %p", (text, period) => {
    expect(suggestPeriod(text)).toBe(period);
  });
});
