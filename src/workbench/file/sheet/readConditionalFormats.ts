import type { CellStyle, CfPoint, ConditionalFormat } from "../../grid/cells";
import { parseRects } from "../a1";
import { formulaFromFile } from "../formula/fromFile";
import type { XmlElement } from "../package/xmlTree";
import { colorOf } from "../style/colors";

const kinds: Readonly<Record<string, CfPoint["kind"]>> = {
  min: "min",
  max: "max",
  num: "number",
  percent: "percent",
  percentile: "percentile",
  formula: "formula",
  autoMin: "auto",
  autoMax: "auto",
};

/** A threshold; Excel 2010's extension keeps the value in an `f` child instead of `val`. */
function pointOf(cfvo: XmlElement | undefined): CfPoint {
  const kind = kinds[cfvo?.attribute("type") ?? ""] ?? "auto";
  const stored = cfvo?.attribute("val") ?? cfvo?.first("f")?.text;
  if (stored === undefined || stored === "" || kind === "min" || kind === "max" || kind === "auto") return { kind };
  const value = Number(stored);
  return { kind, value: Number.isNaN(value) || kind === "formula" ? formulaFromFile(stored) : value };
}

interface Extension {
  readonly rule: XmlElement;
  readonly sqref: string;
}

/** Rules of Excel 2010 and later, by id. */
function extensionsOf(sheet: XmlElement): ReadonlyMap<string, Extension> {
  const found = new Map<string, Extension>();
  for (const ext of sheet.first("extLst")?.all("ext") ?? []) {
    for (const block of ext.first("conditionalFormattings")?.all("conditionalFormatting") ?? []) {
      for (const rule of block.all("cfRule")) found.set(rule.attribute("id") ?? "", { rule, sqref: block.first("sqref")?.text ?? "" });
    }
  }
  return found;
}

function iconSetOf(element: XmlElement): Pick<Extract<ConditionalFormat, { type: "iconSet" }>, "set" | "reverse" | "showValue" | "points"> {
  return {
    set: element.attribute("iconSet") ?? "3TrafficLights1",
    reverse: element.flag("reverse"),
    showValue: element.flag("showValue", true),
    points: element.all("cfvo").map(pointOf),
  };
}

/**
 * Reads the five kinds the grid knows (data bar, colour scale, icon set, cell value, custom); other kinds are left out.
 * Operators and icon sets go by Excel's file words (`greaterThan`, `3TrafficLights1`); formulas begin with `=`.
 */
export function readConditionalFormats(sheet: XmlElement, styles: readonly CellStyle[], theme: readonly string[]): ConditionalFormat[] {
  const extensions = extensionsOf(sheet);
  const used = new Set<string>();
  const formats: ConditionalFormat[] = [];

  const add = (rule: XmlElement, sqref: string): void => {
    const base = {
      id: `cf${formats.length + 1}`,
      rects: parseRects(sqref),
      priority: rule.number("priority") ?? formats.length + 1,
      stopIfTrue: rule.flag("stopIfTrue"),
    };
    const format = styles[rule.number("dxfId") ?? -1] ?? {};
    const [formula1 = "", formula2] = rule.all("formula").map(({ text }) => formulaFromFile(text));
    const bar = rule.first("dataBar");
    const scale = rule.first("colorScale");
    const icons = rule.first("iconSet");
    if (bar) {
      const id = rule.first("extLst", "ext", "id")?.text ?? "";
      used.add(id);
      const modern = extensions.get(id)?.rule.first("dataBar");
      const [min, max] = (modern ?? bar).all("cfvo").map(pointOf);
      const negativeColor = colorOf(modern?.first("negativeFillColor"), theme);
      const ownNegative = modern && !modern.flag("negativeBarColorSameAsPositive");
      formats.push({
        ...base,
        type: "dataBar",
        color: colorOf(bar.first("color"), theme) ?? "#638EC6",
        ...(ownNegative && negativeColor && { negativeColor }),
        min: min ?? { kind: "auto" },
        max: max ?? { kind: "auto" },
        showValue: bar.flag("showValue", true),
        gradient: modern?.flag("gradient", true) ?? true,
      });
    } else if (scale) {
      const colors = scale.all("color");
      const points = scale.all("cfvo").map((cfvo, i) => ({ ...pointOf(cfvo), color: colorOf(colors[i], theme) ?? "#FFFFFF" }));
      formats.push({ ...base, type: "colorScale", points });
    } else if (icons) formats.push({ ...base, type: "iconSet", ...iconSetOf(icons) });
    else if (rule.attribute("type") === "cellIs") {
      const operator = rule.attribute("operator") ?? "equal";
      formats.push({ ...base, type: "cellValue", operator, formula1, ...(formula2 && { formula2 }), format });
    } else if (rule.attribute("type") === "expression") formats.push({ ...base, type: "custom", formula: formula1, format });
  };

  for (const block of sheet.all("conditionalFormatting")) {
    for (const rule of block.all("cfRule")) add(rule, block.attribute("sqref") ?? "");
  }
  for (const [id, { rule, sqref }] of extensions) if (!used.has(id) && rule.first("iconSet")) add(rule, sqref);
  return formats.sort((a, b) => a.priority - b.priority);
}
