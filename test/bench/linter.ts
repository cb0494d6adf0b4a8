import { metricFacts } from "../../src/metrics/metricFacts";
import { lintRuleBook } from "../../src/rules/linter/lint";
import type { Rule } from "../../src/rules/ruleBook";
import { milliseconds } from "./measure";

const scales = ["≥70%→100; ≥67.5%→90; ≥65%→80; else→60", "line 5%→0, 0%→100", "from 100, -2 per 1% below 90%"];

/** Ten templates of twenty metrics, in twelve versions. */
function aLargeRuleBook(): readonly Rule[] {
  const counted = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);
  return counted(12).flatMap((version) =>
    counted(10).flatMap((template) =>
      counted(20).map((metric): Rule => ({
        template: `T${template}`,
        version,
        from: `2026-${String(version).padStart(2, "0")}-01`,
        to: `2026-${String(version).padStart(2, "0")}-28`,
        status: "published",
        kind: "metric",
        item: `M${metric}`,
        weight: 0.05,
        scale: (scales[metric % scales.length] ?? "").replace("100", String(100 + metric)),
        assumed: false,
      })),
    ),
  );
}

export function theLinter(): void {
  const rules = aLargeRuleBook();
  const time = milliseconds(() => lintRuleBook(rules, { metricOf: metricFacts }), { runs: 9, warmUp: 3 });
  console.log(`\nlinting ${rules.length} rules (200 × 12 versions): ${time.toFixed(0)} ms`);
}
