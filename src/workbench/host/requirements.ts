/** Requirement sets this host says it has, as Excel words them: versions are text, for 1.10 is not 1.1. */
export const REQUIREMENTS: Readonly<Record<string, string>> = {
  ExcelApi: "1.17",
  CustomFunctions: "1.9",
  CustomFunctionsRuntime: "1.4",
  SharedRuntime: "1.2",
  RibbonApi: "1.2",
  KeyboardShortcuts: "1.1",
  AddinCommands: "1.3",
  DelayForCellEdit: "1.1",
  DialogApi: "1.2",
  Settings: "1.1",
  RichApiRuntime: "1.2",
};
