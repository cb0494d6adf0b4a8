import { addRule, ownRule } from "../../src/rules/edit/addRule";
import { entriesOf } from "../../src/rules/edit/ruleEntry";
import { setField } from "../../src/rules/edit/setField";
import type { VersionEdit } from "../../src/rules/edit/versionEdit";
import { ruleColumns, type Rule } from "../../src/rules/ruleBook";
import { columnLetters } from "../../src/metrics/cellArea";
import type { PresentTable } from "../../src/sheets/planTemplateAppend";
import { planVersionEdit } from "../../src/sheets/planVersionEdit";
import { milliseconds } from "./measure";

/** Our own time of one change in the editor: 200 rules in each of 12 versions, one of which is a draft. */
export function theEditor(): void {
  const rules = Array.from({ length: 12 }, (_, version) =>
    Array.from({ length: 200 }, (__, metric): Rule => {
      const of = { template: "T", version: version + 1, status: version === 11 ? ("draft" as const) : ("published" as const) };
      return { ...of, kind: "metric", item: `M${metric}`, weight: 0.005, scale: "≥70%→100; else→60", assumed: false };
    }),
  ).flat();
  const columns = Object.fromEntries(ruleColumns.map((column, index) => [column, columnLetters(index)]));
  const places = { sheet: "规则表", rows: rules.map((_, index) => index + 20), columns };
  const present: PresentTable = { rules, places, language: "zh-CN", table: "KpiRules", address: `A19:O${rules.length + 19}`, above: [] };
  const own = rules.flatMap(({ version }, index) => (version === 12 ? index : []));
  const draft = own.flatMap((index) => rules[index] ?? []);
  const planned = (name: string, edit: () => VersionEdit | undefined): void => {
    const time = milliseconds(
      () => {
        const change = edit();
        if (change) planVersionEdit(change, own, present, "KPI");
      },
      { runs: 9, warmUp: 3 },
    );
    console.log(`${name} in ${rules.length} rules (200 × 12 versions): ${time.toFixed(1)} ms`);
  };
  const [first] = entriesOf(draft);
  planned("changing a weight", () => first && setField(draft, first, "weight", 0.01));
  planned("adding a rule", () => addRule(draft, ownRule("metric", "新指标")));
}
