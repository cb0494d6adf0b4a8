import { CFNumberOperator, CFRuleType, CFSubRuleType, CFValueType } from "@univerjs/sheets-conditional-formatting";
import type {
  IConditionalFormattingRuleConfig,
  IConditionFormattingRule,
  IIconSetType,
  IValueConfig,
} from "@univerjs/sheets-conditional-formatting";
import type { IStyleBase } from "@univerjs/core";
import type { CfPoint, ConditionalFormat } from "./cells";
import { decodeStyle, encodeStyle } from "./styleCodec";

type Rule = IConditionalFormattingRuleConfig;
type PointKind = CfPoint["kind"];
type WithoutPlace<T> = T extends unknown ? Omit<T, "id" | "priority" | "rects"> : never;

const valueTypes: Readonly<Record<PointKind, CFValueType>> = {
  min: CFValueType.min,
  max: CFValueType.max,
  number: CFValueType.num,
  percent: CFValueType.percent,
  percentile: CFValueType.percentile,
  formula: CFValueType.formula,
  auto: CFValueType.min,
};

/** The rule Univer draws for a format. */
export function encodeRule(format: ConditionalFormat): Rule {
  switch (format.type) {
    case "dataBar":
      return {
        type: CFRuleType.dataBar,
        isShowValue: format.showValue,
        config: {
          min: encodePoint(format.min),
          max: format.max.kind === "auto" ? { type: CFValueType.max } : encodePoint(format.max),
          isGradient: format.gradient,
          positiveColor: format.color,
          nativeColor: format.negativeColor ?? "#FF0000",
        },
      };
    case "colorScale":
      return {
        type: CFRuleType.colorScale,
        config: format.points.map((point, index) => ({ index, color: point.color, value: encodePoint(point) })),
      };
    case "iconSet":
      return { type: CFRuleType.iconSet, isShowValue: format.showValue, config: encodeIcons(format) };
    case "cellValue":
      return encodeComparison(format);
    case "custom":
      return {
        type: CFRuleType.highlightCell,
        subType: CFSubRuleType.formula,
        value: format.formula,
        style: encodeStyle(format.format) as IStyleBase,
      };
  }
}

/** A format for a rule that someone made with Univer's own panel. */
export function decodeRule({ rule, stopIfTrue }: IConditionFormattingRule): WithoutPlace<ConditionalFormat> {
  if (rule.type === CFRuleType.dataBar) {
    const { config, isShowValue } = rule;
    return {
      type: "dataBar",
      stopIfTrue,
      color: config.positiveColor,
      negativeColor: config.nativeColor,
      min: decodePoint(config.min),
      max: decodePoint(config.max),
      showValue: isShowValue,
      gradient: config.isGradient,
    };
  }
  if (rule.type === CFRuleType.colorScale) {
    const { config } = rule;
    return { type: "colorScale", stopIfTrue, points: config.map(({ color, value }) => ({ ...decodePoint(value), color })) };
  }
  if (rule.type === CFRuleType.iconSet) {
    const { config, isShowValue } = rule;
    const set = config[0]?.iconType ?? "3TrafficLights1";
    return {
      type: "iconSet",
      stopIfTrue,
      set,
      reverse: false,
      showValue: isShowValue,
      points: config.map(({ value }) => decodePoint(value)),
    };
  }
  const highlight = rule as {
    readonly subType?: string;
    readonly operator?: string;
    readonly value?: string | number | (string | number)[];
    readonly style?: IStyleBase;
  };
  const format = decodeStyle(highlight.style);
  if (highlight.subType === CFSubRuleType.formula) return { type: "custom", stopIfTrue, formula: String(highlight.value), format };
  const [first, second] = Array.isArray(highlight.value) ? highlight.value : [highlight.value];
  return {
    type: "cellValue",
    stopIfTrue,
    operator: highlight.operator ?? "equal",
    formula1: String(first ?? ""),
    ...(second === undefined ? {} : { formula2: String(second) }),
    format,
  };
}

