import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular, Dismiss20Regular } from "@fluentui/react-icons";
import type { KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { LoadingBlock } from "../common/LoadingBlock";
import { ViewFrame } from "../common/ViewFrame";
import { focusFunctionsButton } from "../shell/functionsButtonFocus";
import { usePane } from "../state/paneContext";
import { FunctionActions } from "./FunctionActions";
import { FunctionList } from "./FunctionList";
import { FunctionPage } from "./FunctionPage";

const useStyles = makeStyles({
  browser: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  bar: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    padding: "2px 4px 2px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  inPage: { paddingLeft: "4px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  close: { marginLeft: "auto" },
});

/** The custom functions, to be searched, read and put into a cell. */
export default function FunctionBrowser() {
  const styles = useStyles();
  const { t } = useTranslation();
  const { state, dispatch } = usePane();
  const { value: help, failure } = state.remotes.help;
  const entry = help?.functions.find(({ id }) => id === state.browser?.id);
  const close = (): void => {
    focusFunctionsButton();
    dispatch({ type: "browserClosed" });
  };
  const back = (): void => (entry ? dispatch({ type: "functionChosen", id: undefined }) : close());
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    back();
  };
  return (
    <div className={styles.browser} onKeyDown={onKeyDown}>
      <div className={entry ? `${styles.bar} ${styles.inPage}` : styles.bar}>
        {entry ? (
          <Button appearance="subtle" icon={<ArrowLeft20Regular />} onClick={back}>
            {t("functions.back")}
          </Button>
        ) : (
          <h1 className={styles.title}>{t("functions.title")}</h1>
        )}
        <Button
          className={styles.close}
          appearance="subtle"
          icon={<Dismiss20Regular />}
          aria-label={t("functions.close")}
          onClick={close}
        />
      </div>
      {help && entry ? (
        <ViewFrame key={entry.id} footer={<FunctionActions entry={entry} />}>
          <FunctionPage help={help} entry={entry} />
        </ViewFrame>
      ) : (
        <ViewFrame>
          {help && <FunctionList help={help} />}
          {!help && failure === undefined && <LoadingBlock label={t("functions.loading")} />}
          {failure !== undefined && (
            <MessageBar intent="error" layout="multiline">
              <MessageBarBody>{t("functions.notLoaded")}</MessageBarBody>
              <MessageBarActions>
                <Button size="small" onClick={() => dispatch({ type: "browserOpened" })}>
                  {t("functions.retry")}
                </Button>
              </MessageBarActions>
            </MessageBar>
          )}
        </ViewFrame>
      )}
    </div>
  );
}
