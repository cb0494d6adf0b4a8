import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import type { CellStyle, Rect } from "./cells";
import { encodeInput, encodeValue } from "./cellCodec";
import type { CellMatrix, Engine } from "./engine";
import type { CellInput } from "./grid";
import { growSheet } from "./sheetSize";
import { encodeStyle } from "./styleCodec";
import type { StylePatch } from "./styleCodec";

const contentKeys = ["v", "t", "f", "si", "p"] as const;
/** Excel's own look: written down it would only seem to be the user's choice. */
const usual: CellStyle = { fontName: "Calibri", fontSize: 11, fontColor: "#000000", vertical: "bottom" };
const nothing: ICellData = { v: null, t: null, f: null, si: null, p: null };

/** Writes blocks of one sheet as single mutations, each with its inverse. */
export class CellWriter {
  constructor(
    private readonly engine: Engine,
    private readonly sheetId: string,
  ) {}

  setInputs(rect: Rect, inputs: readonly (readonly CellInput[])[]): void {
    this.write(rect, (row, column, old) => {
      const input = inputs[row]?.[column];
      if (input === null || input === undefined) return undefined;
      if (typeof input === "string" && input.startsWith("=")) return encodeInput(input);
      return old?.f || old?.si || old?.p ? encodeInput(input) : encodeValue(input);
    });
  }
  setNumberFormats(rect: Rect, formats: readonly (readonly (string | null)[])[]): void {
    const known = new Map<string, StylePatch>();
    this.write(rect, (row, column, old) => {
      const format = formats[row]?.[column];
      if (format === null || format === undefined) return undefined;
      const patch = known.get(format) ?? { n: format === "General" || format === "" ? null : { pattern: format } };
      known.set(format, patch);
      return restyled(old, patch);
    });
  }
  setStyle(rect: Rect, style: CellStyle, reset: readonly (keyof CellStyle)[]): void {
    const patch = encodeCellStyle(style, reset);
    this.write(rect, (_row, _column, old) => restyled(old, patch));
  }
  setStyles(rect: Rect, styles: readonly (readonly (CellStyle | null)[])[]): void {
    const known = new Map<CellStyle, StylePatch>();
    this.write(rect, (row, column, old) => {
      const style = styles[row]?.[column];
      if (!style) return undefined;
      let patch = known.get(style);
      if (!patch) {
        patch = encodeCellStyle(style);
        if (patch.bd) patch.bd = { t: null, b: null, l: null, r: null, ...patch.bd };
        known.set(style, patch);
      }
      return restyled(old, patch);
    });
  }
  clear(rect: Rect, what: "all" | "contents" | "formats"): void {
    const matrix = this.matrix();
    const cleared: CellMatrix = {};
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      const cells = matrix[row];
      if (!cells) continue;
      for (const key of Object.keys(cells)) {
        const column = Number(key);
        if (column < rect.column || column >= rect.column + rect.columns) continue;
        const old = cells[column];
        (cleared[row] ??= {})[column] = { ...(what === "formats" ? formulaOf(old) : nothing), ...(what === "contents" ? {} : { s: null }) };
      }
    }
    this.commit(cleared);
  }

  /** The sheet has at least this many rows and columns. */
  ensureSize(rows: number, columns: number): void {
    growSheet(this.engine, this.sheetId, rows, columns);
  }

  private write(rect: Rect, cellAt: (row: number, column: number, old: Nullable<ICellData>) => ICellData | undefined): void {
    this.ensureSize(rect.row + rect.rows, rect.column + rect.columns);
    const cells: CellMatrix = {};
    const matrix = this.matrix();
    for (let y = 0; y < rect.rows; y++) {
      const before = matrix[rect.row + y];
      let line: Record<number, ICellData> | undefined;
      for (let x = 0; x < rect.columns; x++) {
        const cell = cellAt(y, x, before?.[rect.column + x]);
        if (cell) (line ??= cells[rect.row + y] = {} as Record<number, ICellData>)[rect.column + x] = cell;
      }
    }
    this.commit(cells);
  }

  private commit(cells: CellMatrix): void {
    if (Object.keys(cells).length === 0) return;
    const target = { unitId: this.engine.unitId, subUnitId: this.sheetId, ...(looksOnly(cells) ? { trigger: SetStyleCommand.id } : {}) };
    const undo = { id: SetRangeValuesMutation.id, params: { ...target, cellValue: this.inverse(cells) } };
    this.engine.commit({ redos: [{ id: SetRangeValuesMutation.id, params: { ...target, cellValue: cells } }], undos: [undo] });
  }

  private inverse(cells: CellMatrix): CellMatrix {
    const matrix = this.matrix();
    const styles = this.engine.workbook.getStyles();
    const inverse: CellMatrix = {};
    const known = new Map<unknown, Map<unknown, Nullable<IStyleData>>>();
    const backTo = (old: ICellData, patch: Nullable<StylePatch>): Nullable<IStyleData> => {
      const looks = known.get(patch) ?? new Map<unknown, Nullable<IStyleData>>();
      known.set(patch, looks);
      if (!looks.has(old.s)) looks.set(old.s, inverseStyle(styles.getStyleByCell(old), patch));
      return looks.get(old.s);
    };
    for (const [rowKey, line] of Object.entries(cells)) {
      const row = Number(rowKey);
      const before: Record<number, Nullable<ICellData>> = (inverse[row] = {});
      for (const [columnKey, change] of Object.entries(line)) {
        const column = Number(columnKey);
        const old = matrix[row]?.[column];
        if (!old) {
          before[column] = null;
          continue;
        }
        const back: ICellData = formulaOf(old);
        if (change && "v" in change) for (const key of contentKeys) Object.assign(back, { [key]: old[key] ?? null });
        if (change && "s" in change) back.s = backTo(old, change.s as Nullable<StylePatch>);
        before[column] = back;
      }
    }
    return inverse;
  }

  private matrix(): CellMatrix {
    return this.engine.worksheet(this.sheetId).getCellMatrix().getMatrix();
  }
}

