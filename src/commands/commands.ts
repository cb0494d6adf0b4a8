/** Buttons of the ribbon and of the cells' context menu; the names stand in the manifest. */
import { requestPane, type PaneRequest } from "../actions/paneRequest";

function ask(request: PaneRequest): (event: Office.AddinCommands.Event) => void {
  return (event) => {
    requestPane(request);
    void Office.addin.showAsTaskpane().finally(() => event.completed());
  };
}

/** Ties the manifest's function names to what they do. */
export function associateCommands(): void {
  Office.actions.associate("showRules", ask({ view: "rules" }));
  Office.actions.associate("showScores", ask({ view: "score" }));
  Office.actions.associate("explainPerson", ask({ view: "score", explainSelection: true }));
  Office.actions.associate("showFunctions", ask({ functions: true }));
  Office.actions.associate("undoLastWrite", ask({ undo: true }));
}
