import type { Chart } from "../../grid/cells";
import { encodeXml } from "../package/xmlText";
import { pointsToEmu } from "../units";
import { columnAt, type Layout, rowAt } from "./layout";

/** The drawing of a sheet: each chart covers the same cells in every program, whatever its widths of them. `ids` are the charts' relations. */
export function drawingXml(charts: readonly Chart[], ids: readonly string[], layout: Layout): string {
  const anchors = charts.map((chart, i) => {
    const corner = (tag: "from" | "to", x: number, y: number): string => {
      const [column, row] = [columnAt(layout, x), rowAt(layout, y)];
      return (
        `<xdr:${tag}><xdr:col>${column.index}</xdr:col><xdr:colOff>${pointsToEmu(column.rest)}</xdr:colOff>` +
        `<xdr:row>${row.index}</xdr:row><xdr:rowOff>${pointsToEmu(row.rest)}</xdr:rowOff></xdr:${tag}>`
      );
    };
    return (
      `<xdr:twoCellAnchor>${corner("from", chart.left, chart.top)}${corner("to", chart.left + chart.width, chart.top + chart.height)}` +
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
      `<xdr:cNvPr id="${i + 2}" name="${encodeXml(chart.name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
      `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">` +
      `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${ids[i] ?? ""}"/></a:graphicData></a:graphic></xdr:graphicFrame>` +
      `<xdr:clientData/></xdr:twoCellAnchor>`
    );
  });
  return (
    '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
    `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${anchors.join("")}</xdr:wsDr>`
  );
}
