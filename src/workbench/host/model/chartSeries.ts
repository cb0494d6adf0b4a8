import type { ChartSeries as StoredSeries } from "../../grid/cells";
import { HostError } from "../protocol/hostError";
import { HostCollection, HostObject } from "../protocol/hostObject";
import { referenceTo } from "./chartSource";
import { chartOf, updateChart, type Chart } from "./charts";
import { colorOf } from "./color";
import type { RangeGeometry } from "./rangeGeometry";

export class ChartSeries extends HostObject {
  static override readonly wireName = "ChartSeries";
  static override readonly navigations = ["format"];
  constructor(
    readonly chart: Chart,
    readonly place: number,
  ) {
    super();
  }
  /** The text shown, also where the name comes from a cell. */
  get name(): string {
    const { name } = stored(this);
    const target = name.startsWith("=") ? this.chart.model.referenceOfFormula(name) : undefined;
    return target ? (this.chart.model.sheet(target.sheetId).texts(target.rect)[0]?.[0] ?? "") : name;
  }
  set name(name: string) {
    update(this, { name });
  }
  get format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this);
  }
  setValues(source: RangeGeometry): void {
    update(this, { values: referenceTo(source) });
  }
  setXAxisValues(source: RangeGeometry): void {
    update(this, { categories: referenceTo(source) });
  }
  delete(): void {
    stored(this);
    updateChart(this.chart, { series: chartOf(this.chart).series.filter((_, i) => i !== this.place) });
  }
}

function stored(series: ChartSeries): StoredSeries {
  const found = chartOf(series.chart).series[series.place];
  if (!found) throw new HostError("ItemNotFound");
  return found;
}
function update(series: ChartSeries, change: Partial<StoredSeries>): void {
  stored(series);
  updateChart(series.chart, { series: chartOf(series.chart).series.map((one, i) => (i === series.place ? { ...one, ...change } : one)) });
}

class ChartSeriesFormat extends HostObject {
  static override readonly wireName = "ChartSeriesFormat";
  static override readonly navigations = ["fill", "line"];
  constructor(readonly series: ChartSeries) {
    super();
  }
  get fill(): ChartFill {
    return new ChartFill(this.series);
  }
  get line(): ChartLineFormat {
    return new ChartLineFormat(this.series);
  }
}

class ChartFill extends HostObject {
  static override readonly wireName = "ChartFill";
  constructor(readonly series: ChartSeries) {
    super();
  }
  setSolidColor(color: string): void {
    update(this.series, { color: colorOf(color) });
  }
}

class ChartLineFormat extends HostObject {
  static override readonly wireName = "ChartLineFormat";
  constructor(readonly series: ChartSeries) {
    super();
  }
  get color(): string {
    return stored(this.series).color ?? "";
  }
  set color(color: string) {
    update(this.series, { color: colorOf(color) });
  }
}

export class ChartSeriesCollection extends HostCollection<ChartSeries> {
  static override readonly wireName = "ChartSeriesCollection";
  constructor(readonly chart: Chart) {
    super();
  }
  override items(): readonly ChartSeries[] {
    return chartOf(this.chart).series.map((_, i) => new ChartSeries(this.chart, i));
  }
  getItemAt(index: number): ChartSeries {
    const series = this.items()[index];
    if (!series) throw new HostError("ItemNotFound");
    return series;
  }
  /** A new series has no values until `setValues`. */
  add(name?: string, index?: number): ChartSeries {
    const { series } = chartOf(this.chart);
    const at = index ?? series.length;
    const added: StoredSeries = {
      name: name ?? `Series${series.length + 1}`,
      values: "",
      ...(series[0]?.categories === undefined ? {} : { categories: series[0].categories }),
    };
    updateChart(this.chart, { series: series.toSpliced(at, 0, added) });
    return new ChartSeries(this.chart, at);
  }
}
