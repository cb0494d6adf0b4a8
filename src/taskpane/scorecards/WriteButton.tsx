import { Button } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { whole } from "../common/numbers";
import { useLanguage } from "../common/useLanguage";
import { usePane } from "../state/paneContext";
import { hasErrors } from "../state/select";

/** Writes what is previewed; says how much that is. */
export function WriteButton() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { state, jobs } = usePane();
  const { request, value, loading } = state.remotes.preview;
  const ready = request !== undefined && value !== undefined && !loading && !hasErrors(value.issues) && state.job?.status !== "running";
  const words = value
    ? t("scorecards.write", { count: value.sheets.length, cells: whole(value.cells, language) })
    : t(state.pieces.length === 0 ? "scorecards.choose" : "loading.preview");
  return (
    <Button appearance="primary" disabledFocusable={!ready} onClick={() => request && jobs.writeOutput(request)}>
      {words}
    </Button>
  );
}
