import { Button, makeStyles } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { fill } from "../../../i18n/fill";
import { metricFacts } from "../../../metrics/metricFacts";
import type { RuleKind } from "../../../rules/ruleBook";
import type { ScalePart } from "../../../rules/scaleNotation/parseScale";
import { useLanguage } from "../../common/useLanguage";
import { turned, withUnit } from "./changeFields";
import { useEditorStyles } from "./editorStyles";
import { type Fields, fieldsOf } from "./fields";
import { EmptyScale } from "./EmptyScale";
import { FormBar } from "./FormBar";
import { Lacks } from "./Lacks";
import { NotationField } from "./NotationField";
import { FurtherRows, saysRest } from "./FurtherRows";
import { knownOf, proposeScale } from "./propose";
import { languageIn } from "./readNotation";
import { Rows } from "./Rows";
import { ScaleAtWork } from "./ScaleAtWork";
import { scaleFindings } from "./scaleFindings";
import { SettingChoice } from "./SettingChoice";
import { rowAtFault } from "./shown";
import { useShown } from "./useShown";
import { scaleEditorWords } from "./words";

export interface ScaleEditorProps {
  /** What the scale cell says, right or wrong. */
  readonly value: string;
  readonly kind: RuleKind;
  /** The rule's name: of a metric, a red line, a setting. The unit and the better direction of known metrics are looked up by it. */
  readonly item: string;
  /** The other rows of the same scale, such as an assumed `else→60`; they count in the picture, the test and the findings. */
  readonly further?: readonly ScalePart[];
  /** Is this row still an assumption? */
  readonly assumed?: boolean;
  readonly readOnly?: boolean;
  /** Every change, also while it can't be read yet; `readable` says whether it can. Hand the text back as `value`. */
  readonly onChange: (notation: string, readable: boolean) => void;
}

const useStyles = makeStyles({
  editor: { display: "flex", flexDirection: "column", gap: "10px", minWidth: 0 },
  // Side by side where there is room, else one above the other.
  sides: { display: "flex", flexWrap: "wrap", gap: "10px 16px", "& > *": { flex: "1 1 260px", minWidth: 0 } },
  rows: { display: "flex", flexDirection: "column", gap: "6px" },
});

/**
 * Writes one scale cell: in rows or in its notation, whichever is handier; each follows the other. Below it a picture, a value to try,
 * and what the scale lacks. What was typed stays as it is, also where it can't be read.
 */
export default function ScaleEditor({ value, kind, item, further, assumed = false, readOnly = false, onChange }: ScaleEditorProps) {
  const styles = useStyles();
  const shared = useEditorStyles();
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const language = useLanguage();
  const words = scaleEditorWords(language);
  const asked = useMemo(() => ({ kind, item, language }), [kind, item, language]);
  const { shown, typeText, changeFields, settle } = useShown(value, asked, onChange);
  const [before, setBefore] = useState<{ readonly text: string; readonly told: string }>();
  const parts = useMemo(() => [{ text: shown.text, assumed }, ...(further ?? [])] as const, [shown.text, assumed, further]);
  const readable = shown.reading.ok;
  const findings = useMemo(
    () => (readable ? scaleFindings(kind, item, parts as readonly [ScalePart, ...ScalePart[]]) : []),
    [readable, kind, item, parts],
  );
  const { fields } = shown;
  const own = languageIn(shown.text, language);
  const isBlank = shown.text.trim() === "";

  /** Changes more than one figure; the way back stays until the next change. */
  const replace = (told: string, change: () => void): void => {
    setBefore({ text: shown.text, told });
    change();
  };
  const type = (text: string): void => {
    setBefore(undefined);
    typeText(text);
  };
  /** A text that a button put there: the button goes away, and the keyboard goes on where the text stands. */
  const put = (text: string): void => {
    box.current?.querySelector("textarea")?.focus();
    type(text);
  };
  const edit = (next: Exclude<Fields, { form: "words" }>): void => {
    setBefore(undefined);
    changeFields(next);
  };
  const resultUnit = words.resultUnits[kind as keyof typeof words.resultUnits] ?? "";

  return (
    <div ref={box} className={styles.editor}>
      {isBlank && !readOnly && <EmptyScale kind={kind} item={item} words={words} language={language} onBegin={put} />}
      <div className={styles.sides}>
        {fields && fields.form !== "words" && !readOnly && !isBlank && (
          <div
            className={styles.rows}
            onBlur={(event) => {
              if (!event.currentTarget.contains(event.relatedTarget)) settle();
            }}
          >
            {fields.form !== "gate" && fields.form !== "stepUp" && kind !== "adjust" && (
              <FormBar
                fields={fields}
                words={words}
                anyForm={kind === "metric"}
                anyUnit={kind === "metric" || kind === "award" || kind === "commission"}
                disabled={shown.stale}
                onForm={(form) =>
                  replace(fill(words.changed.form, { form: words.forms[form] }), () =>
                    changeFields(fieldsOf(proposeScale(shown.scale, form, knownOf(kind, metricFacts(item))), own)),
                  )
                }
                onDirection={() => fields.form === "steps" && edit(turned(fields))}
                onMode={(mode) => fields.form === "steps" && edit({ ...fields, mode })}
                onUnit={(unit) => "unit" in fields && edit(withUnit(fields, unit))}
              />
            )}
            <Rows
              fields={fields}
              words={words}
              resultUnit={resultUnit}
              wrong={rowAtFault(shown)}
              disabled={shown.stale}
              hasRest={saysRest(further)}
              onChange={edit}
            />
            {shown.stale && <span className={shared.quiet}>{words.stale}</span>}
            <FurtherRows further={further} words={words} />
          </div>
        )}
        {kind === "setting" && !readOnly && (
          <SettingChoice item={item} value={shown.text} words={words} language={language} onChoose={type} />
        )}
        <NotationField
          label={kind === "pay" || kind === "setting" ? words.value : words.notation}
          shown={shown}
          words={words}
          asked={asked}
          readOnly={readOnly}
          offered={findings.map(({ fixed }) => fixed)}
          onType={type}
          onPut={put}
        />
      </div>
      <div role="status">
        {before && (
          <span className={shared.line}>
            <span className={shared.quiet}>{before.told}</span>
            <Button size="small" onClick={() => put(before.text)}>
              {words.restore}
            </Button>
          </span>
        )}
      </div>
      <Lacks
        findings={findings}
        words={words}
        severity={{ error: t("issues.error"), warning: t("issues.warning"), info: t("issues.info") }}
        language={language}
        readOnly={readOnly}
        onFix={(text) => {
          put(text);
          setBefore({ text: shown.text, told: fill(words.changed.fixed, { text }) });
        }}
      />
      {shown.scale && kind !== "adjust" && <ScaleAtWork shown={shown} scale={shown.scale} kind={kind} item={item} parts={parts} />}
    </div>
  );
}
