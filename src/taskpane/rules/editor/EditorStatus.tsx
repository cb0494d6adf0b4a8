import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useLanguage } from "../../common/useLanguage";
import { issueText } from "../../issues/issueText";
import { usePane } from "../../state/paneContext";
import type { Job } from "../../state/paneState";
import { type EditorWords, useEditorWords } from "./words";

const useStyles = makeStyles({
  status: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px", minHeight: "28px" },
  words: { minWidth: 0, overflowWrap: "anywhere", color: tokens.colorNeutralForeground2 },
  bad: { color: tokens.colorPaletteRedForeground1 },
  undo: { flexShrink: 0, minWidth: "auto" },
});

/** What became of the last change, always in the same place: nothing jumps while somebody types. */
export function EditorStatus() {
  const styles = useStyles();
  const words = useEditorWords();
  const language = useLanguage();
  const { state, jobs } = usePane();
  const { job } = state;
  const canUndo = state.remotes.workbook.value?.lastWrite?.isStep === true && job?.status !== "running";
  const { text, bad } = toldOf(job, words, (issue) => {
    const { text: what, fix } = issueText(issue, language);
    return `${what} ${fix}`;
  });
  return (
    <div className={styles.status}>
      <Text size={200} className={mergeClasses(styles.words, bad && styles.bad)}>
        {text}
      </Text>
      {canUndo && (
        <Button size="small" className={styles.undo} onClick={() => jobs.undo()}>
          {words.undo}
        </Button>
      )}
    </div>
  );
}

type Refused = Extract<Job, { status: "refused" }>;

function toldOf(
  job: Job | undefined,
  words: EditorWords,
  tell: (issue: Refused["issues"][number]) => string,
): { readonly text: string; readonly bad?: boolean } {
  switch (job?.status) {
    case "running":
      return { text: words.writing };
    case "failed":
      return { text: job.message, bad: true };
    case "refused":
      return { text: job.issues.map(tell).join(" "), bad: true };
    case "done":
      if (job.kind === "undo") return { text: words.undone };
      return job.outcome.issues.length > 0 ? { text: job.outcome.issues.map(tell).join(" "), bad: true } : { text: words.written };
    default:
      return { text: "" };
  }
}
