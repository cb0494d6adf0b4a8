import { Button, Field, Input, Text } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { TemplateChoice } from "../../actions/paneActions";
import { firstOfNextMonth } from "../../rules/nextVersion";
import { readDate } from "../../rules/readDate";
import { periodOf } from "../data/periods";
import { usePane } from "../state/paneContext";
import { versionsOfChoice } from "../state/select";
import { FormBox } from "./FormBox";

/** A new version as a copy of this one, from the month after the one at hand unless told otherwise. */
export function NewVersionForm({ choice, onClose }: { readonly choice: TemplateChoice; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { state, jobs } = usePane();
  const begun = choice.rules.find(({ from }) => from !== undefined)?.from ?? "";
  const period = periodOf(state);
  const month = period === undefined ? "" : `${period}-01`;
  const [typed, setTyped] = useState(month > begun || begun !== "" ? firstOfNextMonth(month > begun ? month : begun) : "");
  const from = readDate(typed);
  const bad = from === undefined || from <= begun;
  const [newest] = versionsOfChoice(state, choice);
  return (
    <FormBox
      label={t("versions.start")}
      onClose={onClose}
      buttons={
        <>
          <Button
            disabledFocusable={bad || state.job?.status === "running"}
            onClick={() => from !== undefined && jobs.writeNewVersion({ choice, from })}
          >
            {t("versions.startNow", { version: (newest?.version ?? choice.version) + 1 })}
          </Button>
          <Button onClick={onClose}>{t("versions.cancel")}</Button>
        </>
      }
    >
      <Field
        label={t("versions.from")}
        {...(bad ? { validationMessage: t("versions.fromBad", { from: begun || "—" }), validationState: "error" as const } : {})}
      >
        <Input value={typed} placeholder="2026-11-01" maxLength={12} onChange={(_, data) => setTyped(data.value)} />
      </Field>
      <Text size={200}>{t("versions.startText", { version: choice.version })}</Text>
    </FormBox>
  );
}
