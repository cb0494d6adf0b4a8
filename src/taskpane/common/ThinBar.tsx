import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  track: {
    height: "4px",
    borderRadius: "2px",
    backgroundColor: tokens.colorNeutralStroke2,
    overflow: "hidden",
    "@media (forced-colors: active)": { outline: "1px solid CanvasText" },
  },
  fill: {
    height: "100%",
    borderRadius: "2px",
    backgroundColor: tokens.colorCompoundBrandBackground,
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  quiet: { backgroundColor: tokens.colorNeutralStroke1Hover },
});

/** A share of one as a thin line; the figure itself always stands beside it in words. */
export function ThinBar({ share, quiet = false }: { readonly share: number; readonly quiet?: boolean }) {
  const styles = useStyles();
  const width = `${Math.max(0, Math.min(1, share)) * 100}%`;
  return (
    <div className={styles.track} aria-hidden="true">
      <div className={quiet ? mergeClasses(styles.fill, styles.quiet) : styles.fill} style={{ width }} />
    </div>
  );
}
