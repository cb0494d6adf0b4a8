import { createRoot } from "react-dom/client";
import type { PaneActions } from "../actions/paneActions";
import type { Language } from "../i18n/language";
import type { PreferenceStore } from "./office/preferences";
import { Pane } from "./shell/Pane";

/** Draws the pane in place of the page's still picture of it. */
export function mountPane(root: HTMLElement, actions: PaneActions, preferences: PreferenceStore, officeLanguage: Language): void {
  createRoot(root).render(<Pane actions={actions} preferences={preferences} officeLanguage={officeLanguage} />);
}
