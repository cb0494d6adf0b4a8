import { DataValidationErrorStyle, DataValidationRenderMode, DataValidationType, generateRandomId } from "@univerjs/core";
import type { ISheetDataValidationRule } from "@univerjs/core";
import { AddDataValidationMutation, RemoveDataValidationMutation } from "@univerjs/data-validation";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import type { Rect, Validation } from "./cells";
import type { Engine } from "./engine";
import type { HostData } from "./hostData";
import { rangeOf, rectOf } from "./spills";

/** Univer lets plug-ins bring types of their own, so a rule's type is any string. */
const listType: string = DataValidationType.LIST;
const errorStyles = {
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO,
} as const;

/** The validations of one sheet; a kind other than a list is kept and moved with its cells, but not enforced. */
export class Validations {
  private readonly model: SheetDataValidationModel;

  constructor(
    private readonly engine: Engine,
    private readonly host: HostData,
    private readonly sheetId: string,
  ) {
    this.model = engine.injector.get(SheetDataValidationModel);
  }

  /** From the top left down. */
  list(): readonly Validation[] {
    const found = this.rules().map((rule) => {
      return { ...(this.host.get<Omit<Validation, "rects">>(this.key(rule.uid)) ?? decode(rule)), rects: rule.ranges.map(rectOf) };
    });
    const [row, column] = [({ rects }: Validation) => rects[0]?.row ?? 0, ({ rects }: Validation) => rects[0]?.column ?? 0];
    return found.sort((a, b) => row(a) - row(b) || column(a) - column(b));
  }

  /** Replaces whatever the cells had; undefined takes it away. */
  set(rect: Rect, validation: Omit<Validation, "rects"> | undefined): void {
    this.engine.batch(() => {
      for (const rule of this.rules()) {
        const left = rule.ranges.map(rectOf).flatMap((one) => subtract(one, rect));
        if (left.length === rule.ranges.length && left.every((one, index) => same(one, rectOf(rule.ranges[index] ?? rangeOf(rect)))))
          continue;
        const kept = this.host.get<Omit<Validation, "rects">>(this.key(rule.uid)) ?? decode(rule);
        this.remove(rule);
        if (left.length > 0) this.add(left, kept);
      }
      if (validation) this.add([rect], validation);
    });
  }

  add(rects: readonly Rect[], validation: Omit<Validation, "rects">): void {
    const rule = encode(generateRandomId(8), rects, validation);
    this.engine.batch(() => {
      this.engine.commit({
        redos: [{ id: AddDataValidationMutation.id, params: { ...this.target(), rule } }],
        undos: [{ id: RemoveDataValidationMutation.id, params: { ...this.target(), ruleId: rule.uid } }],
      });
      this.host.set(this.key(rule.uid), validation);
    });
  }

  private remove(rule: ISheetDataValidationRule): void {
    this.engine.commit({
      redos: [{ id: RemoveDataValidationMutation.id, params: { ...this.target(), ruleId: rule.uid } }],
      undos: [{ id: AddDataValidationMutation.id, params: { ...this.target(), rule } }],
    });
    this.host.set(this.key(rule.uid), undefined);
  }
  private rules(): readonly ISheetDataValidationRule[] {
    return [...this.model.getRules(this.engine.unitId, this.sheetId)];
  }
  private target(): { unitId: string; subUnitId: string } {
    return { unitId: this.engine.unitId, subUnitId: this.sheetId };
  }
  private key(id: string): string {
    return `validation:${this.sheetId}:${id}`;
  }
}

function encode(uid: string, rects: readonly Rect[], validation: Omit<Validation, "rects">): ISheetDataValidationRule {
  const { list, prompt, error } = validation;
  return {
    uid,
    ranges: rects.map(rangeOf),
    type: list === undefined ? DataValidationType.ANY : DataValidationType.LIST,
    ...(list === undefined ? {} : { formula1: list }),
    allowBlank: validation.allowBlank,
    showDropDown: validation.inCellDropDown,
    // As in Excel: the text as the cell is formatted, and an arrow.
    renderMode: validation.inCellDropDown ? DataValidationRenderMode.ARROW : DataValidationRenderMode.TEXT,
    showErrorMessage: true,
    ...(prompt ? { showInputMessage: true, promptTitle: prompt.title, prompt: prompt.message } : {}),
    ...(error ? { errorTitle: error.title, error: error.message, errorStyle: errorStyles[error.style] } : {}),
  };
}

function decode(rule: ISheetDataValidationRule): Omit<Validation, "rects"> {
  const style = (Object.keys(errorStyles) as (keyof typeof errorStyles)[]).find((key) => errorStyles[key] === rule.errorStyle) ?? "stop";
  return {
    ...(rule.type === listType
      ? { list: rule.formula1 ?? "" }
      : { raw: { type: rule.type, formula1: rule.formula1, formula2: rule.formula2 } }),
    inCellDropDown: rule.showDropDown ?? true,
    allowBlank: rule.allowBlank ?? true,
    ...(rule.prompt ? { prompt: { title: rule.promptTitle ?? "", message: rule.prompt } } : {}),
    ...(rule.error ? { error: { title: rule.errorTitle ?? "", message: rule.error, style } } : {}),
  };
}

const same = (a: Rect, b: Rect): boolean => a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

/** What of `rect` lies outside of `cut`, as up to four rectangles. */
function subtract(rect: Rect, cut: Rect): readonly Rect[] {
  const top = Math.max(rect.row, cut.row);
  const bottom = Math.min(rect.row + rect.rows, cut.row + cut.rows);
  const left = Math.max(rect.column, cut.column);
  const right = Math.min(rect.column + rect.columns, cut.column + cut.columns);
  if (top >= bottom || left >= right) return [rect];
  return [
    { ...rect, rows: top - rect.row },
    { ...rect, row: bottom, rows: rect.row + rect.rows - bottom },
    { row: top, rows: bottom - top, column: rect.column, columns: left - rect.column },
    { row: top, rows: bottom - top, column: right, columns: rect.column + rect.columns - right },
  ].filter((part) => part.rows > 0 && part.columns > 0);
}
