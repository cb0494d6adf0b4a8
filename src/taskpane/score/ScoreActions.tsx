import { Button } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { usePane } from "../state/paneContext";
import { outputWaitsFor } from "../state/select";
import { WriteButton } from "../scorecards/WriteButton";

/** Write at once what is usually written, or choose; where the rules aren't in the workbook yet, that comes first. */
export function ScoreActions() {
  const { t } = useTranslation();
  const { state, dispatch } = usePane();
  if (outputWaitsFor(state) === "unwritten")
    return (
      <Button appearance="primary" onClick={() => dispatch({ type: "viewChosen", view: "rules" })}>
        {t("waits.unwrittenLink")}
      </Button>
    );
  return (
    <>
      <WriteButton />
      <Button onClick={() => dispatch({ type: "viewChosen", view: "scorecards" })}>{t("score.next")}</Button>
    </>
  );
}
