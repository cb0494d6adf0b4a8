import { Input, mergeClasses } from "@fluentui/react-components";
import { useEditorStyles } from "./editorStyles";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly unit?: string;
  readonly wrong?: boolean;
  readonly disabled?: boolean;
  readonly onChange: (typed: string) => void;
}

/** A figure with its unit behind it; another unit may be typed, and words where a scale has words. */
export function AmountInput({ label, value, unit = "", wrong = false, disabled = false, onChange }: Props) {
  const styles = useEditorStyles();
  return (
    <Input
      className={mergeClasses(styles.input, styles.numeric)}
      size="small"
      value={value}
      disabled={disabled}
      autoComplete="off"
      aria-label={unit === "" ? label : `${label} (${unit})`}
      aria-invalid={wrong || undefined}
      contentAfter={unit === "" ? null : <span className={styles.unit}>{unit}</span>}
      onChange={(_, data) => onChange(data.value)}
    />
  );
}
