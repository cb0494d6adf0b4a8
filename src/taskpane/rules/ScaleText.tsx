import { makeStyles, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { Scale } from "../../rules/scale";
import { useLanguage } from "../common/useLanguage";
import { Lines } from "./Lines";
import { scaleWords } from "./scaleWords";

const useStyles = makeStyles({
  notation: {
    margin: "0 0 4px",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

/** A metric's scale as it stands in the cells, and as it is read out. */
export function ScaleText({ notation, scale }: { readonly notation: string; readonly scale: Scale }) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <>
      <p className={styles.notation}>{notation}</p>
      <Lines lines={scaleWords(scale, "points", t, useLanguage())} />
    </>
  );
}
