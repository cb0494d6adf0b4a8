import { makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { applyScale } from "../../../engine/scale";
import { fill } from "../../../i18n/fill";
import type { RuleKind } from "../../../rules/ruleBook";
import type { BandResult, Scale } from "../../../rules/scale";
import { plainNumber } from "../../../rules/scaleNotation/quantity";
import { parseScaleParts, type ScalePart } from "../../../rules/scaleNotation/parseScale";
import { printValue } from "../../../rules/scaleNotation/printScale";
import { useLanguage } from "../../common/useLanguage";
import { scaleWords } from "../scaleWords";
import { useEditorStyles } from "./editorStyles";
import { pictureOf } from "./pictureGeometry";
import { languageIn } from "./readNotation";
import { ScalePicture } from "./ScalePicture";
import type { Shown } from "./shown";
import { TryIt } from "./TryIt";
import { tryValue } from "./tryValue";
import { scaleEditorWords } from "./words";

const useStyles = makeStyles({
  box: { display: "flex", flexWrap: "wrap", gap: "10px 16px", "& > *": { flex: "1 1 260px", minWidth: 0 } },
});

interface Props {
  readonly shown: Shown;
  /** This cell's scale, as it was last read. */
  readonly scale: Scale;
  readonly kind: RuleKind;
  readonly item: string;
  readonly parts: readonly ScalePart[];
}

/** The scale drawn, and what it makes of a value: together with the scale's other rows, where they fit together. */
export function ScaleAtWork({ shown, scale, kind, item, parts }: Props) {
  const styles = useStyles();
  const shared = useEditorStyles();
  const { t } = useTranslation();
  const language = useLanguage();
  const words = scaleEditorWords(language);
  const [typed, setTyped] = useState("");
  const { drawn, tried, waits } = useMemo(() => wholeScale(scale, shown.reading.ok, kind, parts), [scale, shown.reading.ok, kind, parts]);
  const mode = shown.fields?.form === "steps" ? shown.fields.mode : undefined;
  const trial = useMemo(
    () => tryValue(typed, { kind, item, scale: tried, ...(mode !== undefined && { mode }) }, language, words),
    [typed, kind, item, tried, mode, language, words],
  );
  const own = languageIn(shown.text, language);
  const value = (each: number): string => printValue(each, drawn.type === "score" ? "none" : drawn.unit, own);
  const result = (each: BandResult): string => {
    if (typeof each === "string") return each;
    return kind === "commission" ? `${plainNumber(each)}%` : kind === "award" ? `¥${plainNumber(each)}` : plainNumber(each);
  };
  const picture = pictureOf(drawn, { value, result }, trial?.value);
  const outcome = trial?.value === undefined ? undefined : applyScale(tried, trial.value);
  const lines = scaleWords(drawn, kind === "metric" ? "points" : "plain", t, language).map((line) => line.words);
  const sentence = [fill(words.picture, { sentence: lines.join(language === "en" ? "; " : "；") }), trial?.sentence ?? ""];
  const testedLabel =
    trial?.value === undefined
      ? undefined
      : `${value(Number(trial.value.toPrecision(6)))} → ${outcome?.kind === "scored" ? result(outcome.result) : words.noRule}`;
  return (
    <div className={styles.box}>
      <ScalePicture picture={picture} sentence={sentence.join(" ").trim()} noRule={words.noRule} testedLabel={testedLabel} />
      <div>
        <TryIt
          typed={typed}
          trial={trial}
          scale={tried}
          isTotal={kind === "grade" || kind === "coefficient"}
          words={words}
          language={language}
          onType={setTyped}
        />
        {waits && trial?.sentence !== undefined && <span className={shared.quiet}>{words.trial.waits}</span>}
      </div>
    </div>
  );
}

/** The scale of all its rows: drawn with what waits for confirmation marked, tried as if all of it were confirmed. */
function wholeScale(scale: Scale, readable: boolean, kind: RuleKind, parts: readonly ScalePart[]) {
  const waits = parts.some(({ assumed }) => assumed);
  const joins = readable && (kind === "metric" || kind === "grade" || kind === "coefficient");
  const marked = joins ? parseScaleParts(parts) : undefined;
  const sure = joins ? parseScaleParts(parts.map(({ text }) => ({ text, assumed: false }))) : undefined;
  return { waits, drawn: marked?.ok ? marked.scale : scale, tried: sure?.ok ? sure.scale : scale };
}