/** Comparisons with plain numbers are Univer's own; any other is the formula that says the same. */
function encodeComparison(format: Extract<ConditionalFormat, { type: "cellValue" }>): Rule {
  const style = encodeStyle(format.format) as IStyleBase;
  const first = numberIn(format.formula1);
  const second = format.formula2 === undefined ? undefined : numberIn(format.formula2);
  const operator = operators[format.operator.charAt(0).toLowerCase() + format.operator.slice(1)];
  const base = { type: CFRuleType.highlightCell, subType: CFSubRuleType.number, style } as const;
  if (operator !== undefined && first !== undefined) {
    if (operator !== CFNumberOperator.between && operator !== CFNumberOperator.notBetween) return { ...base, operator, value: first };
    if (second !== undefined) return { ...base, operator, value: [first, second] };
  }
  return { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, style, value: comparisonFormula(format, operator) };
}

function comparisonFormula(format: Extract<ConditionalFormat, { type: "cellValue" }>, operator: CFNumberOperator | undefined): string {
  const place = format.rects[0];
  const cell = place ? `${columnLetters(place.column)}${place.row + 1}` : "A1";
  const [a, b] = [format.formula1, format.formula2 ?? "0"].map((text) => text.replace(/^=/, ""));
  if (operator === CFNumberOperator.between) return `=AND(${cell}>=${a},${cell}<=${b})`;
  if (operator === CFNumberOperator.notBetween) return `=OR(${cell}<${a},${cell}>${b})`;
  return `=${cell}${signs[operator ?? CFNumberOperator.equal] ?? "="}${a}`;
}

const operators: Readonly<Record<string, CFNumberOperator>> = {
  between: CFNumberOperator.between,
  notBetween: CFNumberOperator.notBetween,
  equal: CFNumberOperator.equal,
  equalTo: CFNumberOperator.equal,
  notEqual: CFNumberOperator.notEqual,
  notEqualTo: CFNumberOperator.notEqual,
  greaterThan: CFNumberOperator.greaterThan,
  greaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  lessThan: CFNumberOperator.lessThan,
  lessThanOrEqual: CFNumberOperator.lessThanOrEqual,
};
const signs: Readonly<Partial<Record<CFNumberOperator, string>>> = {
  [CFNumberOperator.equal]: "=",
  [CFNumberOperator.notEqual]: "<>",
  [CFNumberOperator.greaterThan]: ">",
  [CFNumberOperator.greaterThanOrEqual]: ">=",
  [CFNumberOperator.lessThan]: "<",
  [CFNumberOperator.lessThanOrEqual]: "<=",
};

/** Univer lists icons from the highest down; Excel gives thresholds from the lowest up. */
function encodeIcons(format: Extract<ConditionalFormat, { type: "iconSet" }>): Extract<Rule, { type: CFRuleType.iconSet }>["config"] {
  const count = format.points.length;
  const points = [...format.points].reverse();
  return points.map((point, index) => ({
    operator: index === count - 1 ? CFNumberOperator.lessThan : CFNumberOperator.greaterThanOrEqual,
    value: index === count - 1 ? encodePoint(points[count - 2] ?? point) : encodePoint(point),
    iconType: iconTypeOf(format.set),
    iconId: String(format.reverse ? count - 1 - index : index),
  }));
}

function iconTypeOf(set: string): IIconSetType {
  const plain = set.replace(/^(three|four|five)/i, (word) => ({ three: "3", four: "4", five: "5" })[word.toLowerCase()] ?? word);
  const known: Readonly<Record<string, string>> = {
    "3TrafficLights1": "3TrafficLights1",
    "3TrafficLights": "3TrafficLights1",
    "3Flags": "3Flags",
  };
  return (known[plain] ?? plain) as IIconSetType;
}

function encodePoint(point: CfPoint): IValueConfig {
  return { type: valueTypes[point.kind], ...(point.value === undefined ? {} : { value: point.value }) };
}
function decodePoint(value: IValueConfig): CfPoint {
  const kind = (Object.keys(valueTypes) as PointKind[]).find((key) => valueTypes[key] === value.type) ?? "number";
  return { kind, ...(value.value === undefined ? {} : { value: value.value }) };
}
function numberIn(formula: string): number | undefined {
  const text = formula.replace(/^=/, "").trim();
  const number = Number(text);
  return text !== "" && Number.isFinite(number) ? number : undefined;
}
function columnLetters(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : columnLetters(Math.floor(column / 26) - 1) + columnLetters(column % 26);
}
