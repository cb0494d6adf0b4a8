import { Link } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { isGuess, targetKey } from "../../metrics/columnMatch";
import type { Issue } from "../../rules/issue";
import { usePane } from "../state/paneContext";

/** What can be done about an issue at once, without changing the workbook. */
export function IssueFix({ issue }: { readonly issue: Issue }) {
  const { t } = useTranslation();
  const { state, dispatch } = usePane();
  if (issue.code === "blankMetric")
    return (
      <Link as="button" onClick={() => dispatch({ type: "blanksAsked" })}>
        {t("blanks.check")}
      </Link>
    );
  if (issue.code !== "columnGuessed") return null;
  const matches = state.remotes.reading.value?.matches ?? [];
  const match = matches.find((each) => isGuess(each) && "item" in each.target && each.target.item === issue.params["metric"]);
  const column = match?.column;
  if (!match || column === undefined) return null;
  return (
    <Link as="button" onClick={() => dispatch({ type: "columnChosen", target: targetKey(match.target), column })}>
      {t("data.confirmGuess")}
    </Link>
  );
}
