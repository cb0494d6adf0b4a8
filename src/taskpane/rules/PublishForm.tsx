import { Button, Checkbox, Field, Input, MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { TemplateChoice } from "../../actions/paneActions";
import { blocksOf } from "../../actions/publishBlocks";
import { dayBeside } from "../../rules/nextVersion";
import { endedBy } from "../../rules/publishVersion";
import { versionsOf } from "../../rules/templateNames";
import { IssueList } from "../issues/IssueList";
import { usePane } from "../state/paneContext";
import { hasErrors, versionsOfChoice } from "../state/select";
import { FormBox } from "./FormBox";
import { lintedWith } from "./lintedWith";
import { writtenWithin } from "./writtenWithin";

/** Publishing a draft: what stands in the way, or what it will do, who does it and why. */
export function PublishForm({ choice, onClose }: { readonly choice: TemplateChoice; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { state, jobs } = usePane();
  const [who, setWho] = useState("");
  const [why, setWhy] = useState("");
  const { book, issues = [], written = [] } = state.remotes.workbook.value?.ruleBook ?? {};
  const [lock, setLock] = useState(true);
  const versions = versionsOfChoice(state, choice);
  const data = lintedWith(state, choice);
  const blocks = [...issues.filter(({ severity }) => severity === "error"), ...blocksOf(versions, choice, data)];
  const { version } = choice;
  const cancel = <Button onClick={onClose}>{t("versions.cancel")}</Button>;
  if (hasErrors(blocks))
    return (
      <FormBox label={t("versions.publish")} buttons={cancel} onClose={onClose}>
        <IssueList issues={blocks} />
      </FormBox>
    );
  const listed = versionsOf(
    versions.flatMap(({ rules }) => rules),
    choice.name,
  );
  const own = listed.find((each) => each.version === version);
  const ended = own && endedBy(listed, own);
  const from = own?.from ?? "";
  const months = own ? writtenWithin(written, choice.name, own) : [];
  const lockable = book?.locked === false;
  const busy = state.job?.status === "running" || who.trim() === "" || why.trim() === "";
  return (
    <FormBox
      label={t("versions.publish")}
      onClose={onClose}
      buttons={
        <>
          <Button
            disabledFocusable={busy}
            onClick={() => jobs.writePublication({ choice, who, why, ...(data && { data }), ...(lockable && { lock }) })}
          >
            {t("versions.publishNow", { version })}
          </Button>
          {cancel}
        </>
      }
    >
      <Text size={200}>
        {t("versions.publishEffect", { from, version })}
        {ended && <> {t("versions.publishEnds", { version: ended.version, to: dayBeside(from, -1) })}</>}
      </Text>
      {months.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {t("versions.written", {
              version,
              months: months
                .map(({ period, values, by }) => t(values ? "versions.writtenValues" : "versions.writtenLive", { period, version: by }))
                .join(t("versions.writtenAnd")),
            })}
          </MessageBarBody>
        </MessageBar>
      )}
      <Field label={t("versions.who")} required>
        <Input value={who} maxLength={40} onChange={(_, { value }) => setWho(value)} />
      </Field>
      <Field label={t("versions.why")} hint={t("versions.whyHint")} required>
        <Input value={why} maxLength={200} onChange={(_, { value }) => setWhy(value)} />
      </Field>
      {lockable && (
        <Field hint={t("versions.lockHint")}>
          <Checkbox label={t("versions.lock")} checked={lock} onChange={(_, { checked }) => setLock(checked === true)} />
        </Field>
      )}
    </FormBox>
  );
}
