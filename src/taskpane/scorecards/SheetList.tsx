import { Badge, makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { OutputPreview } from "../../actions/paneActions";
import { whole } from "../common/numbers";
import { Section } from "../common/Section";
import { useLanguage } from "../common/useLanguage";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  sheet: { display: "flex", alignItems: "center", gap: "8px", padding: "6px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  cells: { marginLeft: "auto", flexShrink: 0, fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground2 },
});

const colors = { new: "success", replace: "informative", beside: "warning", kept: "warning" } as const;

/** The sheets about to be written, with what becomes of those that stand in the way. */
export function SheetList({ preview }: { readonly preview: OutputPreview }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Section
      title={t("scorecards.sheets")}
      aside={t("scorecards.cells", { count: preview.cells, formatted: whole(preview.cells, language) })}
    >
      <ul className={styles.list}>
        {preview.sheets.map(({ name, cells, fate }) => (
          <li key={name} className={styles.sheet}>
            <span className={styles.name}>{name}</span>
            <Badge size="small" appearance="tint" color={colors[fate]}>
              {t(`scorecards.${fate}`)}
            </Badge>
            <span className={styles.cells}>{whole(cells, language)}</span>
          </li>
        ))}
      </ul>
      {preview.sheets.some(({ fate }) => fate === "replace") && <Text size={200}>{t("scorecards.replaceText")}</Text>}
      {preview.sheets
        .filter(({ fate }) => fate === "beside" || fate === "kept")
        .map(({ name, wanted, fate }) => (
          <MessageBar key={name} intent="warning" layout="multiline">
            <MessageBarBody>{t(fate === "kept" ? "scorecards.keptText" : "scorecards.besideText", { name, wanted })}</MessageBarBody>
          </MessageBar>
        ))}
    </Section>
  );
}
