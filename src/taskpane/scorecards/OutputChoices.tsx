import { Checkbox, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { Section } from "../common/Section";
import { usePane } from "../state/paneContext";

const useStyles = makeStyles({
  label: { display: "flex", flexDirection: "column" },
  hint: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

const modes = ["live", "native", "values"] as const;

/** Which sheets, and as formulas or as figures. */
export function OutputChoices() {
  const styles = useStyles();
  const { t } = useTranslation();
  const { state, dispatch } = usePane();
  const label = (title: string, hint: string) => (
    <span className={styles.label}>
      <span>{title}</span>
      <span className={styles.hint}>{hint}</span>
    </span>
  );
  return (
    <>
      <Section title={t("scorecards.what")}>
        <div role="group" aria-label={t("scorecards.what")}>
          {(["scores", "scorecards"] as const).map((piece) => (
            <Checkbox
              key={piece}
              checked={state.pieces.includes(piece)}
              onChange={() => dispatch({ type: "pieceToggled", piece })}
              label={label(t(`scorecards.${piece}`), t(`scorecards.${piece}Hint`))}
            />
          ))}
        </div>
      </Section>
      <Section title={t("scorecards.how")}>
        <RadioGroup
          aria-label={t("scorecards.how")}
          value={state.mode}
          onChange={(_, data) => dispatch({ type: "modeChosen", mode: modes.find((mode) => mode === data.value) ?? "live" })}
        >
          {modes.map((mode) => (
            <Radio key={mode} value={mode} label={label(t(`scorecards.${mode}`), t(`scorecards.${mode}Hint`))} />
          ))}
        </RadioGroup>
      </Section>
    </>
  );
}
