import { HostError } from "../protocol/hostError";
import { HostObject } from "../protocol/hostObject";
import { chartOf, updateChart, type Chart } from "./charts";

const DEFAULT_TITLE = "Chart Title";

export class ChartTitle extends HostObject {
  static override readonly wireName = "ChartTitle";
  static override readonly navigations = ["format"];
  constructor(readonly chart: Chart) {
    super();
  }
  get text(): string {
    return chartOf(this.chart).title ?? "";
  }
  set text(title: string) {
    updateChart(this.chart, { title });
  }
  get visible(): boolean {
    return chartOf(this.chart).title !== undefined;
  }
  set visible(visible: boolean) {
    updateChart(this.chart, { title: visible ? (chartOf(this.chart).title ?? DEFAULT_TITLE) : undefined });
  }
  get format(): ChartFormat {
    return new ChartFormat();
  }
}

const POSITIONS = { Top: "top", Bottom: "bottom", Left: "left", Right: "right" } as const;

export class ChartLegend extends HostObject {
  static override readonly wireName = "ChartLegend";
  static override readonly navigations = ["format"];
  constructor(readonly chart: Chart) {
    super();
  }
  get visible(): boolean {
    return chartOf(this.chart).legend !== undefined;
  }
  set visible(visible: boolean) {
    updateChart(this.chart, { legend: visible ? (chartOf(this.chart).legend ?? "right") : undefined });
  }
  get position(): string {
    const { legend } = chartOf(this.chart);
    return Object.entries(POSITIONS).find(([, own]) => own === legend)?.[0] ?? "Right";
  }
  set position(position: string) {
    const legend = POSITIONS[position as keyof typeof POSITIONS];
    if (legend === undefined) throw new HostError("InvalidArgument");
    updateChart(this.chart, { legend });
  }
  get overlay(): boolean {
    return false;
  }
  get format(): ChartFormat {
    return new ChartFormat();
  }
}

export class ChartAxes extends HostObject {
  static override readonly wireName = "ChartAxes";
  static override readonly navigations = ["valueAxis"];
  constructor(readonly chart: Chart) {
    super();
  }
  get valueAxis(): ChartValueAxis {
    return new ChartValueAxis(this.chart);
  }
}

class ChartValueAxis extends HostObject {
  static override readonly wireName = "ChartAxis";
  constructor(readonly chart: Chart) {
    super();
  }
  /** An empty text stands for "automatic". */
  get minimum(): number | string {
    return chartOf(this.chart).valueAxis?.min ?? "";
  }
  set minimum(minimum: number | string) {
    setBound(this.chart, "min", minimum);
  }
  get maximum(): number | string {
    return chartOf(this.chart).valueAxis?.max ?? "";
  }
  set maximum(maximum: number | string) {
    setBound(this.chart, "max", maximum);
  }
}

function setBound(chart: Chart, side: "min" | "max", bound: number | string): void {
  const { [side]: _before, ...rest } = chartOf(chart).valueAxis ?? {};
  if (bound !== "" && !Number.isFinite(Number(bound))) throw new HostError("InvalidArgument");
  updateChart(chart, { valueAxis: bound === "" ? rest : { ...rest, [side]: Number(bound) } });
}

/** Fonts of charts: the host draws every chart in its own type, so these say what is drawn and can't be set. */
export class ChartFormat extends HostObject {
  static override readonly wireName = "ChartFormat";
}
