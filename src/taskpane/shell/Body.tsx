import { makeStyles } from "@fluentui/react-components";
import { type ComponentType, lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { FailureBar } from "../common/FailureBar";
import { LoadingBlock } from "../common/LoadingBlock";
import { ViewFrame } from "../common/ViewFrame";
import { usePane } from "../state/paneContext";
import type { View } from "../state/paneState";
import { isFirstRun } from "../state/select";
import { LiveRegion } from "./LiveRegion";
import { useFunctionKey } from "./useFunctionKey";
import { useLostFocus } from "./useLostFocus";
import { ViewTabs } from "./ViewTabs";
import { Welcome } from "./Welcome";

// Each view is loaded when it is first shown, so that the frame stands at once.
const Header = lazy(() => import("./Header"));
const DataView = lazy(() => import("../data/DataView"));
const RulesView = lazy(() => import("../rules/RulesView"));
const ScoreView = lazy(() => import("../score/ScoreView"));
const ScorecardsView = lazy(() => import("../scorecards/ScorecardsView"));
const FunctionBrowser = lazy(() => import("../functions/FunctionBrowser"));

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0, outlineStyle: "none" },
  header: { height: "36px", flexShrink: 0 },
  bars: { padding: "8px 12px 0" },
});
const shown: Readonly<Record<View, ComponentType>> = {
  data: DataView,
  rules: RulesView,
  score: ScoreView,
  scorecards: ScorecardsView,
};

/** First run, or the header, the tabs and the view at hand; the function browser lies over all of them. */
export function Body() {
  const styles = useStyles();
  const { t } = useTranslation();
  const { state, dispatch } = usePane();
  const { workbook } = state.remotes;
  const { help: _, ...ofWorkbook } = state.remotes;
  const failure = Object.values(ofWorkbook).find((remote) => remote.failure !== undefined)?.failure;
  const retry = (): void => dispatch({ type: "workbookChanged" });
  const View = shown[state.view];
  const view = useLostFocus(`${state.view} ${state.job?.status ?? ""}`);
  useFunctionKey(dispatch, state.browser !== undefined);
  const header = (
    <Suspense fallback={<div className={styles.header} />}>
      <Header />
    </Suspense>
  );
  const trouble = state.trouble !== undefined && (
    <div className={styles.bars}>
      <FailureBar message={state.trouble} onDismiss={() => dispatch({ type: "troubleDismissed" })} />
    </div>
  );
  if (state.browser)
    return (
      <>
        {state.started && header}
        {trouble}
        <main className={styles.view}>
          <Suspense fallback={<ViewFrame>{null}</ViewFrame>}>
            <FunctionBrowser />
          </Suspense>
        </main>
        <LiveRegion />
      </>
    );
  if (isFirstRun(state))
    return (
      <>
        <Welcome />
        <LiveRegion />
      </>
    );
  if (!state.started && !workbook.value && failure === undefined)
    return <ViewFrame>{workbook.loading && <LoadingBlock label={t("loading.workbook")} />}</ViewFrame>;
  return (
    <>
      {header}
      <ViewTabs />
      {failure !== undefined && (
        <div className={styles.bars}>
          <FailureBar message={failure} onRetry={retry} />
        </div>
      )}
      {trouble}
      <main className={styles.view}>
        {/* Excel on the web moves the focus itself, from one place that Tab reaches to the next: this must be one. */}
        <div ref={view} tabIndex={0} id="view" role="tabpanel" aria-labelledby={`tab-${state.view}`} className={styles.view}>
          {workbook.value ? (
            <Suspense fallback={<ViewFrame>{null}</ViewFrame>}>
              <View />
            </Suspense>
          ) : (
            <ViewFrame>{workbook.loading && <LoadingBlock label={t("loading.workbook")} />}</ViewFrame>
          )}
        </div>
      </main>
      <LiveRegion />
    </>
  );
}
