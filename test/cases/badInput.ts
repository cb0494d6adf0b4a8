/** What people get wrong in their data and rules: where we must find it, and that it blocks. */
import type { IssueCode } from "../../src/rules/issue";
import type { CellInput } from "../../src/workbench/grid/grid";

export interface BadData {
  readonly what: string;
  readonly code: IssueCode;
  /** Address that the issue names; absent = it is about the whole sheet. */
  readonly cell?: string;
  readonly rows: readonly (readonly CellInput[])[];
}

const header = ["客服", "咨询转化率", "CSAT", "平均响应时间", "FCR"];
const good = ["小明", 0.69, 0.96, "38秒", 0.9];

export const badData: readonly BadData[] = [
  { what: "text in a metric cell", code: "textInMetric", cell: "'2026-10'!B3", rows: [header, good, ["小红", "很好", 0.9, 50, 0.8]] },
  { what: "a percent typed as 68.2", code: "unitMismatch", cell: "'2026-10'!B3", rows: [header, good, ["小红", 68.2, 0.9, 50, 0.8]] },
  {
    what: "a duration where a rate belongs",
    code: "wrongQuantity",
    cell: "'2026-10'!B3",
    rows: [header, good, ["小红", "50秒", 0.9, 50, 0.8]],
  },
  {
    what: "a missing column",
    code: "metricColumnMissing",
    cell: "'2026-10'!A1",
    rows: [header.slice(0, 4), good.slice(0, 4), ["小红", 0.68, 0.9, 50]],
  },
  { what: "the same name twice", code: "duplicateName", cell: "'2026-10'!A4", rows: [header, good, ["小红", 0.68, 0.9, 50, 0.8], good] },
  {
    what: "figures without a name",
    code: "nameBlank",
    cell: "'2026-10'!A3",
    rows: [header, good, ["", 0.68, 0.9, 50, 0.8], ["小刚", 0.7, 0.9, 50, 0.8]],
  },
  { what: "a broken formula", code: "errorInCell", cell: "'2026-10'!C3", rows: [header, good, ["小红", 0.68, "=不存在()", 50, 0.8]] },
  { what: "a header and nobody", code: "noPeople", rows: [header] },
  { what: "an empty sheet", code: "sheetEmpty", rows: [] },
  {
    what: "no header",
    code: "noTable",
    rows: [
      [1, 2, 3],
      [4, 5, 6],
    ],
  },
];

export interface BadRule {
  readonly what: string;
  readonly code: IssueCode;
  /** What is typed, and where: the column's header, and the item whose row it is in. */
  readonly header: string;
  readonly item: string;
  readonly input: CellInput;
  /** The issue names another cell than the one typed into. */
  readonly elsewhere?: true;
}

export const badRules: readonly BadRule[] = [
  { what: "weights of 95 %", code: "weightsNot100", header: "权重", item: "CSAT", input: 0.25, elsewhere: true },
  { what: "a weight that is no number", code: "ruleWeightUnclear", header: "权重", item: "CSAT", input: "三成" },
  { what: "a weight as a percentage of a percentage", code: "ruleWeightUnclear", header: "权重", item: "CSAT", input: 30 },
  { what: "a mistake in a scale", code: "scaleMixedResults", header: "评分标准", item: "咨询转化率", input: "≥70%→100; ≥67.5%→九十" },
  { what: "a word that no missing policy has", code: "ruleMissingUnclear", header: "缺失", item: "FCR", input: "再说" },
  { what: "an error in a rule's cell", code: "ruleErrorInCell", header: "评分标准", item: "CSAT", input: "=#REF!" },
  { what: "a kind that isn't one", code: "ruleWordUnknown", header: "类别", item: "FCR", input: "奖状" },
];
