import { generateRandomId } from "@univerjs/core";
import { RangeThemeStyle, SheetRangeThemeModel } from "@univerjs/sheets";
import {
  AddSheetTableMutation,
  DeleteSheetTableCommand,
  SetSheetTableCommand,
  SetSheetTableMutation,
  TableManager,
} from "@univerjs/sheets-table";
import type { Rect, TableData } from "./cells";
import type { Engine } from "./engine";
import type { HostData } from "./hostData";
import { overlaps } from "./sheetLayout";
import { rangeOf, rectOf } from "./spills";
import { renameColumns } from "./tableColumns";

type Looks = Omit<TableData, "id" | "name" | "rect">;
const defaults: Looks = { style: "TableStyleMedium2", showHeaders: true, showTotals: false, showFilter: true, showBandedRows: true };

/** Univer draws every table in stripes of its own; one without a style, or without stripes, is drawn as its cells are. */
const plainTheme = "workbench-plain";
const stripedTheme = "table-default-0";
const themeOf = ({ style, showBandedRows }: Pick<Looks, "style" | "showBandedRows">): string =>
  style === "" || !showBandedRows ? plainTheme : stripedTheme;

/** Tables: Univer resolves their references and moves them; their Excel style and switches are kept beside it. */
export class Tables {
  private readonly manager: TableManager;

  constructor(
    private readonly engine: Engine,
    private readonly host: HostData,
  ) {
    this.manager = engine.injector.get(TableManager);
    engine.injector.get(SheetRangeThemeModel).registerDefaultRangeTheme(new RangeThemeStyle(plainTheme, {}));
  }

  list(sheetId?: string): readonly TableData[] {
    return this.manager
      .getTableList(this.engine.unitId)
      .filter((table) => sheetId === undefined || table.subUnitId === sheetId)
      .map(({ id, name, range }) => ({ ...defaults, ...this.host.get<Looks>(key(id)), id, name, rect: rectOf(range) }));
  }
  sheetIdOf(tableId: string): string {
    const table = this.manager.getTableById(this.engine.unitId, tableId);
    if (!table) throw new Error(`No table with the id ${tableId}`);
    return table.getSubunitId();
  }

  add(sheetId: string, table: Omit<TableData, "id">, id: string = generateRandomId(10)): TableData {
    const { unitId } = this.engine;
    const { name, rect, ...looks } = table;
    const range = rangeOf(rect);
    const header = this.manager.getColumnHeader(unitId, sheetId, range, "Column");
    this.engine.batch(() => {
      this.engine.commit({
        redos: [
          {
            id: AddSheetTableMutation.id,
            params: {
              unitId,
              subUnitId: sheetId,
              tableId: id,
              name,
              range,
              header,
              options: { showHeader: table.showHeaders, tableStyleId: themeOf(looks) },
            },
          },
        ],
        undos: [{ id: "sheet.mutation.delete-table", params: { unitId, subUnitId: sheetId, tableId: id } }],
      });
      this.host.set(key(id), looks);
    });
    return { ...table, id };
  }

  update(table: TableData): void {
    const { unitId } = this.engine;
    const before = this.list().find(({ id }) => id === table.id);
    if (!before) return;
    const subUnitId = this.sheetIdOf(table.id);
    const { id, name, rect, ...looks } = table;
    this.engine.batch(() => {
      if (name !== before.name) this.engine.command(SetSheetTableCommand.id, { unitId, tableId: id, name });
      const config = { updateRange: { newRange: rangeOf(rect) }, theme: themeOf(looks) };
      const back = { updateRange: { newRange: rangeOf(before.rect) }, theme: themeOf(before) };
      this.engine.commit({
        redos: [{ id: SetSheetTableMutation.id, params: { unitId, subUnitId, tableId: id, config } }],
        undos: [{ id: SetSheetTableMutation.id, params: { unitId, subUnitId, tableId: id, config: back } }],
      });
      this.host.set(key(id), looks);
    });
    this.followHeaders(subUnitId, rect);
  }

  /** Columns are called what their header cells say; formulas that name a column follow. */
  followHeaders(sheetId: string, changed: Rect): void {
    const { unitId } = this.engine;
    for (const table of this.manager.getTablesBySubunitId(unitId, sheetId)) {
      const range = table.getRange();
      if (!table.isShowHeader() || !overlaps({ ...rectOf(range), rows: 1 }, changed)) continue;
      const renamed: [before: string, after: string][] = [];
      this.manager.getColumnHeader(unitId, sheetId, range, "Column").forEach((header, index) => {
        const column = table.getTableColumnByIndex(index);
        if (!column || column.displayName === header) return;
        renamed.push([column.displayName, header]);
        column.displayName = header;
      });
      if (renamed.length === 0) continue;
      this.manager.updateTableRange(unitId, table.getId(), { newRange: range });
      renameColumns(this.engine, table.getDisplayName(), renamed);
    }
  }

  delete(tableId: string): void {
    const { unitId } = this.engine;
    this.engine.batch(() => {
      this.engine.command(DeleteSheetTableCommand.id, { unitId, subUnitId: this.sheetIdOf(tableId), tableId });
      this.host.set(key(tableId), undefined);
    });
  }
}

const key = (id: string): string => `table:${id}`;
