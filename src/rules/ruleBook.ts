/**
 * A rule book is one visible table, `KpiRules`: one row per rule, every template and version of a workbook.
 * This file is the only definition of its columns and of what they mean.
 */
import type { GateAction, Scale, StepScale } from "./scale";

/** Name of the Excel table that holds the rule book. */
export const ruleTableName = "KpiRules";

/** The columns of the table, in order. `Assumed` stands right of `Scale` so that both can be passed as one range. */
export const ruleColumns = [
  "template",
  "version",
  "from",
  "to",
  "status",
  "kind",
  "item",
  "group",
  "level",
  "weight",
  "scale",
  "assumed",
  "missing",
  "minSample",
  "note",
] as const;
export type RuleColumn = (typeof ruleColumns)[number];

export const ruleKinds = ["metric", "gate", "adjust", "grade", "coefficient", "pay", "award", "stepup", "commission", "setting"] as const;
export type RuleKind = (typeof ruleKinds)[number];

/** What happens to the total when a metric has no value (D8). A number stands for that score. */
export type MissingPolicy = "reweight" | "zero" | "error" | number;

/** One row of the table. Rows of one template, version, kind, item and level belong together: their scales are joined. */
export interface Rule {
  readonly template: string;
  readonly version: number;
  /** First day it applies, `yyyy-mm-dd`. */
  readonly from?: string;
  /** Last day it applies, `yyyy-mm-dd`; absent = open. */
  readonly to?: string;
  readonly status: "draft" | "published";
  readonly kind: RuleKind;
  readonly item: string;
  readonly group?: string;
  /** 新人, 成熟 ...; absent = everybody. */
  readonly level?: string;
  /** Share of the total as a ratio, on the first row of a metric. */
  readonly weight?: number;
  /** Scale notation; for pay and setting rows the value itself. */
  readonly scale: string;
  /** Our assumption, waiting for somebody to confirm it (D6). */
  readonly assumed: boolean;
  readonly missing?: MissingPolicy;
  readonly minSample?: number;
  readonly note?: string;
}

/** A metric of a template, ready to score. */
export interface MetricRule {
  readonly name: string;
  readonly group?: string;
  readonly level?: string;
  readonly weight: number;
  readonly scale: Scale;
  readonly missing: MissingPolicy;
  readonly minSample?: number;
  readonly note?: string;
  /** Positions of its rows within the rules it was read from. */
  readonly rows: readonly number[];
  /** Which of its rows says it, where that isn't the first. */
  readonly said?: Readonly<Partial<Record<"weight" | "missing" | "minSample", number>>>;
}

/** A red line (D13). A person breaches it when the flag of the same name is set. */
export interface GateRule {
  readonly name: string;
  readonly action: GateAction;
  readonly note?: string;
  readonly rows: readonly number[];
}

/** Plus or minus points added to the weighted total, from a column of the same name, within a range. The total stays within 0 and `capTotal`. */
export interface AdjustRule {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  readonly rows: readonly number[];
}

/** Bands over the rounded total: grades (text results) or coefficients (numbers). */
export interface TotalBands {
  readonly scale: StepScale;
  readonly rows: readonly number[];
}

/** How the bonus is paid: base × fixed share + base × (1 − fixed share) × coefficient (D15). */
export interface PayRule {
  /** Bonus base in yuan for everybody who has no base of their own in the data; absent = only own bases. */
  readonly base?: number;
  /** The share that no coefficient touches; 0.6 unless the rule book says otherwise. */
  readonly fixedShare: number;
  readonly baseRows: readonly number[];
  readonly fixedShareRows: readonly number[];
}

/** What the setting rows say; DOMAIN defaults where they are silent. */
export interface Settings {
  /** Decimals of the total (D2, D3). */
  readonly bandDecimals: 0 | 1 | 2;
  /** Smallest share of the weight that must have a value before the rest is reweighted (D8). */
  readonly minCover: number;
  /** Highest score of one metric (D12). */
  readonly capMetric: number;
  /** Highest total (D12). */
  readonly capTotal: number;
  /** 1,2,2,4 or the Chinese 1,2,2,3 (D24). */
  readonly rankStyle: "competition" | "dense";
  /** Does a veto cancel the floating part only, or the whole bonus (D14)? */
  readonly vetoScope: "floating" | "all";
}

export type SettingRows = Readonly<Partial<Record<keyof Settings, number>>>;

/** One version of one template, compiled from its rows. */
export interface Template {
  readonly name: string;
  readonly version: number;
  readonly from?: string;
  readonly to?: string;
  readonly status: "draft" | "published";
  readonly metrics: readonly MetricRule[];
  readonly gates: readonly GateRule[];
  readonly adjustments: readonly AdjustRule[];
  readonly grades?: TotalBands;
  readonly coefficients?: TotalBands;
  readonly pay: PayRule;
  readonly settings: Settings;
  /** Positions of the rows that say a setting, waiting for confirmation or not; those that no row says have none. */
  readonly settingRows?: SettingRows;
  /** Four hexadecimal digits or more over all its rows: changes when any rule changes. */
  readonly fingerprint: string;
}
