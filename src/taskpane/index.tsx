import { actions } from "../actions/actions";
import { associateCommands } from "../commands/commands";
import { languageOf } from "../i18n/language";
import { mountPane } from "./mountPane";
import { storedPreferences } from "./office/preferences";

void Office.onReady(() => {
  associateCommands();
  const root = document.getElementById("root");
  if (!root) throw new Error("The page has no #root");
  const { displayLanguage, diagnostics, partitionKey } = Office.context as typeof Office.context & { readonly partitionKey?: string };
  const build = `${diagnostics.platform} ${diagnostics.version}`;
  mountPane(root, actions, storedPreferences(partitionKey, build), languageOf(displayLanguage));
});
