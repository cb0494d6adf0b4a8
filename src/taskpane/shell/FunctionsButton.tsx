import { Button, makeStyles } from "@fluentui/react-components";
import { MathFormula20Regular } from "@fluentui/react-icons";
import { useTranslation } from "react-i18next";
import { usePane } from "../state/paneContext";
import { functionsButtonId } from "./functionsButtonFocus";

const useStyles = makeStyles({ button: { minWidth: "24px", width: "24px", flexShrink: 0, marginLeft: "auto" } });

/** Opens the function browser, and closes it. */
export function FunctionsButton() {
  const styles = useStyles();
  const { t } = useTranslation();
  const { state, dispatch } = usePane();
  const open = state.browser !== undefined;
  return (
    <Button
      id={functionsButtonId}
      className={styles.button}
      appearance="subtle"
      size="small"
      icon={<MathFormula20Regular />}
      aria-label={t("functions.open")}
      title={t("functions.open")}
      aria-keyshortcuts="Shift+F3"
      aria-expanded={open}
      onClick={() => dispatch({ type: open ? "browserClosed" : "browserOpened" })}
    />
  );
}
