import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef } from "react";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: "flex", gap: "8px", flexWrap: "wrap" },
});

/** A few fields within a view, with their buttons; Escape closes it, and the first field has the focus. */
export function FormBox({
  label,
  buttons,
  onClose,
  children,
}: {
  readonly label: string;
  readonly buttons: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.querySelector<HTMLElement>("input, button")?.focus(), []);
  return (
    <section ref={box} className={styles.box} aria-label={label} onKeyDown={(event) => event.key === "Escape" && onClose()}>
      {children}
      <div className={styles.buttons}>{buttons}</div>
    </section>
  );
}
