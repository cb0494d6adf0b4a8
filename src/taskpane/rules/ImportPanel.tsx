import { Button, Checkbox, Field, Input, makeStyles, Text, Textarea } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ImportPreview, TemplateChoice } from "../../actions/paneActions";
import { firstOfNextMonth } from "../../rules/nextVersion";
import { readDate } from "../../rules/readDate";
import { FailureBar } from "../common/FailureBar";
import { IssueList } from "../issues/IssueList";
import { usePane } from "../state/paneContext";
import { choicesOf } from "../state/select";
import { messageOf } from "../state/useRemotes";

const useStyles = makeStyles({
  list: { margin: 0, padding: "0 0 0 16px" },
  text: { fontFamily: "monospace" },
  file: { display: "none" },
});

/** A file or pasted text, then what it would bring, then the write. */
export function ImportPanel({ onDone }: { readonly onDone: () => void }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { state, jobs } = usePane();
  const file = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const [seen, setSeen] = useState<ImportPreview>();
  const [beside, setBeside] = useState(false);
  const [typed, setTyped] = useState<string>();
  const [failure, setFailure] = useState<string>();
  const take = (found: string): void => {
    setText(found);
    setSeen(undefined);
    setFailure(undefined);
  };
  const look = (found: string): void => {
    take(found);
    jobs.previewImport(found).then(setSeen, (error: unknown) => setFailure(messageOf(error)));
  };
  const versions = seen?.versions ?? [];
  const others = versions.filter(({ fate }) => fate === "other");
  const shownFrom = typed ?? dayAfterAll(others.flatMap(({ template }) => choicesOf(state).filter(({ name }) => name === template)));
  const from = readDate(shownFrom);
  const bad = beside && others.length > 0 && from === undefined;
  const count = versions.filter(({ fate }) => fate === "new" || (fate === "other" && beside)).length;
  return (
    <>
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        className={styles.file}
        aria-label={t("share.file")}
        onChange={({ target }) => {
          const chosen = target.files?.[0];
          target.value = "";
          chosen?.text().then(look, (error: unknown) => setFailure(messageOf(error)));
        }}
      />
      <Button onClick={() => file.current?.click()}>{t("share.file")}</Button>
      <Field label={t("share.paste")}>
        <Textarea rows={4} className={styles.text} value={text} onChange={(_, data) => take(data.value)} />
      </Field>
      {failure !== undefined && <FailureBar message={failure} />}
      {seen && <IssueList issues={seen.issues} />}
      {versions.length > 0 && (
        <ul className={styles.list}>
          {versions.map(({ template, version, rules, fate, clash }) => (
            <li key={`${template} ${version}`}>
              <Text>{`${template} v${version} · ${t("share.rows", { count: rules.length })} · ${t(clash === undefined ? `share.${fate}` : "share.clash", { version: clash ?? version })}`}</Text>
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <Checkbox label={t("share.beside")} checked={beside} onChange={(_, data) => setBeside(data.checked === true)} />
      )}
      {others.length > 0 && beside && (
        <Field
          label={t("share.from")}
          {...(bad ? { validationMessage: t("share.fromBad"), validationState: "error" as const } : { hint: t("share.fromHint") })}
        >
          <Input value={shownFrom} placeholder="2026-11-01" maxLength={12} onChange={(_, data) => setTyped(data.value)} />
        </Field>
      )}
      {seen && seen.issues.length === 0 ? (
        <Button
          appearance="primary"
          disabledFocusable={count === 0 || bad}
          onClick={() => {
            jobs.importRuleBook({ text, beside, language: state.language, ...(beside && from !== undefined && { from }) });
            onDone();
          }}
        >
          {count === 0 ? t("share.nothing") : t("share.import", { count })}
        </Button>
      ) : (
        <Button appearance="primary" disabledFocusable={text.trim() === ""} onClick={() => look(text)}>
          {t("share.look")}
        </Button>
      )}
    </>
  );
}

/** The first of the month after the last day that any of these versions begins on. */
function dayAfterAll(choices: readonly TemplateChoice[]): string {
  const begins = choices.flatMap(({ rules }) => rules.flatMap(({ from }) => from ?? [])).sort();
  const last = begins.at(-1);
  return last === undefined ? "" : firstOfNextMonth(last);
}
