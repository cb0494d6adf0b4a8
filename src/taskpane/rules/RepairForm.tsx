import { Button, Checkbox, Link, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { RepairPreview } from "../../actions/paneActions";
import { changeSentence } from "../../rules/changeSentence";
import { diffVersions } from "../../rules/diffVersions";
import { FailureBar } from "../common/FailureBar";
import { useLanguage } from "../common/useLanguage";
import { IssueList } from "../issues/IssueList";
import { usePane } from "../state/paneContext";
import { messageOf } from "../state/useRemotes";
import { FormBox } from "./FormBox";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "6px", overflowWrap: "anywhere" },
  inner: { margin: "2px 0 0", paddingLeft: "16px", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  before: { textDecorationLine: "line-through", color: tokens.colorNeutralForeground2 },
});

/** So many lines tell what a repair is about. */
const mostLines = 12;

/** What a repair would change, cell by cell or version by version, then the repair. */
export default function RepairForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { state, jobs } = usePane();
  const [preview, setPreview] = useState<RepairPreview>();
  const [failure, setFailure] = useState<string>();
  const [keep, setKeep] = useState(true);
  const { language } = state;
  useEffect(() => {
    let open = true;
    jobs.previewRepair(language).then(
      (found) => open && setPreview(found),
      (error: unknown) => open && setFailure(messageOf(error)),
    );
    return () => void (open = false);
  }, [jobs, language]);
  const close = <Button onClick={onClose}>{t("versions.cancel")}</Button>;
  const ready = preview && preview.issues.length === 0;
  return (
    <FormBox
      label={t("repair.title")}
      onClose={onClose}
      buttons={
        <>
          {ready && (
            <Button
              disabledFocusable={state.job?.status === "running"}
              onClick={() => jobs.writeRepair({ language, keep: keep && preview.keeps })}
            >
              {t("repair.now")}
            </Button>
          )}
          {close}
        </>
      }
    >
      {failure !== undefined ? <FailureBar message={failure} /> : !preview ? <Spinner size="tiny" /> : <Changes preview={preview} />}
      {ready && preview.keeps && (
        <Checkbox label={t("repair.keep")} checked={keep} onChange={(_, { checked }) => setKeep(checked === true)} />
      )}
    </FormBox>
  );
}

function Changes({ preview }: { readonly preview: RepairPreview }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { jobs } = usePane();
  const { form, sheet, cells, merged, versions, issues } = preview;
  if (issues.length > 0) return <IssueList issues={issues} />;
  if (form === "table") return <Text>{t("repair.asTable", { sheet })}</Text>;
  if (form === "cells")
    return (
      <>
        <Text>{t("repair.cells", { count: cells.length })}</Text>
        {merged.length > 0 && <Text size={200}>{t("repair.merged", { ranges: merged.join(t("versions.writtenAnd")) })}</Text>}
        <ul className={styles.list}>
          {cells.slice(0, mostLines).map(({ cell, before, after }) => (
            <li key={cell}>
              <Link as="button" onClick={() => jobs.selectCell(cell)}>
                {cell.slice(cell.lastIndexOf("!") + 1)}
              </Link>{" "}
              {before !== "" && <span className={styles.before}>{before}</span>} → {after === "" ? t("repair.empty") : after}
            </li>
          ))}
        </ul>
        {cells.length > mostLines && <Text size={200}>{t("repair.more", { count: cells.length - mostLines })}</Text>}
      </>
    );
  return (
    <>
      <Text>{t("repair.sheet", { sheet })}</Text>
      <ul className={styles.list}>
        {versions.map((version) => (
          <VersionChange key={`${version.template} ${version.version}`} version={version} />
        ))}
      </ul>
    </>
  );
}

function VersionChange({ version: { template, version, from, before, after } }: { readonly version: RepairPreview["versions"][number] }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const language = useLanguage();
  const changes = from === "now" || before.length === 0 ? [] : diffVersions(before, after, language);
  const fate =
    from === "now" ? "repair.stays" : before.length === 0 ? "repair.back" : changes.length === 0 ? "repair.same" : "repair.changes";
  return (
    <li>
      <Text>
        {t("header.templateVersion", { name: template, version })} ·{" "}
        {t(fate, { count: fate === "repair.back" ? after.length : changes.length })}
      </Text>
      {changes.length > 0 && (
        <ul className={styles.inner}>
          {changes.slice(0, mostLines).map((change, index) => (
            <li key={index}>{changeSentence(change, language)}</li>
          ))}
          {changes.length > mostLines && <li>{t("repair.more", { count: changes.length - mostLines })}</li>}
        </ul>
      )}
    </li>
  );
}
