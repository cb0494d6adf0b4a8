import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  frame: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  content: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    scrollbarGutter: "stable",
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    padding: "12px 4px 16px 12px",
    // Message bars would give way, and their words run over what follows.
    "& > *": { flexShrink: 0 },
  },
  footer: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "8px 12px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** A view: what there is to see, scrolling, above what to do next, always visible. */
export function ViewFrame({ children, footer }: { readonly children: ReactNode; readonly footer?: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.frame}>
      <div className={styles.content}>{children}</div>
      {footer && <div className={styles.footer}>{footer}</div>}
    </div>
  );
}
