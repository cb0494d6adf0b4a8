import type { ConditionalFormatPlan } from "../sheets/plan";

/** Adds one conditional format to a sheet. */
export function addConditionalFormat(sheet: Excel.Worksheet, plan: ConditionalFormatPlan): void {
  const formats = sheet.getRange(plan.range).conditionalFormats;
  switch (plan.type) {
    case "dataBar": {
      const bar = formats.add("DataBar").dataBar;
      bar.positiveFormat.fillColor = plan.color;
      bar.positiveFormat.gradientFill = false;
      if (plan.min !== undefined) bar.lowerBoundRule = { type: "Number", formula: String(plan.min) };
      if (plan.max !== undefined) bar.upperBoundRule = { type: "Number", formula: String(plan.max) };
      return;
    }
    case "colorScale": {
      const [low = "#FFFFFF", middle = low, high] = plan.colors;
      formats.add("ColorScale").colorScale.criteria =
        high === undefined
          ? { minimum: { type: "LowestValue", color: low }, maximum: { type: "HighestValue", color: middle } }
          : {
              minimum: { type: "LowestValue", color: low },
              midpoint: { type: "Percentile", formula: "50", color: middle },
              maximum: { type: "HighestValue", color: high },
            };
      return;
    }
    case "iconSet":
      formats.add("IconSet").iconSet.style = plan.style as Excel.IconSet;
      return;
    case "cellValue": {
      const { cellValue } = formats.add("CellValue");
      cellValue.rule = {
        operator: plan.operator,
        formula1: plan.formula1,
        ...(plan.formula2 !== undefined && { formula2: plan.formula2 }),
      };
      look(cellValue.format, plan.format);
      return;
    }
    case "custom": {
      const { custom } = formats.add("Custom");
      custom.rule.formula = plan.formula;
      look(custom.format, plan.format);
    }
  }
}

function look(
  target: Excel.ConditionalRangeFormat,
  format: { readonly fill?: string; readonly color?: string; readonly bold?: boolean },
): void {
  if (format.fill !== undefined) target.fill.color = format.fill;
  if (format.color !== undefined) target.font.color = format.color;
  if (format.bold !== undefined) target.font.bold = format.bold;
}
