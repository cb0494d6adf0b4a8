import { Field, Select } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { Source } from "../../actions/paneActions";
import { usePane } from "../state/paneContext";
import { sourceOf } from "../state/select";

/** Sheets and tables of the workbook with their row counts. */
export function SourcePicker() {
  const { t } = useTranslation();
  const { state, dispatch } = usePane();
  const sources = state.remotes.workbook.value?.sources ?? [];
  return (
    <Field label={t("data.source")}>
      <Select value={sourceOf(state)?.id ?? ""} onChange={(_, data) => dispatch({ type: "sourceChosen", id: data.value })}>
        {!sourceOf(state) && <option value="" />}
        {sources.map((source) => (
          <option key={source.id} value={source.id}>
            {labelOf(source)}
          </option>
        ))}
      </Select>
    </Field>
  );

  function labelOf(source: Source): string {
    const name = source.table === undefined ? source.sheet : t("data.tableOn", { table: source.table, sheet: source.sheet });
    return source.rows === 0 ? t("data.emptySheet", { name }) : t("data.sourceOption", { name, count: source.rows });
  }
}
