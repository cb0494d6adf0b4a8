import { Button, makeStyles } from "@fluentui/react-components";
import { MathFormula20Regular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { usePane } from "../state/paneContext";

const useStyles = makeStyles({ button: { minWidth: "24px", width: "24px", flexShrink: 0, marginLeft: "auto" } });
const id = "functions-button";

/** Opens the function browser; has the keyboard's focus again when that closes. */
export function FunctionsButton() {
  const styles = useStyles();
  const { t } = useTranslation();
  const { state, dispatch } = usePane();
  const open = state.browser !== undefined;
  const wasOpen = useRef(open);
  useEffect(() => {
    if (wasOpen.current && !open && document.hasFocus()) document.getElementById(id)?.focus();
    wasOpen.current = open;
  }, [open]);
  return (
    <Button
      id={id}
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
