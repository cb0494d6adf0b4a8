import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { type ReactNode, type Ref, useId } from "react";
import { rowButton } from "./rowButton";

const useStyles = makeStyles({
  button: {
    display: "flex",
    alignItems: "center",
    gap: "6px",
    width: "100%",
    padding: "6px 4px",
    ...rowButton,
  },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  summary: { flexGrow: 1, minWidth: 0 },
  content: { padding: "2px 4px 10px 26px" },
});

interface Props {
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
  readonly ref?: Ref<HTMLDivElement>;
}

/** A row that opens to show more of itself. */
export function Expander({ open, onToggle, summary, children, className, ref }: Props) {
  const styles = useStyles();
  const id = useId();
  const Chevron = open ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <div ref={ref} className={className}>
      <button type="button" className={styles.button} aria-expanded={open} aria-controls={id} onClick={onToggle}>
        <Chevron className={styles.chevron} aria-hidden="true" />
        <span className={styles.summary}>{summary}</span>
      </button>
      <div id={id} hidden={!open} className={styles.content}>
        {open && children}
      </div>
    </div>
  );
}
