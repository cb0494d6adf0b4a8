import { Button, makeStyles } from "@fluentui/react-components";
import { Add16Regular, Edit16Regular } from "@fluentui/react-icons";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import type { TemplateChoice } from "../../actions/paneActions";
import { usePane } from "../state/paneContext";
import { isEditable } from "../state/select";

// Few create templates, and the dictionary of metrics comes along.
const NewTemplateForm = lazy(() => import("./editor/NewTemplateForm"));

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: "8px" } });

/** The two ways to rules of one's own: change the draft at hand, or begin another template. */
export function EditButtons({ choice }: { readonly choice: TemplateChoice }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { state, dispatch } = usePane();
  const [creating, setCreating] = useState(false);
  const editable = isEditable(choice) && !state.editing;
  if (creating)
    return (
      <Suspense fallback={null}>
        <NewTemplateForm choice={choice} onClose={() => setCreating(false)} />
      </Suspense>
    );
  return (
    <div className={styles.buttons}>
      {editable && (
        <Button size="small" icon={<Edit16Regular />} onClick={() => dispatch({ type: "editingChosen", editing: true })}>
          {t("rules.edit")}
        </Button>
      )}
      <Button size="small" icon={<Add16Regular />} onClick={() => setCreating(true)}>
        {t("rules.create")}
      </Button>
    </div>
  );
}
