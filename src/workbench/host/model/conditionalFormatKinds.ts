import type { CellStyle, CfPoint, ConditionalFormat as StoredFormat } from "../../grid/cells";
import { HostError } from "../protocol/hostError";
import { HostObject } from "../protocol/hostObject";
import { colorOf } from "./color";
import { ConditionalRangeFormat } from "./conditionalRangeFormat";
import { storedFormat, updateFormat, type ConditionalFormat } from "./conditionalFormats";

type Stored<K extends StoredFormat["type"]> = Extract<StoredFormat, { type: K }>;

function stored<K extends StoredFormat["type"]>(format: ConditionalFormat, type: K): Stored<K> {
  const found = storedFormat(format);
  if (found.type !== type) throw new HostError("InvalidOperation");
  return found as Stored<K>;
}

/** `{ type, formula }` as rules and criteria have it. */
interface Bound {
  readonly type: string;
  readonly formula?: string | number | null;
}
const KINDS: Readonly<Record<string, CfPoint["kind"]>> = {
  Automatic: "auto",
  LowestValue: "min",
  HighestValue: "max",
  Number: "number",
  Percent: "percent",
  Percentile: "percentile",
  Formula: "formula",
};

function pointOf(bound: Bound): CfPoint {
  const kind = KINDS[bound.type];
  if (kind === undefined) throw new HostError("InvalidArgument");
  const { formula } = bound;
  if (formula === undefined || formula === null || formula === "") return { kind };
  const number = Number(String(formula).replace(/^=/, ""));
  return { kind, value: kind === "formula" || !Number.isFinite(number) ? String(formula) : number };
}
function boundOf(point: CfPoint): Bound {
  const type = Object.entries(KINDS).find(([, kind]) => kind === point.kind)?.[0] ?? "Number";
  if (point.value === undefined) return { type };
  return { type, formula: typeof point.value === "number" ? `=${point.value}` : point.value };
}

export class DataBarConditionalFormat extends HostObject {
  static override readonly wireName = "DataBarConditionalFormat";
  static override readonly navigations = ["positiveFormat", "negativeFormat"];
  constructor(readonly format: ConditionalFormat) {
    super();
  }
  get positiveFormat(): DataBarPositiveFormat {
    return new DataBarPositiveFormat(this.format);
  }
  get negativeFormat(): DataBarNegativeFormat {
    return new DataBarNegativeFormat(this.format);
  }
  get lowerBoundRule(): Bound {
    return boundOf(stored(this.format, "dataBar").min);
  }
  set lowerBoundRule(bound: Bound) {
    updateFormat(this.format, { min: pointOf(bound) });
  }
  get upperBoundRule(): Bound {
    return boundOf(stored(this.format, "dataBar").max);
  }
  set upperBoundRule(bound: Bound) {
    updateFormat(this.format, { max: pointOf(bound) });
  }
  get showDataBarOnly(): boolean {
    return !stored(this.format, "dataBar").showValue;
  }
  set showDataBarOnly(only: boolean) {
    updateFormat(this.format, { showValue: !only });
  }
}

class DataBarPositiveFormat extends HostObject {
  static override readonly wireName = "ConditionalDataBarPositiveFormat";
  constructor(readonly format: ConditionalFormat) {
    super();
  }
  get fillColor(): string {
    return stored(this.format, "dataBar").color;
  }
  set fillColor(color: string) {
    updateFormat(this.format, { color: colorOf(color) });
  }
  get gradientFill(): boolean {
    return stored(this.format, "dataBar").gradient;
  }
  set gradientFill(gradient: boolean) {
    updateFormat(this.format, { gradient });
  }
}

class DataBarNegativeFormat extends HostObject {
  static override readonly wireName = "ConditionalDataBarNegativeFormat";
  constructor(readonly format: ConditionalFormat) {
    super();
  }
  get fillColor(): string {
    return stored(this.format, "dataBar").negativeColor ?? "#FF0000";
  }
  set fillColor(color: string) {
    updateFormat(this.format, { negativeColor: colorOf(color) });
  }
  get matchPositiveFillColor(): boolean {
    const bar = stored(this.format, "dataBar");
    return bar.negativeColor === bar.color;
  }
  set matchPositiveFillColor(match: boolean) {
    updateFormat(this.format, { negativeColor: match ? stored(this.format, "dataBar").color : "#FF0000" });
  }
}

type ColorCriterion = Bound & { readonly color?: string };
interface ColorCriteria {
  readonly minimum: ColorCriterion;
  readonly midpoint?: ColorCriterion | null;
  readonly maximum: ColorCriterion;
}

