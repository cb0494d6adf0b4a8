/**
 * What we last wrote on each of our sheets, apart from the cells: Excel can't read a chart's sources or every rule of a
 * conditional format back, so the looks needed for the way back are kept in the workbook's settings, by mark.
 */
import type { SheetPlan } from "../sheets/plan";

export type SheetLooks = Omit<SheetPlan, "blocks" | "name" | "mark"> & { readonly name: string };

const key = (mark: string): string => `kpi.looks.${mark}`;

/** Everything of a plan but its cells, which are read from the sheet itself. */
export function looksOf(plan: SheetPlan): SheetLooks {
  const { blocks: _blocks, mark: _mark, ...looks } = plan;
  return looks;
}

export function loadLooks(context: Excel.RequestContext, mark: string): Excel.Setting {
  return context.workbook.settings.getItemOrNullObject(key(mark)).load("value");
}

/** After the sync that follows `loadLooks`. */
export function readLooks(setting: Excel.Setting): SheetLooks | undefined {
  return setting.isNullObject ? undefined : (JSON.parse(String(setting.value)) as SheetLooks);
}

export function saveLooks(context: Excel.RequestContext, mark: string, looks: SheetLooks): void {
  context.workbook.settings.add(key(mark), JSON.stringify(looks));
}

export function forgetLooks(context: Excel.RequestContext, mark: string): void {
  context.workbook.settings.getItemOrNullObject(key(mark)).delete();
}
