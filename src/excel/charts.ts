import type { ChartPlan } from "../sheets/plan";

const kinds = { column: "ColumnClustered", bar: "BarClustered", line: "LineMarkers", radar: "Radar" } as const;

/** Draws a chart over the cells that the plan names. */
export function addChart(sheet: Excel.Worksheet, plan: ChartPlan): void {
  const chart = sheet.charts.add(kinds[plan.type], sheet.getRange(plan.source), plan.seriesBy === "columns" ? "Columns" : "Rows");
  chart.name = plan.name;
  chart.title.text = plan.title;
  chart.legend.visible = plan.legend;
  if (plan.legend) chart.legend.position = "Bottom";
  const [start = "", end] = plan.position.split(":");
  chart.setPosition(start, end);
  if (plan.min !== undefined) chart.axes.valueAxis.minimum = plan.min;
  if (plan.max !== undefined) chart.axes.valueAxis.maximum = plan.max;
  plan.colors?.forEach((color, index) => chart.series.getItemAt(index).format.fill.setSolidColor(color));
}
