import { Link } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { TemplateChoice } from "../../actions/paneActions";
import type { IssueCode } from "../../rules/issue";
import { IssueList } from "../issues/IssueList";
import { usePane } from "../state/paneContext";
import { ruleFindings } from "../state/select";
import { lackingOf } from "./weights";

/** What the box of what a template lacks says already. */
const saidAbove: readonly IssueCode[] = ["weightsNot100", "weightsNot100Level", "weightMissing", "scaleEmpty"];

/** What is wrong with the rules at hand, or only looks so; and, where they stand in the workbook, all of it as a sheet. */
export function Findings({ choice }: { readonly choice: TemplateChoice }) {
  const { t } = useTranslation();
  const { state, jobs } = usePane();
  const { value } = state.remotes.findings;
  const boxed = choice.origin === "builtIn" && lackingOf(choice) !== undefined;
  const issues = ruleFindings(state).filter(({ code }) => !boxed || !saidAbove.includes(code));
  return (
    <IssueList title={t("findings.title")} issues={issues} {...(value && { none: t("findings.none") })}>
      {choice.origin === "workbook" && (
        <div>
          <Link
            as="button"
            disabled={state.job?.status === "running"}
            onClick={() => jobs.writeRuleCheck({ language: state.language, ...(value && { seen: { choice, found: value } }) })}
          >
            {t("findings.asSheet")}
          </Link>
        </div>
      )}
    </IssueList>
  );
}
