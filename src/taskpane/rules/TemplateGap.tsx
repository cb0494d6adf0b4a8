import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { TemplateChoice } from "../../actions/paneActions";
import { percent } from "../common/numbers";
import { useLanguage } from "../common/useLanguage";
import { lackingOf } from "./weights";

const useStyles = makeStyles({ lines: { margin: "4px 0 0", padding: 0, listStyleType: "none" } });

/** What a draft lacks before anybody can be scored by it; nothing is scaled up to fill the gap. */
export function TemplateGap({ choice }: { readonly choice: TemplateChoice }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const language = useLanguage();
  const lacking = lackingOf(choice);
  if (!lacking) return null;
  const names = (items: readonly string[]): string => items.join(language === "en" ? ", " : "、");
  const { gap, unweighted, unscaled } = lacking;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{t("rules.gapTitle")}</MessageBarTitle>
        <ul className={styles.lines}>
          {gap > 0 && <li>{t("rules.gapWeight", { gap: percent(gap, language) })}</li>}
          {unweighted.length > 0 && <li>{t("rules.gapUnweighted", { metrics: names(unweighted) })}</li>}
          {unscaled.length > 0 && <li>{t("rules.gapUnscaled", { metrics: names(unscaled) })}</li>}
        </ul>
        {choice.origin === "builtIn" && t("rules.gapWrite")}
      </MessageBarBody>
    </MessageBar>
  );
}
