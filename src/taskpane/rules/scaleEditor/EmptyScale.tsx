import { Button } from "@fluentui/react-components";
import type { Language } from "../../../i18n/language";
import { metricFacts } from "../../../metrics/metricFacts";
import type { RuleKind } from "../../../rules/ruleBook";
import { firstNotation } from "./begin";
import { useEditorStyles } from "./editorStyles";
import { scaleForms } from "./fields";
import type { ScaleEditorWords } from "./words";

interface Props {
  readonly kind: RuleKind;
  readonly item: string;
  readonly words: ScaleEditorWords;
  readonly language: Language;
  readonly onBegin: (notation: string) => void;
}

/** Nothing is written yet: an example to start from, by its form where there are several. */
export function EmptyScale({ kind, item, words, language, onBegin }: Props) {
  const shared = useEditorStyles();
  const facts = metricFacts(item);
  const isMetric = kind === "metric";
  if (kind === "pay" || kind === "setting") return null;
  return (
    <div className={shared.line}>
      <span className={shared.quiet}>{isMetric ? words.emptyMetric : words.empty}</span>
      {isMetric ? (
        scaleForms.map((form) => (
          <Button key={form} size="small" title={words.about[form]} onClick={() => onBegin(firstNotation(kind, facts, language, form))}>
            {words.forms[form]}
          </Button>
        ))
      ) : (
        <Button size="small" onClick={() => onBegin(firstNotation(kind, facts, language))}>
          {words.begin}
        </Button>
      )}
    </div>
  );
}
