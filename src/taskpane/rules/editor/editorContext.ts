import { createContext, useContext } from "react";
import type { TemplateChoice } from "../../../actions/paneActions";
import type { VersionEdit } from "../../../rules/edit/versionEdit";

export interface RuleEditing {
  /** The version as it was last read. */
  readonly choice: TemplateChoice;
  readonly write: (edit: VersionEdit | undefined) => void;
  /** Nothing may come, go or change its place while another change is being written. */
  readonly busy: boolean;
}

export const RuleEditingContext = createContext<RuleEditing | undefined>(undefined);

export function useRuleEditing(): RuleEditing {
  const editing = useContext(RuleEditingContext);
  if (!editing) throw new Error("useRuleEditing stands outside the editor");
  return editing;
}
