import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { fill } from "../../../i18n/fill";
import type { Language } from "../../../i18n/language";
import { quantityOf } from "../../../metrics/quantity";
import type { Scale } from "../../../rules/scale";
import { issueText } from "../../issues/issueText";
import { useEditorStyles } from "./editorStyles";
import type { Trial } from "./tryValue";
import type { ScaleEditorWords } from "./words";

const useStyles = makeStyles({
  sentence: { margin: "6px 0 0", fontSize: tokens.fontSizeBase300, overflowWrap: "anywhere" },
});

interface Props {
  readonly typed: string;
  readonly trial: Trial | undefined;
  readonly scale: Scale;
  /** Is it a person's total that is tried? */
  readonly isTotal: boolean;
  readonly words: ScaleEditorWords;
  readonly language: Language;
  readonly onType: (typed: string) => void;
}

/** A value to try, typed as it stands in the data, and the sentence that a scorecard would have for it. */
export function TryIt({ typed, trial, scale, isTotal, words, language, onType }: Props) {
  const styles = useStyles();
  const shared = useEditorStyles();
  const refused = trial?.issues.find(({ severity }) => severity === "error");
  const doubts = trial?.issues.filter(({ severity }) => severity === "warning") ?? [];
  const say = (issue: Trial["issues"][number]): string => {
    const { text, fix } = issueText(issue, language);
    return `${text} ${fix}`;
  };
  const example = words.testExamples[isTotal ? "points" : quantityOf(scale)];
  return (
    <div>
      <Field
        size="small"
        label={words.test}
        {...(refused
          ? { validationState: "error" as const, validationMessage: say(refused) }
          : trial === undefined
            ? { hint: fill(words.testHint, { example }) }
            : {})}
      >
        <Input className={shared.input} size="small" value={typed} autoComplete="off" onChange={(_, data) => onType(data.value)} />
      </Field>
      <div role="status">
        {trial?.sentence !== undefined && <p className={styles.sentence}>{trial.sentence}</p>}
        {doubts.map((issue) => (
          <p key={issue.code} className={`${styles.sentence} ${shared.quiet}`}>
            {say(issue)}
          </p>
        ))}
      </div>
    </div>
  );
}
