import type { CfPoint, ConditionalFormat } from "../../grid/cells";
import { rectName } from "../a1";
import { formulaToFile } from "../formula/toFile";
import { encodeXml } from "../package/xmlText";
import type { StyleBook } from "../style/styleBook";
import { argb } from "../style/argb";

type DataBar = Extract<ConditionalFormat, { type: "dataBar" }>;
type IconSet = Extract<ConditionalFormat, { type: "iconSet" }>;

const formulaXml = (formula: string): string => `<formula>${encodeXml(formulaToFile(formula))}</formula>`;
const stored: Readonly<Record<CfPoint["kind"], string>> = {
  min: "min",
  max: "max",
  number: "num",
  percent: "percent",
  percentile: "percentile",
  formula: "formula",
  auto: "min",
};
const pointText = (value: number | string): string => encodeXml(typeof value === "string" ? formulaToFile(value) : String(value));

function pointXml(point: CfPoint, isMax: boolean): string {
  const type = point.kind === "auto" && isMax ? "max" : stored[point.kind];
  return `<cfvo type="${type}"${point.value === undefined ? "" : ` val="${pointText(point.value)}"`}/>`;
}

function modernPointXml(point: CfPoint, isMax: boolean): string {
  const type = point.kind === "auto" ? (isMax ? "autoMax" : "autoMin") : stored[point.kind];
  return point.value === undefined
    ? `<x14:cfvo type="${type}"/>`
    : `<x14:cfvo type="${type}"><xm:f>${pointText(point.value)}</xm:f></x14:cfvo>`;
}

const spelled: Readonly<Record<string, string>> = { equalTo: "equal", notEqualTo: "notEqual" };
/** Takes the add-in API's words (`GreaterThan`, `EqualTo`) and Excel's file words. */
function operatorWord(operator: string): string {
  const word = operator.charAt(0).toLowerCase() + operator.slice(1);
  return spelled[word] ?? word;
}

const digits: Readonly<Record<string, string>> = { three: "3", four: "4", five: "5" };
/** Takes `ThreeTrafficLights1` as well as `3TrafficLights1`. */
const iconSetWord = (set: string): string => set.replace(/^(three|four|five)/i, (word) => digits[word.toLowerCase()] ?? word);
/** Sets that came with Excel 2010 live in the extension list only. */
const modernSets: ReadonlySet<string> = new Set(["3Stars", "3Triangles", "5Boxes"]);

const guid = (sheetNumber: number, priority: number): string =>
  `{00000000-0000-4000-8000-${(sheetNumber * 0x100000 + priority).toString(16).padStart(12, "0").toUpperCase()}}`;

function iconPoints(format: IconSet, modern: boolean): string {
  const last = format.points.length - 1;
  return format.points
    .map((point, i) => (modern ? modernPointXml(point, i === last && i > 0) : pointXml(point, i === last && i > 0)))
    .join("");
}

function ruleXml(format: ConditionalFormat, styles: StyleBook, id: string): string {
  const common = `priority="${format.priority}"${format.stopIfTrue ? ' stopIfTrue="1"' : ""}`;
  switch (format.type) {
    case "custom":
      return `<cfRule type="expression" dxfId="${styles.conditionalNumber(format.format)}" ${common}>${formulaXml(format.formula)}</cfRule>`;
    case "cellValue": {
      const head = `type="cellIs" dxfId="${styles.conditionalNumber(format.format)}" ${common} operator="${operatorWord(format.operator)}"`;
      return `<cfRule ${head}>${formulaXml(format.formula1)}${format.formula2 ? formulaXml(format.formula2) : ""}</cfRule>`;
    }
    case "colorScale": {
      const last = format.points.length - 1;
      const points = format.points.map((point, i) => pointXml(point, i === last)).join("");
      return `<cfRule type="colorScale" ${common}><colorScale>${points}${format.points.map(({ color }) => `<color rgb="${argb(color)}"/>`).join("")}</colorScale></cfRule>`;
    }
    case "iconSet": {
      const attributes = `iconSet="${iconSetWord(format.set)}"${format.reverse ? ' reverse="1"' : ""}${format.showValue ? "" : ' showValue="0"'}`;
      return `<cfRule type="iconSet" ${common}><iconSet ${attributes}>${iconPoints(format, false)}</iconSet></cfRule>`;
    }
    case "dataBar":
      return (
        `<cfRule type="dataBar" ${common}><dataBar${format.showValue ? "" : ' showValue="0"'}>${pointXml(format.min, false)}${pointXml(format.max, true)}` +
        `<color rgb="${argb(format.color)}"/></dataBar><extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" ` +
        `uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>${id}</x14:id></ext></extLst></cfRule>`
      );
  }
}

function modernBarXml(format: DataBar, id: string): string {
  const negative = format.negativeColor
    ? `<x14:negativeFillColor rgb="${argb(format.negativeColor)}"/><x14:axisColor rgb="FF000000"/>`
    : '<x14:axisColor rgb="FF000000"/>';
  return (
    `<x14:cfRule type="dataBar" id="${id}"><x14:dataBar minLength="0" maxLength="100" gradient="${format.gradient ? 1 : 0}"` +
    `${format.showValue ? "" : ' showValue="0"'}${format.negativeColor ? "" : ' negativeBarColorSameAsPositive="1"'}>` +
    `${modernPointXml(format.min, false)}${modernPointXml(format.max, true)}${negative}</x14:dataBar></x14:cfRule>`
  );
}

function modernIconsXml(format: IconSet, id: string): string {
  const attributes = `iconSet="${iconSetWord(format.set)}"${format.reverse ? ' reverse="1"' : ""}${format.showValue ? "" : ' showValue="0"'}`;
  return `<x14:cfRule type="iconSet" priority="${format.priority}" id="${id}"><x14:iconSet ${attributes}>${iconPoints(format, true)}</x14:iconSet></x14:cfRule>`;
}

/** Writes a sheet's conditional formats: the plain elements, and what goes into its extension list. */
export function writeConditionalFormats(
  formats: readonly ConditionalFormat[],
  styles: StyleBook,
  sheetNumber: number,
): { readonly plain: string; readonly extension: string } {
  let plain = "";
  let modern = "";
  // Files count priorities from 1, without gaps or ties.
  const inOrder = [...formats].sort((a, b) => a.priority - b.priority).map((format, i) => ({ ...format, priority: i + 1 }));
  for (const format of inOrder) {
    const sqref = format.rects.map(rectName).join(" ");
    const id = guid(sheetNumber, format.priority);
    const onlyModern = format.type === "iconSet" && modernSets.has(iconSetWord(format.set));
    if (!onlyModern) plain += `<conditionalFormatting sqref="${sqref}">${ruleXml(format, styles, id)}</conditionalFormatting>`;
    const rule = format.type === "dataBar" ? modernBarXml(format, id) : onlyModern ? modernIconsXml(format, id) : "";
    if (rule) {
      modern += `<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">${rule}<xm:sqref>${sqref}</xm:sqref></x14:conditionalFormatting>`;
    }
  }
  const extension =
    modern &&
    '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}">' +
      `<x14:conditionalFormattings>${modern}</x14:conditionalFormattings></ext></extLst>`;
  return { plain, extension };
}
