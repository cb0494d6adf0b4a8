import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { usePane } from "../state/paneContext";
import { periodOf, typedPeriod } from "./periods";

/** The period as read from the data, to be corrected by typing. */
export function PeriodField() {
  const { t } = useTranslation();
  const { state, dispatch } = usePane();
  const [typed, setTyped] = useState(periodOf(state) ?? "");
  const bad = typedPeriod(typed) === undefined;
  return (
    <Field
      label={t("data.period")}
      {...(bad ? { validationMessage: t(typed === "" ? "data.periodHint" : "data.periodBad"), validationState: "error" as const } : {})}
    >
      <Input
        value={typed}
        placeholder="2026-10"
        maxLength={12}
        onChange={(_, data) => {
          setTyped(data.value);
          const period = typedPeriod(data.value);
          if (period) dispatch({ type: "periodChosen", period });
        }}
      />
    </Field>
  );
}
