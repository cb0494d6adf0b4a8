import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useReducer, useState } from "react";
import { I18nextProvider } from "react-i18next";
import type { PaneActions } from "../../actions/paneActions";
import { paneI18n } from "../../i18n/paneI18n";
import type { Language } from "../../i18n/language";
import { chosenLanguage, type PreferenceStore } from "../office/preferences";
import { PaneContext } from "../state/paneContext";
import { initialState } from "../state/paneState";
import { reduce } from "../state/reduce";
import { useBlankDelivery } from "../state/useBlankDelivery";
import { useJobs } from "../state/useJobs";
import { useRemotes } from "../state/useRemotes";
import { useRibbon } from "../state/useRibbon";
import { useTheme } from "../theme/useTheme";
import { Body } from "./Body";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    overflow: "hidden",
    position: "relative",
    backgroundColor: tokens.colorNeutralBackground1,
    "@media (prefers-reduced-motion: reduce)": { "& *": { animationDuration: "1ms !important", transitionDuration: "1ms !important" } },
  },
});

export interface PaneProps {
  readonly actions: PaneActions;
  readonly preferences: PreferenceStore;
  /** Language of Office, unless the user chose another. */
  readonly officeLanguage: Language;
}

/** The whole pane: one state, one way in for what can be done. */
export function Pane({ actions, preferences, officeLanguage }: PaneProps) {
  const styles = useStyles();
  const [state, dispatch] = useReducer(reduce, undefined, () => {
    const stored = preferences.load();
    const chosen = chosenLanguage(stored, officeLanguage);
    const { theme = "auto", started = false, blankDelivery, carried } = stored;
    return initialState({
      language: chosen ?? officeLanguage,
      languageChosen: chosen !== undefined,
      theme,
      started,
      blankDelivery,
      carried,
    });
  });
  const [i18n] = useState(() => paneI18n(state.language));
  const jobs = useJobs(dispatch, actions);
  useRemotes(state, dispatch, actions);
  useBlankDelivery(state, dispatch, actions);
  useRibbon(dispatch, actions, jobs);
  const { language, languageChosen, theme, started, blankDelivery, carried } = state;
  useEffect(
    () =>
      preferences.save({
        ...(languageChosen ? { language, officeLanguage } : {}),
        theme,
        started,
        ...(blankDelivery && { blankDelivery }),
        ...(carried && { carried }),
      }),
    [preferences, officeLanguage, language, languageChosen, theme, started, blankDelivery, carried],
  );
  useEffect(() => {
    void i18n.changeLanguage(state.language);
    document.documentElement.lang = state.language;
    document.title = i18n.t("product");
  }, [i18n, state.language]);
  const pane = useMemo(() => ({ state, dispatch, jobs }), [state, jobs]);
  return (
    <I18nextProvider i18n={i18n}>
      {/* Classes given to the provider would be given to every menu and tooltip, too: the layout has its own element. */}
      <FluentProvider theme={useTheme(state.theme)}>
        <PaneContext.Provider value={pane}>
          <div className={styles.pane}>
            <Body />
          </div>
        </PaneContext.Provider>
      </FluentProvider>
    </I18nextProvider>
  );
}
