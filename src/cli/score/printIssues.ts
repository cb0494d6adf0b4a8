import { fill } from "../../i18n/fill";
import { issues as english } from "../../i18n/en/issues";
import { issues as chinese } from "../../i18n/zh-CN/issues";
import type { Language } from "../../i18n/language";
import type { Issue, Severity } from "../../rules/issue";
import { scoreWords } from "./words";

const order: readonly Severity[] = ["error", "warning", "info"];

/** Every issue with its cell, its sentence and its fix, the worst first; "" when there are none. */
export function printIssues(issues: readonly Issue[], language: Language): string {
  if (issues.length === 0) return "";
  const words = scoreWords(language);
  const catalogue = language === "zh-CN" ? chinese : english;
  const lines = order.flatMap((severity) =>
    issues
      .filter((issue) => issue.severity === severity)
      .map(({ code, cell, params }) => {
        const { text, fix } = catalogue[code];
        // The pane's own words speak of its choosers; the command has options.
        const advice =
          severity !== "error"
            ? fix
            : code === "metricColumnMissing"
              ? words.columnHint
              : code === "sampleColumnMissing"
                ? words.samplesHint
                : fix;
        return `${words[severity]}  ${cell ? `${cell}  ` : ""}${fill(text, params)} ${fill(advice, params)}`;
      }),
  );
  const count = (severity: Severity): number => issues.filter((issue) => issue.severity === severity).length;
  const summary = fill(words.issueCount, { errors: count("error"), warnings: count("warning"), infos: count("info") });
  return [...lines, summary].join("\n");
}
