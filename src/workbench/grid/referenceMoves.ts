import type { Chart, PageSetup, Validation } from "./cells";
import type { GridEvent } from "./grid";
import type { HostData } from "./hostData";
import { movedRect } from "./movedRect";
import { followAddress, followReference, renameInReference } from "./referenceText";

interface SheetPlace {
  readonly id: string;
  readonly name: string;
}
type Changed = Extract<GridEvent, { type: "changed" }>;
const inverse: Readonly<Record<string, Changed["change"]>> = {
  rowsDeleted: "rowsInserted",
  columnsDeleted: "columnsInserted",
};
/** How many deletions are remembered, so that undoing one brings back references exactly. */
const memory = 200;

/**
 * Charts, drop-downs and print areas follow the cells they refer to. Undo and redo are insertions and deletions, too,
 * so nothing goes on the undo stack; what a deletion cut off is remembered for the insertion that takes it back.
 */
export class ReferenceMoves {
  private readonly cut = new Map<string, unknown>();

  constructor(
    private readonly host: HostData,
    private readonly sheets: () => readonly SheetPlace[],
  ) {}

  take(event: GridEvent): void {
    if (event.type === "loaded") this.cut.clear();
    if (event.type === "renamed") return this.renamed(event.before, event.after);
    if (event.type !== "changed" || !/^(rows|columns)/.test(event.change)) return;
    const name = this.sheets().find(({ id }) => id === event.sheetId)?.name;
    if (name === undefined) return;
    this.eachChart(name, (formula) => followReference(formula, name, (rect) => movedRect(rect, event.change, event.rect)), event);
    for (const key of this.host.keys("validation:")) {
      const rule = this.host.get<Pick<Validation, "list">>(key);
      const list = rule?.list && followReference(rule.list, name, (rect) => movedRect(rect, event.change, event.rect));
      if (list && list !== rule.list) this.replace(key, rule, { ...rule, list }, event);
    }
    this.page(event);
  }

  /** Drop-downs; charts are renamed with an undo step of their own. */
  private renamed(before: string, after: string): void {
    for (const key of this.host.keys("validation:")) {
      const rule = this.host.get<Pick<Validation, "list">>(key);
      const list = rule?.list && renameInReference(rule.list, before, after);
      if (list && list !== rule.list) this.host.replace(key, { ...rule, list });
    }
  }

  private eachChart(sheetName: string, follow: (formula: string) => string, event: Changed): void {
    for (const { id } of this.sheets()) {
      const key = `charts:${id}`;
      const charts = this.host.get<readonly Chart[]>(key);
      if (!charts?.some((chart) => JSON.stringify(chart.series).toLowerCase().includes(inJson(sheetName)))) continue;
      this.replace(
        key,
        charts,
        charts.map((chart) => ({
          ...chart,
          series: chart.series.map((series) => ({
            ...series,
            name: follow(series.name),
            values: follow(series.values),
            ...(series.categories === undefined ? {} : { categories: follow(series.categories) }),
          })),
        })),
        event,
      );
    }
  }

  private page(event: Changed): void {
    const key = `page:${event.sheetId}`;
    const page = this.host.get<PageSetup>(key);
    if (!page) return;
    const moved = { ...page };
    for (const part of ["printArea", "titleRows", "titleColumns"] as const) {
      const address = page[part];
      if (address === undefined) continue;
      const followed = followAddress(address, (rect) => movedRect(rect, event.change, event.rect));
      if (followed === undefined) delete moved[part];
      else Object.assign(moved, { [part]: followed });
    }
    this.replace(key, page, moved, event);
  }

  private replace(key: string, before: unknown, after: unknown, event: Changed): void {
    const text = JSON.stringify(after);
    const place = (change: string, state: string): string => `${key} ${change} ${JSON.stringify(event.rect)} ${state}`;
    const known = this.cut.get(place(event.change, JSON.stringify(before)));
    const undone = inverse[event.change];
    if (undone && text !== JSON.stringify(before)) {
      this.cut.set(place(undone, text), before);
      const [oldest] = this.cut.keys();
      if (this.cut.size > memory && oldest !== undefined) this.cut.delete(oldest);
    }
    if (known !== undefined || text !== JSON.stringify(before)) this.host.replace(key, known ?? after);
  }
}

/** A sheet's name as it stands in JSON, quoted or not. */
const inJson = (name: string): string => JSON.stringify(name.replaceAll("'", "''")).slice(1, -1).toLowerCase();
