import { ArrayValueObject, functionLookup, IFunctionService } from "@univerjs/engine-formula";
import type { BaseFunction, BaseValueObject } from "@univerjs/engine-formula";
import { AnchorArray } from "./anchorArray";
import type { Engine } from "./engine";
import { keyCachesByText } from "./exactCaches";
import { refuseMissingSheets } from "./missingSheets";
import { keepQuotedTexts } from "./quotedTexts";

type FunctionName = ConstructorParameters<typeof BaseFunction>[0];
type FunctionClass = new (name: FunctionName) => BaseFunction;

/** Puts right what Univer's own functions get wrong. */
export function repairFunctions(engine: Engine): void {
  keyCachesByText();
  keepQuotedTexts();
  refuseMissingSheets();
  const service = engine.injector.get(IFunctionService);
  const sort = (functionLookup as unknown as readonly (readonly [FunctionClass, string])[]).find(([, name]) => name === "SORT")?.[0];
  if (sort) service.registerExecutors(sortingCopies(sort));
  service.registerExecutors(new AnchorArray("ANCHORARRAY"));
}

/** SORT sorts its argument in place, and the argument is the cached range that other formulas read. */
function sortingCopies(Sort: FunctionClass): BaseFunction {
  class SortCopy extends Sort {
    override calculate(...values: BaseValueObject[]): ReturnType<BaseFunction["calculate"]> {
      const [array, ...others] = values;
      return super.calculate(...(array ? [array.isArray() ? copyOf(array as ArrayValueObject) : array] : []), ...others);
    }
  }
  return new SortCopy("SORT");
}

function copyOf(array: ArrayValueObject): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: array.getArrayValue().map((row) => [...row]),
    rowCount: array.getRowCount(),
    columnCount: array.getColumnCount(),
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}
