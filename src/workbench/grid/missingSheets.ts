import { ArrayValueObject, BaseReferenceObject, ErrorValueObject } from "@univerjs/engine-formula";

type ErrorKind = Parameters<typeof ErrorValueObject.create>[0];
interface ReferenceInternals {
  _checkIfWorksheetMiss(): boolean;
  toArrayValueObject: (this: ReferenceInternals, useCache?: boolean) => ArrayValueObject;
  getFirstCell: (this: ReferenceInternals) => unknown;
}
const internals = BaseReferenceObject.prototype as unknown as ReferenceInternals;
const { toArrayValueObject, getFirstCell } = internals;
const missing = (): ErrorValueObject => ErrorValueObject.create("#REF!" as ErrorKind);

/**
 * A range of a sheet that isn't there is #REF!. Univer takes it for the same range of the formula's own sheet where it keeps the values
 * of ranges, so that either formula got what the other had read.
 */
export function refuseMissingSheets(): void {
  internals.toArrayValueObject = function (useCache) {
    if (!this._checkIfWorksheetMiss()) return toArrayValueObject.call(this, useCache);
    return ArrayValueObject.create({
      calculateValueList: [[missing()]],
      rowCount: 1,
      columnCount: 1,
      unitId: "",
      sheetId: "",
      row: -1,
      column: -1,
    });
  };
  internals.getFirstCell = function () {
    return this._checkIfWorksheetMiss() ? missing() : getFirstCell.call(this);
  };
}
