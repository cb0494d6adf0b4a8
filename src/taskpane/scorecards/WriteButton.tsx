import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { whole } from "../common/numbers";
import { useLanguage } from "../common/useLanguage";
import { usePane } from "../state/paneContext";
import { hasErrors } from "../state/select";

/**
 * Writes what is previewed; says how much that is. A click while the preview is being made anew isn't lost: it counts once the
 * preview says the same again, and is forgotten where it says something else.
 */
export function WriteButton() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { state, jobs } = usePane();
  const asked = useRef<string>(undefined);
  const { request, value, loading } = state.remotes.preview;
  const possible = request !== undefined && value !== undefined && !hasErrors(value.issues) && state.job?.status !== "running";
  const words = value
    ? t("scorecards.write", { count: value.sheets.length, cells: whole(value.cells, language) })
    : t(state.pieces.length === 0 ? "scorecards.choose" : "loading.preview");
  useEffect(() => {
    if (loading || asked.current === undefined) return;
    if (possible && asked.current === words) jobs.writeOutput(request);
    asked.current = undefined;
  }, [possible, loading, words, request, jobs]);
  const write = () => {
    if (loading) asked.current = words;
    else if (possible) jobs.writeOutput(request);
  };
  return (
    <Button appearance="primary" disabledFocusable={!possible} aria-busy={loading} onClick={write}>
      {words}
    </Button>
  );
}
