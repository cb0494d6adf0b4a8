import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { usePane } from "../state/paneContext";

/** In an Excel that passes empty cells to functions as 0: what that does to these figures, and the way out. */
export function BlankWarning() {
  const { t } = useTranslation();
  const { state, dispatch } = usePane();
  const blanks = state.remotes.blanks.value;
  if (state.blankDelivery !== "zero" || !blanks) return null;
  const count = blanks.reduce((sum, column) => sum + column.count, 0);
  return (
    <MessageBar intent={count > 0 ? "warning" : "info"} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{t("blanks.oldTitle")}</MessageBarTitle> {count > 0 ? t("blanks.oldSome", { count }) : t("blanks.oldNone")}
      </MessageBarBody>
      {count > 0 && (
        <MessageBarActions>
          <Button size="small" onClick={() => dispatch({ type: "blanksAsked" })}>
            {t("blanks.check")}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
