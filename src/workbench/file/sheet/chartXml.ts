import type { CellValue, Chart, ChartSeries } from "../../grid/cells";
import { encodeCellText, encodeXml } from "../package/xmlText";
import { rgbDigits } from "../style/argb";

/** Looks up the cells a chart's formula points at, in reading order; undefined when it cannot be followed. */
export type ReferencedValues = (formula: string) => readonly CellValue[] | undefined;

const sides = { top: "t", bottom: "b", left: "l", right: "r" } as const;
const bare = (formula: string): string => formula.replace(/^=/, "");
const solid = (color: string): string => `<a:solidFill><a:srgbClr val="${rgbDigits(color)}"/></a:solidFill>`;

const numbersXml = (values: readonly CellValue[]): string =>
  `<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>` +
  `${values.map((value, i) => (typeof value === "number" ? `<c:pt idx="${i}"><c:v>${value}</c:v></c:pt>` : "")).join("")}</c:numCache>`;
const textsXml = (values: readonly CellValue[]): string =>
  `<c:strCache><c:ptCount val="${values.length}"/>` +
  `${values.map((value, i) => `<c:pt idx="${i}"><c:v>${encodeCellText(String(value))}</c:v></c:pt>`).join("")}</c:strCache>`;

function lookXml(kind: Chart["kind"], color: string | undefined): string {
  const isLine = kind === "line" || kind === "lineMarkers" || kind === "radar";
  const look = color
    ? isLine
      ? `<c:spPr><a:ln w="28575" cap="rnd">${solid(color)}</a:ln></c:spPr>`
      : `<c:spPr>${solid(color)}</c:spPr>`
    : "";
  if (kind === "line" || kind === "radar") return `${look}<c:marker><c:symbol val="none"/></c:marker>`;
  return kind === "lineMarkers" ? `${look}<c:marker><c:symbol val="circle"/><c:size val="5"/></c:marker>` : look;
}

function seriesXml(series: ChartSeries, i: number, kind: Chart["kind"], valuesOf: ReferencedValues): string {
  const name = series.name.startsWith("=")
    ? `<c:tx><c:strRef><c:f>${encodeXml(bare(series.name))}</c:f>${textsXml(valuesOf(series.name) ?? [])}</c:strRef></c:tx>`
    : series.name && `<c:tx><c:v>${encodeCellText(series.name)}</c:v></c:tx>`;
  const categories = series.categories
    ? `<c:cat><c:strRef><c:f>${encodeXml(bare(series.categories))}</c:f>${textsXml(valuesOf(series.categories) ?? [])}</c:strRef></c:cat>`
    : "";
  const values = `<c:val><c:numRef><c:f>${encodeXml(bare(series.values))}</c:f>${numbersXml(valuesOf(series.values) ?? [])}</c:numRef></c:val>`;
  const inverts = /^(column|bar)/.test(kind) ? '<c:invertIfNegative val="0"/>' : "";
  const look = lookXml(kind, series.color);
  const smooth = kind.startsWith("line") ? '<c:smooth val="0"/>' : "";
  return `<c:ser><c:idx val="${i}"/><c:order val="${i}"/>${name}${look}${inverts}${categories}${values}${smooth}</c:ser>`;
}

function groupXml(chart: Chart, series: string): string {
  const axes = '<c:axId val="111111111"/><c:axId val="222222222"/>';
  const { kind } = chart;
  if (kind === "pie") return `<c:pieChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/></c:pieChart>`;
  if (kind === "radar" || kind === "radarFilled") {
    return `<c:radarChart><c:radarStyle val="${kind === "radar" ? "marker" : "filled"}"/><c:varyColors val="0"/>${series}${axes}</c:radarChart>`;
  }
  if (kind === "line" || kind === "lineMarkers") {
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axes}</c:lineChart>`;
  }
  const stacked = kind.endsWith("Stacked");
  return (
    `<c:barChart><c:barDir val="${kind.startsWith("bar") ? "bar" : "col"}"/><c:grouping val="${stacked ? "stacked" : "clustered"}"/><c:varyColors val="0"/>` +
    `${series}<c:gapWidth val="80"/>${stacked ? '<c:overlap val="100"/>' : ""}${axes}</c:barChart>`
  );
}

function axesXml({ kind, valueAxis }: Chart): string {
  if (kind === "pie") return "";
  const sideways = kind.startsWith("bar");
  const max = valueAxis?.max === undefined ? "" : `<c:max val="${valueAxis.max}"/>`;
  const min = valueAxis?.min === undefined ? "" : `<c:min val="${valueAxis.min}"/>`;
  const gridlines = `<c:majorGridlines><c:spPr><a:ln w="6350">${solid("#D9D9D9")}</a:ln></c:spPr></c:majorGridlines>`;
  return (
    `<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="${sideways ? "maxMin" : "minMax"}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${sideways ? "l" : "b"}"/><c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="nextTo"/><c:crossAx val="222222222"/><c:crosses val="autoZero"/></c:catAx>` +
    `<c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/>${max}${min}</c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${sideways ? "b" : "l"}"/>${gridlines}<c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/>` +
    `<c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="111111111"/><c:crosses val="${sideways ? "max" : "autoZero"}"/>` +
    `<c:crossBetween val="between"/></c:valAx>`
  );
}

function titleXml(title: string | undefined): string {
  if (!title) return '<c:autoTitleDeleted val="1"/>';
  const lines = title
    .split("\n")
    .map((line) => `<a:p><a:pPr><a:defRPr sz="1200" b="0"/></a:pPr><a:r><a:rPr sz="1200" b="0"/><a:t>${encodeXml(line)}</a:t></a:r></a:p>`);
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${lines.join("")}</c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`;
}

/** The part of a chart. The last values of the cells it shows are kept inside, for readers that do not recalculate. */
export function chartXml(chart: Chart, valuesOf: ReferencedValues): string {
  const series = chart.series.map((it, i) => seriesXml(it, i, chart.kind, valuesOf)).join("");
  const legend = chart.legend ? `<c:legend><c:legendPos val="${sides[chart.legend]}"/><c:overlay val="0"/></c:legend>` : "";
  return (
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:roundedCorners val="0"/>' +
    `<c:chart>${titleXml(chart.title)}<c:plotArea><c:layout/>${groupXml(chart, series)}${axesXml(chart)}</c:plotArea>${legend}` +
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr></c:chartSpace>`
  );
}
