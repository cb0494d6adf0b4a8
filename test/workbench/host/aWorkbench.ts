import { openWorkbench, type Workbench, type WorkbenchOptions } from "../../../src/workbench/node/openWorkbench";

const open: Workbench[] = [];

/** A workbench whose Office and Excel are global, with requirement sets enforced as office.js can. */
export async function aWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const bench = await openWorkbench(options);
  const { CommonUtility } = bench.office.OfficeExtension as unknown as { readonly CommonUtility: { _doApiNotSupportedCheck: boolean } };
  CommonUtility._doApiNotSupportedCheck = true;
  bench.installGlobals();
  open.push(bench);
  return bench;
}
export function closeWorkbenches(): void {
  for (const bench of open.splice(0)) bench.close();
}

/** Office.js' error code of work that must fail. */
export async function errorCode(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => "no error",
    (error: { readonly code?: string; readonly message?: string }) => error.code ?? error.message ?? "an error without words",
  );
}
