import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Add16Regular, Delete16Regular } from "@fluentui/react-icons";
import { fill } from "../../../i18n/fill";
import { AmountInput } from "./AmountInput";
import { withPoint } from "./changeFields";
import { useEditorStyles } from "./editorStyles";
import type { LineFields } from "./fields";
import type { ScaleEditorWords } from "./words";

const useStyles = makeStyles({
  rows: { display: "flex", flexDirection: "column", gap: "4px", margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 12px minmax(0, 1fr) 24px",
    alignItems: "center",
    gap: "4px",
    borderRadius: tokens.borderRadiusMedium,
  },
  wrong: { outline: `1px solid ${tokens.colorPaletteRedBorder2}`, outlineOffset: "1px" },
  arrow: { color: tokens.colorNeutralForeground3, textAlign: "center" },
});

/** A straight line goes through two points, a bent one through at most four. */
const fewest = 2;
const most = 4;

interface Props {
  readonly fields: LineFields;
  readonly words: ScaleEditorWords;
  readonly resultUnit: string;
  readonly wrong: number | undefined;
  readonly disabled: boolean;
  readonly onChange: (fields: LineFields) => void;
}

/** The points that a line goes through. */
export function LineRows({ fields, words, resultUnit, wrong, disabled, onChange }: Props) {
  const styles = useStyles();
  const shared = useEditorStyles();
  const { points } = fields;
  const change = (id: number, part: Partial<LineFields["points"][number]>): void =>
    onChange({ ...fields, points: points.map((point) => (point.id === id ? { ...point, ...part } : point)) });
  return (
    <>
      <ul className={styles.rows} aria-label={words.points}>
        {points.map(({ id, at, score }, index) => {
          const n = index + 1;
          return (
            <li key={id} className={mergeClasses(styles.row, wrong === id && styles.wrong)}>
              <AmountInput
                label={fill(words.at, { n })}
                value={at}
                unit={words.inUnit[fields.unit]}
                wrong={wrong === id}
                disabled={disabled}
                onChange={(typed) => change(id, { at: typed })}
              />
              <span className={styles.arrow} aria-hidden="true">
                →
              </span>
              <AmountInput
                label={fill(words.score, { n })}
                value={score}
                unit={resultUnit}
                wrong={wrong === id}
                disabled={disabled}
                onChange={(typed) => change(id, { score: typed })}
              />
              <Button
                className={shared.iconButton}
                appearance="subtle"
                size="small"
                icon={<Delete16Regular />}
                aria-label={fill(words.removePoint, { n })}
                title={fill(words.removePoint, { n })}
                disabledFocusable={disabled || points.length <= fewest}
                onClick={() => onChange({ ...fields, points: points.filter((point) => point.id !== id) })}
              />
            </li>
          );
        })}
      </ul>
      {points.length < most && (
        <div>
          <Button size="small" appearance="subtle" icon={<Add16Regular />} disabled={disabled} onClick={() => onChange(withPoint(fields))}>
            {words.addPoint}
          </Button>
        </div>
      )}
    </>
  );
}
