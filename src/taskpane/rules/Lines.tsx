import { Badge, makeStyles } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { ScaleLine } from "./scaleWords";

const useStyles = makeStyles({
  lines: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    fontVariantNumeric: "tabular-nums",
  },
  line: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: "8px" },
});

/** Rules in words, one a line, the assumed ones marked. */
export function Lines({ lines }: { readonly lines: readonly ScaleLine[] }) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <ul className={styles.lines}>
      {lines.map(({ words, assumed }, index) => (
        <li key={index} className={styles.line}>
          <span>{words}</span>
          {assumed && (
            <Badge size="small" appearance="tint" color="warning">
              {t("rules.assumed")}
            </Badge>
          )}
        </li>
      ))}
    </ul>
  );
}
