import type { Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { BaseValueObject } from "@univerjs/engine-formula";
import type { CustomFunctionMatrix, CustomFunctionValue } from "./grid";

export type Matrix = CustomFunctionMatrix;
export type Answer = CustomFunctionValue | Matrix;

/** What a cell holds while its function is being asked; Univer knows the value only as a text. */
export const pendingError = "#GETTING_DATA";
export const gettingData = (): BaseValueObject => ErrorValueObject.create(pendingError as ErrorType);
export const isErrorValue = (value: unknown): value is { readonly error: string; readonly message?: string } =>
  typeof value === "object" && value !== null && "error" in value;
export const isMatrix = (value: Answer): value is Matrix => Array.isArray(value);

/** A value of the engine as a function receives it: blanks null, errors as objects. */
export function toArgument(value: Nullable<BaseValueObject>): CustomFunctionValue {
  if (!value || value.isNull()) return null;
  if (value.isError()) return { error: String(value.getValue()) };
  return value.getValue();
}

export function toMatrix(value: BaseValueObject): Matrix {
  if (!value.isArray()) return [[toArgument(value)]];
  const array = value as ArrayValueObject;
  const columns = array.getColumnCount();
  return array.getArrayValue().map((row) => Array.from({ length: columns }, (_column, x) => toArgument(row[x])));
}

/** A function's answer as the engine takes it; arrays spill. */
export function fromAnswer(answer: Answer): BaseValueObject {
  if (!isMatrix(answer)) return fromValue(answer);
  const columns = answer.reduce((most, row) => Math.max(most, row.length), 0);
  if (answer.length === 0 || columns === 0) return ErrorValueObject.create(ErrorType.CALC);
  if (answer.length === 1 && columns === 1) return fromValue(answer[0]?.[0] ?? null);
  return ArrayValueObject.create({
    calculateValueList: answer.map((row) =>
      Array.from({ length: columns }, (_column, x) => (x < row.length ? fromValue(row[x] ?? null) : ErrorValueObject.create(ErrorType.NA))),
    ),
    rowCount: answer.length,
    columnCount: columns,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function fromValue(value: CustomFunctionValue): BaseValueObject {
  if (value === null || value === "") return StringValueObject.create("");
  if (typeof value === "number") return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create(ErrorType.NUM);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value === "string")
    return errorTypes.has(value) ? ErrorValueObject.create(value as ErrorType) : StringValueObject.create(value);
  return ErrorValueObject.create(errorTypes.has(value.error) ? (value.error as ErrorType) : ErrorType.VALUE);
}
const errorTypes = new Set<string>([...Object.values(ErrorType), pendingError]);

/** The first error among values, if any. */
export function firstError(argument: Answer | readonly Answer[]): string | undefined {
  if (Array.isArray(argument)) {
    for (const part of argument as readonly Answer[]) {
      const found = firstError(part);
      if (found) return found;
    }
    return undefined;
  }
  return isErrorValue(argument) ? argument.error : undefined;
}
