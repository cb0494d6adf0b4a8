import type { Chart, ChartKind, ChartSeries } from "../../grid/cells";
import type { Package } from "../package/openPackage";
import type { XmlElement } from "../package/xmlTree";
import { emuToPoints } from "../units";
import { columnStart, type Layout, rowStart } from "./layout";

type Box = Pick<Chart, "left" | "top" | "width" | "height">;
type Plot = readonly [kind: ChartKind, group: XmlElement];

const legendSides: Readonly<Record<string, NonNullable<Chart["legend"]>>> = { t: "top", b: "bottom", l: "left", r: "right", tr: "right" };
const value = (element: XmlElement | undefined): string | undefined => element?.attribute("val");
const round = (points: number): number => Math.round(points * 100) / 100;

function plotOf(area: XmlElement): Plot | undefined {
  const bar = area.first("barChart");
  const line = area.first("lineChart");
  const radar = area.first("radarChart");
  const pie = area.first("pieChart");
  if (bar) {
    const stacked = value(bar.first("grouping"))?.toLowerCase().includes("stacked");
    const kind =
      value(bar.first("barDir")) === "bar" ? (stacked ? "barStacked" : "barClustered") : stacked ? "columnStacked" : "columnClustered";
    return [kind, bar];
  }
  if (line) return [line.all("ser").some((series) => hasMarkers(series)) ? "lineMarkers" : "line", line];
  if (radar) return [value(radar.first("radarStyle")) === "filled" ? "radarFilled" : "radar", radar];
  return pie ? ["pie", pie] : undefined;
}

const hasMarkers = (series: XmlElement): boolean => value(series.first("marker", "symbol")) !== "none";
const reference = (formula: string | undefined): string | undefined => (formula ? `=${formula}` : undefined);

function seriesOf(series: XmlElement, theme: readonly string[]): ChartSeries {
  const fill = series.first("spPr", "solidFill") ?? series.first("spPr", "ln", "solidFill");
  const srgb = value(fill?.first("srgbClr"));
  const themed = value(fill?.first("schemeClr"))?.replace("accent", "");
  const color = srgb
    ? `#${srgb.toUpperCase()}`
    : themed && /^[1-6]$/.test(themed)
      ? `#${theme[Number(themed) + 3] ?? "4472C4"}`
      : undefined;
  const categories = series.first("cat", "strRef") ?? series.first("cat", "numRef") ?? series.first("cat", "multiLvlStrRef");
  const categoriesFormula = reference(categories?.first("f")?.text);
  return {
    name: reference(series.first("tx", "strRef", "f")?.text) ?? series.first("tx", "v")?.text ?? "",
    values: reference(series.first("val", "numRef", "f")?.text) ?? "",
    ...(categoriesFormula && { categories: categoriesFormula }),
    ...(color && { color }),
  };
}

function titleOf(chart: XmlElement): string | undefined {
  const rich = chart.first("title", "tx", "rich");
  const text = rich
    ?.all("p")
    .map((paragraph) =>
      paragraph
        .all("r")
        .map((run) => run.first("t")?.text ?? "")
        .join(""),
    )
    .join("\n");
  return text || undefined;
}

function valueAxisOf(area: XmlElement): Chart["valueAxis"] {
  const scaling = area.first("valAx", "scaling");
  const min = scaling?.first("min")?.number("val");
  const max = scaling?.first("max")?.number("val");
  return min === undefined && max === undefined ? undefined : { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}

function boxOf(anchor: XmlElement, layout: Layout): Box {
  const corner = (tag: string): { x: number; y: number } => {
    const at = anchor.first(tag);
    const number = (name: string): number => Number(at?.first(name)?.text ?? 0);
    return {
      x: columnStart(layout, number("col")) + emuToPoints(number("colOff")),
      y: rowStart(layout, number("row")) + emuToPoints(number("rowOff")),
    };
  };
  const position = anchor.first("pos");
  const from = position ? { x: emuToPoints(position.number("x") ?? 0), y: emuToPoints(position.number("y") ?? 0) } : corner("from");
  const ext = anchor.first("ext");
  const to = anchor.first("to") ? corner("to") : undefined;
  const width = to ? to.x - from.x : emuToPoints(ext?.number("cx") ?? 0);
  const height = to ? to.y - from.y : emuToPoints(ext?.number("cy") ?? 0);
  return { left: round(from.x), top: round(from.y), width: round(width), height: round(height) };
}

/** Reads the charts drawn on a sheet; kinds the grid cannot draw are left out. */
export function readCharts(file: Package, sheetPath: string, layout: Layout, theme: readonly string[]): Chart[] {
  const charts: Chart[] = [];
  for (const drawing of file.relations(sheetPath).filter(({ kind }) => kind === "drawing")) {
    const root = file.xml(drawing.target)?.first("wsDr");
    const parts = new Map(file.relations(drawing.target).map(({ id, target }) => [id, target]));
    for (const anchor of ["twoCellAnchor", "oneCellAnchor", "absoluteAnchor"].flatMap((tag) => root?.all(tag) ?? [])) {
      const frame = anchor.first("graphicFrame");
      const path = parts.get(frame?.first("graphic", "graphicData", "chart")?.attribute("id") ?? "");
      const chart = path ? file.xml(path)?.first("chartSpace", "chart") : undefined;
      const area = chart?.first("plotArea");
      const plot = area && plotOf(area);
      if (!chart || !area || !plot) continue;
      const [kind, group] = plot;
      const title = titleOf(chart);
      const legend = legendSides[value(chart.first("legend", "legendPos")) ?? (chart.first("legend") ? "r" : "")];
      const valueAxis = valueAxisOf(area);
      charts.push({
        id: `chart${charts.length + 1}`,
        name: frame?.first("nvGraphicFramePr", "cNvPr")?.attribute("name") ?? `Chart ${charts.length + 1}`,
        kind,
        ...(title && { title }),
        series: group.all("ser").map((series) => seriesOf(series, theme)),
        ...boxOf(anchor, layout),
        ...(legend && { legend }),
        ...(valueAxis && { valueAxis }),
      });
    }
  }
  return charts;
}
