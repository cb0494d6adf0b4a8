import { makeStyles, tokens } from "@fluentui/react-components";
import { textWidth, top } from "./axes";
import type { Picture } from "./pictureGeometry";

const contrast = "@media (forced-colors: active)";

const useStyles = makeStyles({
  picture: { display: "block", width: "100%", maxWidth: "420px", height: "auto", fontFamily: tokens.fontFamilyBase },
  axis: { stroke: tokens.colorNeutralStroke1, strokeWidth: "1px", [contrast]: { stroke: "CanvasText" } },
  guide: { stroke: tokens.colorNeutralStroke2, strokeWidth: "1px", [contrast]: { stroke: "GrayText", opacity: 0.4 } },
  text: { fill: tokens.colorNeutralForeground2, fontSize: "10.5px", [contrast]: { fill: "CanvasText" } },
  scale: {
    fill: "none",
    stroke: tokens.colorCompoundBrandStroke,
    strokeWidth: "2px",
    strokeLinejoin: "round",
    [contrast]: { stroke: "CanvasText" },
  },
  drop: { stroke: tokens.colorCompoundBrandStroke, strokeWidth: "1px", strokeDasharray: "2 3", [contrast]: { stroke: "CanvasText" } },
  dot: { stroke: tokens.colorCompoundBrandStroke, strokeWidth: "1.5px", [contrast]: { stroke: "CanvasText" } },
  closed: { fill: tokens.colorCompoundBrandStroke, [contrast]: { fill: "CanvasText" } },
  open: { fill: tokens.colorNeutralBackground1, [contrast]: { fill: "Canvas" } },
  uncovered: { fill: tokens.colorNeutralBackground6, [contrast]: { fill: "Canvas", stroke: "GrayText" } },
  testedLine: { stroke: tokens.colorNeutralForeground1, strokeWidth: "1px", strokeDasharray: "3 2", [contrast]: { stroke: "Highlight" } },
  tested: {
    fill: tokens.colorNeutralForeground1,
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "1.5px",
    [contrast]: { fill: "Highlight", stroke: "Canvas" },
  },
  testedText: { fill: tokens.colorNeutralForeground1, fontSize: "10.5px", fontWeight: 600, [contrast]: { fill: "CanvasText" } },
});

interface Props {
  readonly picture: Picture;
  /** What it shows, for those who don't see it. */
  readonly sentence: string;
  readonly noRule: string;
  /** What stands beside the tested value. */
  readonly testedLabel?: string | undefined;
}

/** A scale drawn small: values run to the right, results upwards; a closed dot owns the edge. */
export function ScalePicture({ picture, sentence, noRule, testedLabel }: Props) {
  const styles = useStyles();
  const { width, height, origin, right, levels, marks, strokes, drops, dots, uncovered, tested } = picture;
  const labelWidth = textWidth(testedLabel ?? "");
  const labelX = tested && Math.min(Math.max(tested.x, origin.x + labelWidth / 2 + 2), right - labelWidth / 2);
  return (
    <svg className={styles.picture} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={sentence}>
      {uncovered.map(({ from, to }) => (
        <g key={from}>
          <rect className={styles.uncovered} x={from} y={top} width={to - from} height={origin.y - top} />
          {to - from > textWidth(noRule) + 4 && (
            <text className={styles.text} x={(from + to) / 2} y={(top + origin.y) / 2 + 4} textAnchor="middle">
              {noRule}
            </text>
          )}
        </g>
      ))}
      {levels.map(({ y, label }) => (
        <g key={`${y} ${label}`}>
          <line className={styles.guide} x1={origin.x} x2={right} y1={y} y2={y} />
          <text className={styles.text} x={origin.x - 5} y={y + 3.5} textAnchor="end">
            {label}
          </text>
        </g>
      ))}
      <path className={styles.axis} d={`M${origin.x} ${top}V${origin.y}H${right}`} fill="none" />
      {marks.map(({ x, label }) => (
        <g key={`${x} ${label}`}>
          <line className={styles.axis} x1={x} x2={x} y1={origin.y} y2={origin.y + 3} />
          <text className={styles.text} x={x} y={origin.y + 15} textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
      {drops.map((drop) => (
        <line key={`${drop.x} ${drop.top}`} className={styles.drop} x1={drop.x} x2={drop.x} y1={drop.top} y2={drop.bottom} />
      ))}
      {strokes.map(({ points, assumed }) => (
        <polyline
          key={points.join(" ")}
          className={styles.scale}
          points={points.map((point) => point.join(",")).join(" ")}
          {...(assumed ? { strokeDasharray: "5 4" } : {})}
        />
      ))}
      {dots.map(({ x, y, closed }, k) => (
        <circle key={`${k} ${x} ${y}`} className={`${styles.dot} ${closed ? styles.closed : styles.open}`} cx={x} cy={y} r={3.2} />
      ))}
      {tested && (
        <g>
          <line className={styles.testedLine} x1={tested.x} x2={tested.x} y1={top} y2={origin.y} />
          {tested.y !== undefined && <path className={styles.tested} d={`M${tested.x} ${tested.y - 5.5}l5.5 5.5l-5.5 5.5l-5.5 -5.5z`} />}
          <text className={styles.testedText} x={labelX} y={10} textAnchor="middle">
            {testedLabel}
          </text>
        </g>
      )}
    </svg>
  );
}
