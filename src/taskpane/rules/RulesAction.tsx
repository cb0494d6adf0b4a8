import { Button } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { TemplateChoice } from "../../actions/paneActions";
import { periodOf } from "../data/periods";
import { usePane } from "../state/paneContext";
import { confirmedRows, hasErrors, isEditable, readyReading } from "../state/select";
import { lackingOf } from "./weights";

/** The one next step, named by what it does: confirm and write, write, or go on. */
export function RulesAction({ choice }: { readonly choice: TemplateChoice }) {
  const { t } = useTranslation();
  const { state, dispatch, jobs } = usePane();
  const confirmed = confirmedRows(state, choice);
  const busy = state.job?.status === "running";
  const inBook = choice.origin === "workbook";
  const period = periodOf(state);
  const { book } = state.remotes.workbook.value?.ruleBook ?? {};
  if (isEditable(choice) && hasErrors(choice.issues))
    return (
      <Button appearance="primary" onClick={() => dispatch({ type: "editingChosen", editing: true })}>
        {t("rules.edit")}
      </Button>
    );
  if (inBook && book && hasErrors(choice.issues))
    return (
      <Button appearance="primary" onClick={() => jobs.selectCell(book.address)}>
        {t("rules.openBook")}
      </Button>
    );
  if (inBook && confirmed.length === 0) {
    const next = readyReading(state) ? "score" : "data";
    return (
      <Button appearance="primary" onClick={() => dispatch({ type: "viewChosen", view: next })}>
        {t(next === "score" ? "rules.next" : "rules.nextData")}
      </Button>
    );
  }
  const words =
    confirmed.length > 0
      ? t(inBook ? "rules.confirm" : "rules.confirmWrite", { count: confirmed.length })
      : t("rules.writeVersion", { name: choice.name, version: choice.version });
  return (
    <Button
      appearance="primary"
      disabledFocusable={busy || (hasErrors(choice.issues) && !lackingOf(choice))}
      onClick={() => jobs.writeRuleBook({ choice, confirmed, language: state.language, ...(period !== undefined && { period }) })}
    >
      {words}
    </Button>
  );
}