export class ColorScaleConditionalFormat extends HostObject {
  static override readonly wireName = "ColorScaleConditionalFormat";
  constructor(readonly format: ConditionalFormat) {
    super();
  }
  get threeColorScale(): boolean {
    return stored(this.format, "colorScale").points.length === 3;
  }
  get criteria(): ColorCriteria {
    const points = stored(this.format, "colorScale").points.map((point) => ({ ...boundOf(point), color: point.color }));
    const [minimum, second, third] = points as [ColorCriterion, ColorCriterion, ColorCriterion?];
    return third ? { minimum, midpoint: second, maximum: third } : { minimum, maximum: second };
  }
  set criteria(criteria: ColorCriteria) {
    const points = [criteria.minimum, criteria.midpoint, criteria.maximum].flatMap((one) =>
      one ? [{ ...pointOf(one), color: colorOf(one.color ?? "#FFFFFF") }] : [],
    );
    if (points.length < 2) throw new HostError("InvalidArgument");
    updateFormat(this.format, { points });
  }
}

type IconCriterion = Bound & { readonly operator?: string };

export class IconSetConditionalFormat extends HostObject {
  static override readonly wireName = "IconSetConditionalFormat";
  constructor(readonly format: ConditionalFormat) {
    super();
  }
  /** `ThreeArrows`; files and the grid say `3Arrows`. */
  get style(): string {
    return stored(this.format, "iconSet").set.replace(/^3/, "Three").replace(/^4/, "Four").replace(/^5/, "Five");
  }
  set style(style: string) {
    const set = style
      .replace(/^Three/, "3")
      .replace(/^Four/, "4")
      .replace(/^Five/, "5");
    const count = Number(set.charAt(0));
    if (!(count >= 3 && count <= 5)) throw new HostError("InvalidArgument");
    const { points } = stored(this.format, "iconSet");
    updateFormat(this.format, {
      set,
      points:
        points.length === count
          ? points
          : Array.from({ length: count }, (_, i): CfPoint => ({ kind: "percent", value: Math.round((100 * i) / count) })),
    });
  }
  get reverseIconOrder(): boolean {
    return stored(this.format, "iconSet").reverse;
  }
  set reverseIconOrder(reverse: boolean) {
    updateFormat(this.format, { reverse });
  }
  get showIconOnly(): boolean {
    return !stored(this.format, "iconSet").showValue;
  }
  set showIconOnly(only: boolean) {
    updateFormat(this.format, { showValue: !only });
  }
  get criteria(): IconCriterion[] {
    return stored(this.format, "iconSet").points.map((point) => ({ ...boundOf(point), operator: "GreaterThanOrEqual" }));
  }
  /** The first criterion is a placeholder, as in Excel: its icon takes what the others leave. */
  set criteria(criteria: readonly (IconCriterion | Readonly<Record<string, never>>)[]) {
    if (criteria.length !== stored(this.format, "iconSet").points.length) throw new HostError("InvalidArgument");
    updateFormat(this.format, {
      points: criteria.map((one, i): CfPoint => (i === 0 || !("type" in one) ? { kind: "percent", value: 0 } : pointOf(one as Bound))),
    });
  }
}

interface CellValueRule {
  readonly formula1: string;
  readonly formula2?: string | null;
  readonly operator: string;
}
const OPERATORS: Readonly<Record<string, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
};

export class CellValueConditionalFormat extends HostObject {
  static override readonly wireName = "CellValueConditionalFormat";
  static override readonly navigations = ["format"];
  constructor(readonly owner: ConditionalFormat) {
    super();
  }
  get format(): ConditionalRangeFormat {
    return ruleFormat(this.owner, "cellValue");
  }
  get rule(): CellValueRule {
    const { operator, formula1, formula2 } = stored(this.owner, "cellValue");
    const wire = Object.entries(OPERATORS).find(([, own]) => own === operator)?.[0] ?? operator;
    return { operator: wire, formula1, ...(formula2 === undefined ? {} : { formula2 }) };
  }
  set rule(rule: CellValueRule) {
    const operator = OPERATORS[rule.operator];
    if (operator === undefined || rule.formula1 === undefined) throw new HostError("InvalidArgument");
    updateFormat(this.owner, {
      operator,
      formula1: String(rule.formula1),
      ...(rule.formula2 == null ? {} : { formula2: String(rule.formula2) }),
    });
  }
}

export class CustomConditionalFormat extends HostObject {
  static override readonly wireName = "CustomConditionalFormat";
  static override readonly navigations = ["format", "rule"];
  constructor(readonly owner: ConditionalFormat) {
    super();
  }
  get format(): ConditionalRangeFormat {
    return ruleFormat(this.owner, "custom");
  }
  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.owner);
  }
}

class ConditionalFormatRule extends HostObject {
  static override readonly wireName = "ConditionalFormatRule";
  constructor(readonly owner: ConditionalFormat) {
    super();
  }
  get formula(): string {
    return stored(this.owner, "custom").formula;
  }
  set formula(formula: string) {
    updateFormat(this.owner, { formula: formula.startsWith("=") ? formula : `=${formula}` });
  }
}

function ruleFormat(owner: ConditionalFormat, type: "cellValue" | "custom"): ConditionalRangeFormat {
  return new ConditionalRangeFormat({
    read: () => stored(owner, type).format,
    write: (format: CellStyle) => updateFormat(owner, { format }),
  });
}
