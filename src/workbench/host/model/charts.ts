import type { Chart as StoredChart } from "../../grid/cells";
import { HostError } from "../protocol/hostError";
import { HostObject } from "../protocol/hostObject";
import { ChartAxes, ChartFormat, ChartLegend, ChartTitle } from "./chartParts";
import { ChartSeriesCollection } from "./chartSeries";
import { chartKind, chartType, seriesOf } from "./chartSource";
import { KeyedCollection, sameKey } from "./keyedCollection";
import type { Model } from "./model";
import type { Range } from "./range";
import { Worksheet } from "./worksheet";

/** A chart that the host keeps and draws. Positions and sizes in points. */
export class Chart extends HostObject {
  static override readonly wireName = "Chart";
  static override readonly navigations = ["title", "legend", "series", "axes", "format", "worksheet"];
  constructor(
    readonly model: Model,
    readonly sheetId: string,
    readonly chartId: string,
  ) {
    super();
  }
  get id(): string {
    return this.chartId;
  }
  get name(): string {
    return chartOf(this).name;
  }
  set name(name: string) {
    updateChart(this, { name });
  }
  get chartType(): string {
    return chartType(chartOf(this).kind);
  }
  set chartType(type: string) {
    updateChart(this, { kind: chartKind(type) });
  }
  get left(): number {
    return chartOf(this).left;
  }
  set left(left: number) {
    updateChart(this, { left });
  }
  get top(): number {
    return chartOf(this).top;
  }
  set top(top: number) {
    updateChart(this, { top });
  }
  get width(): number {
    return chartOf(this).width;
  }
  set width(width: number) {
    updateChart(this, { width: positive(width) });
  }
  get height(): number {
    return chartOf(this).height;
  }
  set height(height: number) {
    updateChart(this, { height: positive(height) });
  }
  get title(): ChartTitle {
    return new ChartTitle(this);
  }
  get legend(): ChartLegend {
    return new ChartLegend(this);
  }
  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this);
  }
  get axes(): ChartAxes {
    return new ChartAxes(this);
  }
  get format(): ChartFormat {
    return new ChartFormat();
  }
  get worksheet(): Worksheet {
    return new Worksheet(this.model, this.sheetId);
  }
  /** Places the chart over the cells from the first to the last. */
  setPosition(first: Range | string, last?: Range | string): void {
    const range = (cell: Range | string): Range =>
      typeof cell === "string" ? new Worksheet(this.model, this.sheetId).getRange(cell) : cell;
    const start = range(first);
    const { left, top } = start;
    if (last === undefined) return updateChart(this, { left, top });
    const end = range(last);
    updateChart(this, { left, top, width: end.left + end.width - left, height: end.top + end.height - top });
  }
  setData(source: Range, seriesBy = "Auto"): void {
    updateChart(this, { series: seriesOf(source, seriesBy) });
  }
  activate(): void {
    this.model.grid.activate(this.sheetId);
  }
  delete(): void {
    this.model.guard(this.sheetId, "allowEditObjects");
    chartOf(this);
    this.model.sheet(this.sheetId).deleteChart(this.chartId);
  }
}

/** @throws HostError ItemNotFound once the chart is gone */
export function chartOf(chart: Chart): StoredChart {
  const found = chart.model
    .sheet(chart.sheetId)
    .charts()
    .find((one) => one.id === chart.chartId);
  if (!found) throw new HostError("ItemNotFound");
  return found;
}
/** Undefined members of the change are removed from the chart. */
export function updateChart(chart: Chart, change: { readonly [K in keyof StoredChart]?: StoredChart[K] | undefined }): void {
  chart.model.guard(chart.sheetId, "allowEditObjects");
  const next = Object.fromEntries(Object.entries({ ...chartOf(chart), ...change }).filter(([, value]) => value !== undefined));
  chart.model.sheet(chart.sheetId).putChart(next as unknown as StoredChart);
}

function positive(points: number): number {
  if (!(points > 0)) throw new HostError("InvalidArgument");
  return points;
}

export class ChartCollection extends KeyedCollection<Chart> {
  static override readonly wireName = "ChartCollection";
  constructor(
    readonly model: Model,
    readonly sheetId: string,
  ) {
    super();
  }
  override items(): readonly Chart[] {
    return this.model
      .sheet(this.sheetId)
      .charts()
      .map((chart) => new Chart(this.model, this.sheetId, chart.id));
  }
  add(type: string, source: Range, seriesBy = "Auto"): Chart {
    this.model.guard(this.sheetId, "allowEditObjects");
    const kind = chartKind(type);
    const series = seriesOf(source, seriesBy);
    const sheet = this.model.sheet(this.sheetId);
    const taken = sheet.charts();
    let n = taken.length + 1;
    while (taken.some((chart) => chart.name === `Chart ${n}`)) n++;
    const id = `{chart-${this.sheetId}-${Date.now().toString(36)}-${n}}`;
    const named =
      series.length === 1 && series[0]!.name.startsWith("=")
        ? sheet.texts(this.model.referenceOfFormula(series[0]!.name)!.rect)[0]?.[0]
        : undefined;
    sheet.putChart({
      id,
      name: `Chart ${n}`,
      kind,
      series,
      left: 120,
      top: 60,
      width: 360,
      height: 216,
      legend: "bottom",
      ...(named ? { title: named } : {}),
    });
    return new Chart(this.model, this.sheetId, id);
  }
  override getItemOrNullObject(key: string): Chart | null {
    return this.items().find((chart) => chart.chartId === key || sameKey(chart.name, key)) ?? null;
  }
}
