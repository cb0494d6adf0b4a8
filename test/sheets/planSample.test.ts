import type { CellArea } from "../../src/metrics/cellArea";
import { detectTable } from "../../src/metrics/detectTable";
import { planSample } from "../../src/sheets/planSample";

const sample = {
  note: "示例数据，人员与数字均为虚构。",
  sheets: [
    { name: "2026-09", rows: [["旺旺昵称"], ["小满"]] },
    {
      name: "2026-10",
      rows: [
        ["旺旺昵称", "客户满意率", "平均响应时长（秒)"],
        ["小满", "99.71%", "1分20秒"],
        ["汇总值", "98%", 60],
      ],
      numberFormats: { "2": "0" },
    },
  ],
};

describe("the sample becomes sheets that read like an export", () => {
  const plan = planSample(sample, "zh-CN", (_mark, wanted) => wanted);

  test("one sheet per month in their order, the latest shown", () => {
    expect(plan.sheets.map((sheet) => [sheet.name, sheet.mark])).toEqual([
      ["2026-09", "KpiSample_2026_09"],
      ["2026-10", "KpiSample_2026_10"],
    ]);
    expect(plan.activate?.sheet).toBe("2026-10");
  });

  test("the note above the header doesn't hide the table", () => {
    const [note, cells] = plan.sheets[1]?.blocks ?? [];
    expect(note?.rows).toEqual([["示例数据，人员与数字均为虚构。"]]);
    const width = cells?.rows[0]?.length ?? 0;
    const values = [["示例数据，人员与数字均为虚构。", ...Array<string>(width - 1).fill("")], ...(cells?.rows ?? [])] as CellArea["values"];
    const table = detectTable({ sheet: "2026-10", row: 0, column: 0, values });
    expect(table?.rows).toEqual([2]);
    expect(table?.dropped.map((row) => row.text)).toEqual(["汇总值"]);
  });

  test("prints across, one page wide, with the header on every page", () => {
    expect(plan.sheets.map(({ page }) => page)).toEqual(
      Array(2).fill(expect.objectContaining({ orientation: "landscape", fitWidth: 1, titleRows: "$2:$2" })),
    );
  });

  test("a sheet the user made keeps its name", () => {
    const beside = planSample(sample, "zh-CN", (_mark, wanted) => `${wanted} (2)`);
    expect(beside.sheets.map(({ name }) => name)).toEqual(["2026-09 (2)", "2026-10 (2)"]);
  });
});
