import type { ChartConfiguration, ChartDataset, ChartType } from "chart.js";
import type { Chart, ChartKind } from "../../grid/cells";
import type { ChartNumbers } from "./chartData";

/** Colours and letters that the page uses around the chart. */
export interface ChartLook {
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly font: string;
  /** Of the grid's zoom; 1 is 100 %. */
  readonly scale: number;
}

const types: Record<ChartKind, ChartType> = {
  columnClustered: "bar",
  columnStacked: "bar",
  barClustered: "bar",
  barStacked: "bar",
  line: "line",
  lineMarkers: "line",
  radar: "radar",
  radarFilled: "radar",
  pie: "pie",
};
const palette = ["#2F6690", "#E08E45", "#6A994E", "#8E6C8A", "#C1666B", "#5FA8A6", "#B5A642", "#7D8597"];
const colorAt = (index: number): string => palette[index % palette.length] ?? "#2F6690";

function datasetOf(chart: Chart, one: ChartNumbers["series"][number], index: number): ChartDataset {
  const color = one.color ?? colorAt(index);
  const filled = chart.kind === "radarFilled";
  return {
    label: one.name,
    data: [...one.values],
    backgroundColor: chart.kind === "pie" ? one.values.map((_, slice) => colorAt(slice)) : filled ? `${color}40` : color,
    borderColor: chart.kind === "pie" ? "transparent" : color,
    borderWidth: types[chart.kind] === "bar" || chart.kind === "pie" ? 0 : 2,
    pointRadius: chart.kind === "lineMarkers" || chart.kind === "radar" ? 3 : 0,
    fill: filled,
  };
}

const tick = (percent: boolean) => (value: number | string) =>
  typeof value === "number"
    ? value.toLocaleString("en-US", percent ? { style: "percent", maximumFractionDigits: 1 } : { maximumFractionDigits: 2 })
    : value;

function scalesOf(chart: Chart, numbers: ChartNumbers, look: ChartLook): NonNullable<ChartConfiguration["options"]>["scales"] {
  const limits = {
    ...(chart.valueAxis?.min === undefined ? {} : { min: chart.valueAxis.min }),
    ...(chart.valueAxis?.max === undefined ? {} : { max: chart.valueAxis.max }),
  };
  const ticks = { color: look.quiet, callback: tick(numbers.percent) };
  if (types[chart.kind] === "pie") return {};
  if (types[chart.kind] === "radar") {
    return {
      r: {
        ...limits,
        grid: { color: look.line },
        angleLines: { color: look.line },
        pointLabels: { color: look.ink },
        ticks: { ...ticks, backdropColor: "transparent", maxTicksLimit: 4 },
      },
    };
  }
  const stacked = chart.kind.endsWith("Stacked");
  const sideways = chart.kind.startsWith("bar");
  const value = {
    ...limits,
    stacked,
    beginAtZero: types[chart.kind] === "bar",
    grid: { color: look.line },
    border: { display: false },
    ticks,
  };
  const category = { stacked, grid: { display: false }, border: { color: look.line }, ticks: { color: look.ink } };
  return sideways ? { x: value, y: category } : { x: category, y: value };
}

/** A chart of the workbook as Chart.js draws it. */
export function chartConfig(chart: Chart, numbers: ChartNumbers, look: ChartLook): ChartConfiguration {
  const size = (points: number): number => Math.round(points * look.scale);
  return {
    type: types[chart.kind],
    data: { labels: [...numbers.labels], datasets: numbers.series.map((one, index) => datasetOf(chart, one, index)) },
    options: {
      animation: false,
      responsive: false,
      maintainAspectRatio: false,
      indexAxis: chart.kind.startsWith("bar") ? "y" : "x",
      font: { family: look.font, size: size(12) },
      color: look.ink,
      layout: { padding: size(8) },
      plugins: {
        title: { display: Boolean(chart.title), text: chart.title ?? "", color: look.ink, font: { size: size(14), weight: 600 } },
        legend: {
          display: chart.legend !== undefined,
          position: chart.legend ?? "bottom",
          labels: { color: look.ink, boxWidth: size(12), boxHeight: size(12) },
        },
        tooltip: { enabled: false },
      },
      scales: scalesOf(chart, numbers, look) ?? {},
    },
  };
}
