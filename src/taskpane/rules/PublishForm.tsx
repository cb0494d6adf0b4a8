import { Button, Field, Input, Text } from "@fluentui/react-components";
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

/** Publishing a draft: what stands in the way, or what it will do, who does it and why. */
export function PublishForm({ choice, onClose }: { readonly choice: TemplateChoice; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { state, jobs } = usePane();
  const [who, setWho] = useState("");
  const [why, setWhy] = useState("");
  const versions = versionsOfChoice(state, choice);
  const book = (state.remotes.workbook.value?.ruleBook.issues ?? []).filter(({ severity }) => severity === "error");
  const blocks = [...book, ...blocksOf(versions, choice)];
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
  const busy = state.job?.status === "running" || who.trim() === "" || why.trim() === "";
  return (
    <FormBox
      label={t("versions.publish")}
      onClose={onClose}
      buttons={
        <>
          <Button disabledFocusable={busy} onClick={() => jobs.writePublication({ choice, who, why })}>
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
      <Field label={t("versions.who")} required>
        <Input value={who} maxLength={40} onChange={(_, data) => setWho(data.value)} />
      </Field>
      <Field label={t("versions.why")} hint={t("versions.whyHint")} required>
        <Input value={why} maxLength={200} onChange={(_, data) => setWhy(data.value)} />
      </Field>
    </FormBox>
  );
}
