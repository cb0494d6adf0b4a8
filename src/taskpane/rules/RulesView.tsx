import { Badge, Link, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, Text, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import type { TemplateChoice } from "../../actions/paneActions";
import { LoadingBlock } from "../common/LoadingBlock";
import { ViewFrame } from "../common/ViewFrame";
import { IssueList } from "../issues/IssueList";
import { JobBar } from "../shell/JobBar";
import { usePane } from "../state/paneContext";
import { isEditable, otherRuleIssues, viewedOf } from "../state/select";
import { Assumptions } from "./Assumptions";
import { EditButtons } from "./EditButtons";
import { Findings } from "./Findings";
import { PublicRulesLink } from "./PublicRulesLink";
import { Repair } from "./Repair";
import { RulesAction } from "./RulesAction";
import { TemplateDetails } from "./TemplateDetails";
import { TemplateGap } from "./TemplateGap";
import { TemplateSelect } from "./TemplateSelect";
import { Versions } from "./Versions";
import { WeightList } from "./WeightList";

// Loaded by whoever edits.
const RuleEditor = lazy(() => import("./editor/RuleEditor"));
const EditorFooter = lazy(() => import("./editor/EditorFooter"));

const useStyles = makeStyles({
  about: { color: tokens.colorNeutralForeground2 },
  place: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px", flexWrap: "wrap" },
});

/** The template at hand: what counts how much, by which scale, and what still has to be confirmed. */
export default function RulesView() {
  const { t } = useTranslation();
  const { state } = usePane();
  const choice = viewedOf(state);
  if (!choice)
    return (
      <ViewFrame>
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{t("rules.none")}</MessageBarTitle> {t("rules.none_fix")}
          </MessageBarBody>
        </MessageBar>
        <IssueList issues={otherRuleIssues(state)} />
      </ViewFrame>
    );
  if (state.editing && isEditable(choice))
    return (
      <ViewFrame
        footer={
          <Suspense fallback={null}>
            <EditorFooter />
          </Suspense>
        }
      >
        <TemplatePicker choice={choice} />
        <Versions key={`versions ${choice.id} draft`} choice={choice} />
        <Suspense fallback={<LoadingBlock label={t("loading.workbook")} />}>
          <RuleEditor key={choice.id} choice={choice} />
        </Suspense>
        <Findings key={`findings ${choice.id}`} choice={choice} />
      </ViewFrame>
    );
  return (
    <ViewFrame footer={<RulesAction choice={choice} />}>
      <JobBar />
      <Repair />
      <TemplatePicker choice={choice} />
      <EditButtons choice={choice} />
      <Versions key={`versions ${choice.id} ${choice.rules[0]?.status ?? ""}`} choice={choice} />
      {choice.origin === "builtIn" && <TemplateGap choice={choice} />}
      <Findings key={choice.id} choice={choice} />
      <Assumptions choice={choice} />
      <WeightList choice={choice} />
      {choice.template && <TemplateDetails template={choice.template} />}
    </ViewFrame>
  );
}

function TemplatePicker({ choice }: { readonly choice: TemplateChoice }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { state, jobs } = usePane();
  const { book } = state.remotes.workbook.value?.ruleBook ?? {};
  return (
    <>
      <TemplateSelect choice={choice} />
      <div className={styles.place}>
        {choice.origin === "workbook" && book ? (
          <>
            <Text size={200} className={styles.about}>
              {t("rules.bookAt", { sheet: book.sheet })}
            </Text>
            <Link as="button" onClick={() => jobs.selectCell(book.address)}>
              {t("rules.openBook")}
            </Link>
          </>
        ) : (
          <Badge appearance="outline" color="informative">
            {t("rules.notWritten")}
          </Badge>
        )}
        <PublicRulesLink choice={choice} />
      </div>
    </>
  );
}
