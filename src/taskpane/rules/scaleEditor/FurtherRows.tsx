import { fill } from "../../../i18n/fill";
import { parseScale, type ScalePart } from "../../../rules/scaleNotation/parseScale";
import { useEditorStyles } from "./editorStyles";
import type { ScaleEditorWords } from "./words";

/** What the scale's other rows say, each a cell of its own. */
export function FurtherRows({
  further = [],
  words,
}: {
  readonly further: readonly ScalePart[] | undefined;
  readonly words: ScaleEditorWords;
}) {
  const shared = useEditorStyles();
  return further.map(({ text, assumed }, index) => (
    <span key={`${index} ${text}`} className={shared.quiet}>
      {fill(assumed ? words.furtherAssumed : words.further, { text })}
    </span>
  ));
}

/** Do they say what everything else is worth? */
export function saysRest(further: readonly ScalePart[] = []): boolean {
  return further.some(({ text }) => {
    const parsed = parseScale(text);
    return parsed.ok && parsed.scale.type === "steps" && parsed.scale.otherwise !== undefined;
  });
}
