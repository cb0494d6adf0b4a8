import { BaseFunction, ErrorType, ErrorValueObject } from "@univerjs/engine-formula";
import type { BaseReferenceObject, FunctionVariantType } from "@univerjs/engine-formula";
import type { IRange } from "@univerjs/core";

type Ranges = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<number, Readonly<Record<number, IRange>>>> | null | undefined> | null | undefined>>
>;

/** `A1#`: the block that the formula in A1 spills over. */
export class AnchorArray extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 1;
  override maxParams = 1;

  // Univer hands references to functions that ask for them, though its type says values.
  override calculate(...variants: never[]): ReturnType<BaseFunction["calculate"]> {
    const variant = variants[0] as FunctionVariantType | undefined;
    if (!variant?.isReferenceObject()) return variant?.isError() ? variant : ErrorValueObject.create(ErrorType.REF);
    const reference = variant as BaseReferenceObject;
    const { startRow, startColumn } = reference.getRangePosition();
    const anchor = reference.getFirstCell();
    if (anchor.isError()) return anchor;
    const unitId = reference.getUnitId();
    const sheetId = reference.getSheetId();
    const found = [reference.getRuntimeArrayFormulaRange(), reference.getArrayFormulaRange()]
      .map((ranges) => plain((ranges as unknown as Ranges)[unitId]?.[sheetId], startRow, startColumn))
      .find((range) => range !== undefined);
    return this.createReferenceObject(reference, found ?? { startRow, endRow: startRow, startColumn, endColumn: startColumn });
  }
}

/** Univer keeps these matrices plain or wrapped. */
function plain(matrix: unknown, row: number, column: number): IRange | undefined {
  const wrapped = matrix as { getValue?(row: number, column: number): IRange | undefined } & Record<number, Record<number, IRange>>;
  if (!matrix) return undefined;
  return (typeof wrapped.getValue === "function" ? wrapped.getValue(row, column) : wrapped[row]?.[column]) ?? undefined;
}
