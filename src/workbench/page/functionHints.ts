import type { Univer } from "@univerjs/core";
import { BooleanNumber } from "@univerjs/core";
import { FunctionType, type IFunctionInfo } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { CustomFunctionSpec } from "../grid/grid";

const flag = (yes: boolean): BooleanNumber => (yes ? BooleanNumber.TRUE : BooleanNumber.FALSE);

function infoOf({ name, description, parameters }: CustomFunctionSpec): IFunctionInfo {
  return {
    functionName: name.toUpperCase(),
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: parameter.dimensionality === "matrix" ? "A1:A20" : "A1",
      require: flag(!parameter.optional),
      repeat: flag(parameter.repeating),
    })),
  };
}

let shown: { dispose(): void } | undefined;

/** Offers the add-in's functions, described in the current language, while a formula is typed. */
export function showFunctionHints(univer: Univer, specs: readonly CustomFunctionSpec[]): void {
  shown?.dispose();
  shown = univer.__getInjector().get(IDescriptionService).registerDescriptions(specs.map(infoOf));
}
