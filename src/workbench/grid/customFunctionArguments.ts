import type { BaseValueObject } from "@univerjs/engine-formula";
import { toArgument, toMatrix } from "./customFunctionValues";
import type { Matrix } from "./customFunctionValues";
import type { CustomFunctionCall, CustomFunctionSpec } from "./grid";

type Argument = CustomFunctionCall["args"][number];
interface Bound {
  readonly value: Argument;
  /** A range given to a scalar parameter: the function runs once for each of its cells. */
  readonly spread?: Matrix;
}
export type BoundArguments = readonly Bound[];

/** One entry per declared parameter; omitted ones are null, repeating ones are collected in a list. */
export function bindArguments(spec: CustomFunctionSpec, values: readonly BaseValueObject[]): BoundArguments {
  return spec.parameters.map((parameter, index) => {
    if (parameter.repeating)
      return {
        value: values.slice(index).map((value) => (parameter.dimensionality === "matrix" ? toMatrix(value) : toArgument(first(value)))),
      };
    const value = values[index];
    if (!value) return { value: null };
    if (parameter.dimensionality === "matrix") return { value: toMatrix(value) };
    if (!value.isArray()) return { value: toArgument(value) };
    const matrix = toMatrix(value);
    const single = matrix.length === 1 && matrix[0]?.length === 1;
    return single ? { value: matrix[0]?.[0] ?? null } : { value: null, spread: matrix };
  });
}

/** Size of the result when scalar parameters got ranges; undefined for an ordinary call. */
export function broadcastShape(bound: BoundArguments): { readonly rows: number; readonly columns: number } | undefined {
  const spreads = bound.flatMap(({ spread }) => (spread ? [spread] : []));
  if (spreads.length === 0) return undefined;
  return {
    rows: Math.max(...spreads.map((matrix) => matrix.length)),
    columns: Math.max(...spreads.map((matrix) => matrix[0]?.length ?? 0)),
  };
}

/** Arguments of the call for one cell of the result: single rows and columns repeat, what is too short is #N/A. */
export function elementOf(bound: BoundArguments, row: number, column: number): CustomFunctionCall["args"] {
  return bound.map(({ value, spread }) => {
    if (!spread) return value;
    const line = spread[spread.length === 1 ? 0 : row];
    const found = line?.[line.length === 1 ? 0 : column];
    return found === undefined ? { error: "#N/A" } : found;
  });
}

function first(value: BaseValueObject): BaseValueObject {
  return value.isArray() ? ((value as unknown as { getFirstCell(): BaseValueObject }).getFirstCell() ?? value) : value;
}