function encodeCellStyle(style: CellStyle, reset: readonly (keyof CellStyle)[] = []): StylePatch {
  const plain = (Object.keys(usual) as (keyof CellStyle)[]).filter((key) => style[key] !== undefined && style[key] === usual[key]);
  if (plain.length === 0) return encodeStyle(style, reset);
  const own = Object.entries(style).filter(([key]) => !plain.includes(key as keyof CellStyle));
  return encodeStyle(Object.fromEntries(own), [...reset, ...plain]);
}

/** A new look for a cell. Univer takes a write without a formula for the end of the formula: it has to be said again. */
function restyled(old: Nullable<ICellData>, patch: StylePatch): ICellData {
  return { ...formulaOf(old), s: patch as IStyleData };
}
function formulaOf(cell: Nullable<ICellData>): ICellData {
  if (!cell?.f && !cell?.si) return {};
  return { ...(cell.f ? { f: cell.f } : {}), ...(cell.si ? { si: cell.si } : {}) };
}

/** Marked as Univer's own style command, a write of looks leaves formulas and spilled values in peace. */
function looksOnly(cells: CellMatrix): boolean {
  return Object.values(cells).every((line) => Object.values(line).every((cell) => cell && "s" in cell && !("v" in cell)));
}

function inverseStyle(old: Nullable<IStyleData>, patch: Nullable<StylePatch>): Nullable<IStyleData> {
  if (!patch) return old ?? null;
  const back: Record<string, unknown> = {};
  for (const key of Object.keys(patch) as (keyof IStyleData)[]) {
    back[key] = key === "bd" ? { t: null, b: null, l: null, r: null, ...old?.bd } : (old?.[key] ?? null);
  }
  return back;
}
