/** The actions as the pane gets them at start: each is loaded, with all it stands on, when first asked for. */
import type { PaneActions } from "./paneActions";

async function load(): Promise<PaneActions> {
  const { excelActions } = await import(/* webpackChunkName: "actions" */ "./excelActions");
  return excelActions;
}

export const actions: PaneActions = {
  listSources: async () => (await load()).listSources(),
  readRuleBook: async (language) => (await load()).readRuleBook(language),
  lastWrite: async () => (await load()).lastWrite(),
  readData: async (request) => (await load()).readData(request),
  findBlanks: async (request) => (await load()).findBlanks(request),
  blankDelivery: async () => (await load()).blankDelivery(),
  functionHelp: async () => (await load()).functionHelp(),
  score: async (request) => (await load()).score(request),
  previewOutput: async (request) => (await load()).previewOutput(request),
  insertSample: async (language) => (await load()).insertSample(language),
  writeRuleBook: async (request) => (await load()).writeRuleBook(request),
  writePublication: async (request) => (await load()).writePublication(request),
  exportRuleBook: async () => (await load()).exportRuleBook(),
  previewImport: async (text) => (await load()).previewImport(text),
  importRuleBook: async (request) => (await load()).importRuleBook(request),
  previewRepair: async (language) => (await load()).previewRepair(language),
  writeRepair: async (request) => (await load()).writeRepair(request),
  writeRuleFix: async (request) => (await load()).writeRuleFix(request),
  findings: async (request) => (await load()).findings(request),
  writeRuleCheck: async (request) => (await load()).writeRuleCheck(request),
  writeLock: async (locked) => (await load()).writeLock(locked),
  writeRuleEdit: async (request) => (await load()).writeRuleEdit(request),
  writeNewTemplate: async (request) => (await load()).writeNewTemplate(request),
  writeNewVersion: async (request) => (await load()).writeNewVersion(request),
  writeOutput: async (request, onProgress, signal) => (await load()).writeOutput(request, onProgress, signal),
  proveSheet: async (request) => (await load()).proveSheet(request),
  previewPublicRules: async (request) => (await load()).previewPublicRules(request),
  writePublicRules: async (request) => (await load()).writePublicRules(request),
  writeDashes: async (request) => (await load()).writeDashes(request),
  insertFormula: async (request) => (await load()).insertFormula(request),
  undo: async () => (await load()).undo(),
  selectCell: async (address) => (await load()).selectCell(address),
  selectedRow: async () => (await load()).selectedRow(),
  onWorkbookChanged(listener) {
    const watching = load().then((actions) => actions.onWorkbookChanged(listener));
    // Without the chunk there is nothing to stop; whatever is asked next says that it could not be loaded.
    return () =>
      void watching.then(
        (stop) => stop(),
        () => undefined,
      );
  },
};
