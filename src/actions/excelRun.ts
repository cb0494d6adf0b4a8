/** Runs work in Excel; waits for the user to leave a cell that is being edited instead of failing. */
export function excelRun<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run({ delayForCellEdit: true }, work);
}
