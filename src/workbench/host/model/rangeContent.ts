import type { CellValue, ValueType } from "../../grid/cells";
import type { CellInput } from "../../grid/grid";
import { HostError } from "../protocol/hostError";
import { MAX_COLUMNS, MAX_ROWS } from "./address";
import { RangeGeometry, sheetOf, storedRect } from "./rangeGeometry";
import { typedText } from "./typedText";

type Matrix<T> = readonly (readonly T[])[];

/** What the cells of a range hold: values, formulas, texts and number formats. Whole rows and columns read as null. */
export abstract class RangeContent extends RangeGeometry {
  get values(): CellValue[][] | null {
    return unbounded(this) ? null : sheetOf(this).values(this.rect);
  }
  set values(values: CellInput | Matrix<CellInput>) {
    write(this, values);
  }
  /** Text that an apostrophe keeps from being a formula is shown without it, as in Excel: there, `values` says the same. */
  get formulas(): CellValue[][] | null {
    return unbounded(this) ? null : sheetOf(this).formulas(this.rect);
  }
  set formulas(formulas: CellInput | Matrix<CellInput>) {
    write(this, formulas);
  }
  get formulasLocal(): CellValue[][] | null {
    return this.formulas;
  }
  set formulasLocal(formulas: CellInput | Matrix<CellInput>) {
    write(this, formulas);
  }
  get text(): string[][] | null {
    return unbounded(this) ? null : sheetOf(this).texts(this.rect);
  }
  get valueTypes(): ValueType[][] | null {
    return unbounded(this) ? null : sheetOf(this).valueTypes(this.rect);
  }
  get numberFormat(): string[][] | null {
    return unbounded(this) ? null : sheetOf(this).numberFormats(this.rect);
  }
  set numberFormat(formats: string | null | Matrix<string | null>) {
    this.model.guard(this.sheetId, "allowFormatCells");
    const rect = storedRect(this);
    const matrix = matrixFor(this, formats, rect.rows, rect.columns);
    sheetOf(this).setNumberFormats(rect, matrix);
  }
  get numberFormatLocal(): string[][] | null {
    return this.numberFormat;
  }
  set numberFormatLocal(formats: string | null | Matrix<string | null>) {
    this.numberFormat = formats;
  }

  /** The client asks this before it writes a large block in pieces. */
  _validateArraySize(rows: number, columns: number): void {
    if (rows !== this.rect.rows || columns !== this.rect.columns) throw wrongSize();
  }
}

function unbounded(range: RangeGeometry): boolean {
  return range.rect.rows === MAX_ROWS || range.rect.columns === MAX_COLUMNS;
}

function wrongSize(): HostError {
  return new HostError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

/** A scalar goes into every cell. @throws HostError InvalidArgument when the sizes differ */
function matrixFor<T>(range: RangeGeometry, given: T | Matrix<T>, rows: number, columns: number): Matrix<T> {
  if (!Array.isArray(given)) return Array.from({ length: rows }, () => Array.from({ length: columns }, () => given as T));
  const matrix = given as Matrix<T>;
  if (matrix.length !== range.rect.rows || matrix.some((line) => !Array.isArray(line) || line.length !== range.rect.columns))
    throw wrongSize();
  return matrix;
}

function write(range: RangeGeometry, given: CellInput | Matrix<CellInput>): void {
  range.model.guard(range.sheetId, undefined, range.rect);
  const sheet = sheetOf(range);
  const rect = storedRect(range);
  const matrix = matrixFor(range, given, rect.rows, rect.columns);
  const formats = sheet.numberFormats(rect);
  let reformatted = false;
  const newFormats: (string | null)[][] = [];
  const inputs = matrix.map((line, i) => {
    const newLine: (string | null)[] = [];
    newFormats.push(newLine);
    return line.map((value, j) => {
      newLine.push(null);
      if (value === null || value === undefined) return null;
      if (typeof value !== "string") return writable(value);
      const format = formats[i]?.[j] ?? "General";
      const typed = typedText(value, format);
      if (typed.numberFormat !== undefined && format === "General") {
        newLine[j] = typed.numberFormat;
        reformatted = true;
      }
      return typed.input;
    });
  });
  sheet.setInputs(rect, inputs);
  if (reformatted) sheet.setNumberFormats(rect, newFormats);
}

function writable(value: CellInput): CellInput {
  if (typeof value === "object" || (typeof value === "number" && !Number.isFinite(value))) throw new HostError("InvalidArgument");
  return value;
}
