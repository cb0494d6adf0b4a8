import { Link } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import type { TemplateChoice } from "../../actions/paneActions";
import { usePane } from "../state/paneContext";

const PublicRulesDialog = lazy(() => import("./PublicRulesDialog"));

/** The way from a version to the sheet that is handed out to staff. */
export function PublicRulesLink({ choice }: { readonly choice: TemplateChoice }) {
  const { t } = useTranslation();
  const { state } = usePane();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Link as="button" disabled={state.job?.status === "running"} onClick={() => setOpen(true)}>
        {t("publicRules.open")}
      </Link>
      {open && (
        <Suspense fallback={null}>
          <PublicRulesDialog choice={choice} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
