import { makeStyles } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { usePane } from "../state/paneContext";
import type { Told } from "../state/paneState";

const useStyles = makeStyles({
  region: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});

/** Says aloud what just happened. */
export function LiveRegion() {
  const styles = useStyles();
  const { t } = useTranslation();
  const { told } = usePane().state;
  return (
    <div role="status" aria-live="polite" className={styles.region}>
      {told && sentence(told)}
    </div>
  );

  function sentence(happened: Told): string {
    switch (happened.what) {
      case "output":
        return t("told.output", { count: happened.count });
      case "dashes":
        return t("told.dashes", { count: happened.count });
      case "scored":
        return t("told.scored", { count: happened.count });
      case "cancelled":
        return t("scorecards.cancelled");
      case "failed":
        return t("failure.title");
      default:
        return t(`told.${happened.what}`);
    }
  }
}
