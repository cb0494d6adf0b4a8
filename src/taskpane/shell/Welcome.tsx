import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { FunctionsButton } from "./FunctionsButton";
import { JobBar } from "./JobBar";
import { usePane } from "../state/paneContext";
import { sourceOf } from "../state/select";

const useStyles = makeStyles({
  welcome: { display: "flex", flexDirection: "column", flexGrow: 1, justifyContent: "center", gap: "20px", padding: "24px" },
  // Where the header has it: Office lays its own menu over the corner.
  functions: { display: "flex", position: "absolute", top: "4px", right: "36px" },
  mark: { width: "56px", height: "56px", color: tokens.colorBrandForeground1 },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase400 },
  buttons: { display: "flex", flexDirection: "column", gap: "8px" },
});

/** First run: what it does in one sentence, the sample, and one's own table. */
export function Welcome() {
  const styles = useStyles();
  const { t } = useTranslation();
  const { state, dispatch, jobs } = usePane();
  const busy = state.job?.status === "running";
  const actions = [
    { text: t("welcome.sample"), act: () => jobs.insertSample(state.language) },
    { text: t("welcome.own"), act: () => dispatch({ type: "started" }) },
  ];
  // Whoever has figures came to score them; an empty workbook has nothing to score but the sample.
  if (sourceOf(state)) actions.reverse();
  return (
    <main className={styles.welcome}>
      <div className={styles.functions}>
        <FunctionsButton />
      </div>
      <Mark className={styles.mark} />
      <h1 className={styles.title}>{t("welcome.title")}</h1>
      <p className={styles.text}>{t("welcome.text")}</p>
      <JobBar />
      <div className={styles.buttons}>
        {actions.map(({ text, act }, index) => (
          <Button key={text} appearance={index === 0 ? "primary" : "secondary"} size="large" disabledFocusable={busy} onClick={act}>
            {text}
          </Button>
        ))}
      </div>
    </main>
  );
}

/** A scorecard's line with a rising step. */
function Mark({ className }: { readonly className: string }) {
  return (
    <svg
      viewBox="0 0 56 56"
      className={className}
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="3"
      strokeLinejoin="round"
      strokeLinecap="round"
    >
      <rect x="6" y="4" width="44" height="48" rx="6" />
      <path d="M14 15h14M14 23h8" opacity=".55" />
      <path d="M14 42h9v-7h9v-8h10" />
    </svg>
  );
}
