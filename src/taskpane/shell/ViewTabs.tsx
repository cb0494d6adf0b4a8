import { CounterBadge, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import {
  ClipboardTaskListLtr20Filled,
  ClipboardTaskListLtr20Regular,
  DataHistogram20Filled,
  DataHistogram20Regular,
  DocumentBulletList20Filled,
  DocumentBulletList20Regular,
  Table20Filled,
  Table20Regular,
} from "@fluentui/react-icons";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { usePane } from "../state/paneContext";
import { type View, views } from "../state/paneState";
import { assumedRows, ruleFindings, scoreIssues, viewedOf } from "../state/select";

const MoreMenu = lazy(() => import("./MoreMenu"));

const useStyles = makeStyles({
  bar: { display: "flex", alignItems: "stretch", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, padding: "0 4px", flexShrink: 0 },
  tabs: { flexGrow: 1, minWidth: 0 },
  tab: { flexGrow: 1, flexBasis: 0, minWidth: 0, flexDirection: "column", gap: 0, padding: "4px 0 6px" },
  content: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, padding: 0, overflow: "visible" },
  icon: { position: "relative", display: "inline-flex" },
  badge: { position: "absolute", top: "-2px", left: "14px" },
  more: { width: "32px" },
  hint: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});

const icons = {
  data: [Table20Regular, Table20Filled],
  rules: [ClipboardTaskListLtr20Regular, ClipboardTaskListLtr20Filled],
  score: [DataHistogram20Regular, DataHistogram20Filled],
  scorecards: [DocumentBulletList20Regular, DocumentBulletList20Filled],
} as const;

/** The views, in the order of the work, each with the count of its issues. */
export function ViewTabs() {
  const styles = useStyles();
  const { t } = useTranslation();
  const { state, dispatch } = usePane();
  const choice = viewedOf(state);
  const unconfirmed = choice ? assumedRows(choice).length : 0;
  const counts: Partial<Record<View, { count: number; error: boolean }>> = {
    data: tally(state.remotes.reading.value?.issues ?? []),
    rules: tally(ruleFindings(state), unconfirmed),
    score: tally(scoreIssues(state)),
  };
  return (
    <nav className={styles.bar} aria-label={t("views.label")}>
      <TabList
        className={styles.tabs}
        selectedValue={state.view}
        onTabSelect={(_, data) => dispatch({ type: "viewChosen", view: views.find((view) => view === data.value) ?? "data" })}
      >
        {views.map((view) => {
          const Icon = icons[view][state.view === view ? 1 : 0];
          const issues = counts[view];
          return (
            <Tab
              key={view}
              id={`tab-${view}`}
              value={view}
              className={styles.tab}
              content={{ className: styles.content }}
              aria-controls="view"
            >
              <span style={{ display: "flex", flexDirection: "column", alignItems: "center" }}>
                <span className={styles.icon}>
                  <Icon aria-hidden="true" />
                  {issues && issues.count > 0 && (
                    <CounterBadge
                      className={styles.badge}
                      size="small"
                      count={issues.count}
                      color={issues.error ? "danger" : "informative"}
                      aria-hidden="true"
                    />
                  )}
                </span>
                {t(`views.${view}`)}
                {issues && issues.count > 0 && <span className={styles.hint}>{t("views.issues", { count: issues.count })}</span>}
              </span>
            </Tab>
          );
        })}
      </TabList>
      <Suspense fallback={<div className={styles.more} />}>
        <MoreMenu />
      </Suspense>
    </nav>
  );
}

function tally(issues: readonly { readonly severity: string }[], more = 0): { count: number; error: boolean } {
  const counted = issues.filter((issue) => issue.severity !== "info");
  return { count: counted.length + more, error: counted.some((issue) => issue.severity === "error") };
}
