import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled, Info16Regular, Warning16Filled } from "@fluentui/react-icons";
import type { Language } from "../../../i18n/language";
import { issueText } from "../../issues/issueText";
import { useEditorStyles } from "./editorStyles";
import type { ScaleFinding } from "./scaleFindings";
import type { ScaleEditorWords } from "./words";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "8px", margin: 0, padding: 0, listStyleType: "none" },
  item: { display: "flex", gap: "6px", overflowWrap: "anywhere" },
  words: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "4px", minWidth: 0, fontSize: tokens.fontSizeBase200 },
  icon: { flexShrink: 0, marginTop: "1px" },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteMarigoldForeground2 },
  info: { color: tokens.colorNeutralForeground3 },
  button: { height: "auto", maxWidth: "100%", fontWeight: tokens.fontWeightRegular, textAlign: "left" },
});

const icons = { error: ErrorCircle16Filled, warning: Warning16Filled, info: Info16Regular } as const;

interface Props {
  readonly findings: readonly ScaleFinding[];
  readonly words: ScaleEditorWords;
  readonly severity: Readonly<Record<"error" | "warning" | "info", string>>;
  readonly language: Language;
  readonly readOnly: boolean;
  readonly onFix: (text: string) => void;
}

/** What a scale that can be read still lacks, in the linter's sentences, with the fix where one is safe. */
export function Lacks({ findings, words, severity, language, readOnly, onFix }: Props) {
  const styles = useStyles();
  const shared = useEditorStyles();
  if (findings.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={words.lacks}>
      {findings.map((finding) => {
        const { code, fixed } = finding;
        const { text, fix } = issueText(finding, language);
        const Icon = icons[finding.severity];
        return (
          <li key={code} className={styles.item}>
            <Icon className={mergeClasses(styles.icon, styles[finding.severity])} role="img" aria-label={severity[finding.severity]} />
            <div className={styles.words}>
              <span>{text}</span>
              {fixed !== undefined && !readOnly ? (
                <Button className={styles.button} size="small" onClick={() => onFix(fixed)}>
                  <span>
                    {words.fix} <span className={shared.mono}>{fixed}</span>
                  </span>
                </Button>
              ) : (
                <span className={shared.quiet}>{fix}</span>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
