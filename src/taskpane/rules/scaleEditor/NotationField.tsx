import { Button, Field, Link, makeStyles, mergeClasses, Textarea, tokens } from "@fluentui/react-components";
import { useMemo, useRef } from "react";
import { issueText } from "../../issues/issueText";
import { useEditorStyles } from "./editorStyles";
import type { Asked } from "./readNotation";
import type { Shown } from "./shown";
import { suggestNotation } from "./suggestNotation";
import type { ScaleEditorWords } from "./words";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: "4px", minWidth: 0 },
  area: { width: "100%", "& textarea": { fontFamily: tokens.fontFamilyMonospace, minHeight: "44px" } },
  error: { color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  mark: {
    backgroundColor: tokens.colorPaletteRedBackground2,
    color: tokens.colorPaletteRedForeground2,
    borderRadius: tokens.borderRadiusSmall,
    textDecorationLine: "underline",
    textDecorationStyle: "wavy",
    whiteSpace: "pre-wrap",
  },
});

/** Characters shown on each side of a mistake. */
const around = 14;

interface Props {
  readonly label: string;
  readonly shown: Shown;
  readonly words: ScaleEditorWords;
  readonly asked: Asked;
  readonly readOnly: boolean;
  /** Texts that are offered elsewhere already. */
  readonly offered: readonly (string | undefined)[];
  readonly onType: (text: string) => void;
  /** The same by a button that then goes away. */
  readonly onPut: (text: string) => void;
}

/** The scale as it stands in the cell, what it is read as, and where reading stumbles. */
export function NotationField({ label, shown, words, asked, readOnly, offered, onType, onPut }: Props) {
  const styles = useStyles();
  const shared = useEditorStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  const { text, reading, good } = shown;
  const isBlank = text.trim() === "";
  const broken = !reading.ok && !isBlank;
  const problem = reading.ok ? undefined : issueText(reading.issue, asked.language);
  const mistake = reading.ok || isBlank ? undefined : reading.mistake;
  const meant = useMemo(() => (broken ? suggestNotation(text, asked) : undefined), [broken, text, asked]);
  const showWhere = (): void => {
    if (!mistake || !area.current) return;
    area.current.focus();
    area.current.setSelectionRange(mistake.position, mistake.position + Math.max(1, mistake.found.length));
  };
  return (
    <div className={styles.box}>
      <Field
        size="small"
        label={label}
        {...(broken && problem
          ? { validationState: "error" as const, validationMessage: `${problem.text} ${problem.fix}` }
          : isBlank && !readOnly
            ? { hint: words.notationHint }
            : {})}
      >
        <Textarea
          textarea={{ ref: area }}
          className={styles.area}
          size="small"
          resize="vertical"
          rows={2}
          spellCheck={false}
          readOnly={readOnly}
          value={text}
          onChange={(_, data) => onType(data.value)}
        />
      </Field>
      {mistake && (
        <div className={shared.line}>
          <span className={mergeClasses(shared.mono, shared.quiet)}>
            {mistake.position > around && "…"}
            {text.slice(Math.max(0, mistake.position - around), mistake.position)}
            <mark className={styles.mark}>
              {text.slice(mistake.position, mistake.position + Math.max(1, mistake.found.length)) || " ‸ "}
            </mark>
            {text.slice(mistake.position + mistake.found.length, mistake.position + mistake.found.length + around)}
          </span>
          <Link as="button" onClick={showWhere}>
            {words.show}
          </Link>
        </div>
      )}
      {meant !== undefined && !readOnly && (
        <div className={shared.line}>
          <span className={shared.quiet}>
            {words.meant} <span className={shared.mono}>{meant}</span>
          </span>
          <Button size="small" onClick={() => onPut(meant)}>
            {words.useIt}
          </Button>
        </div>
      )}
      {broken && shown.stale && good !== undefined && !readOnly && (
        <div>
          <Button size="small" onClick={() => onPut(good)}>
            {words.restore}
          </Button>
        </div>
      )}
      {reading.ok && !readOnly && !offered.includes(reading.canonical) && essence(reading.canonical) !== essence(text) && (
        <div className={shared.line}>
          <span className={shared.quiet}>
            {words.readAs} <span className={shared.mono}>{reading.canonical}</span>
          </span>
          <Button size="small" onClick={() => onPut(reading.canonical)}>
            {words.useIt}
          </Button>
        </div>
      )}
    </div>
  );
}

/** A notation without what nobody would call another spelling: blanks, full-width signs, 1.0 for 1. */
function essence(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/\s|(?<=\d)\.0+(?!\d)|;$/g, "")
    .toLowerCase();
}
