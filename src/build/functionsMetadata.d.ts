import type { Compiler, EntryObject } from "webpack";

export class FunctionsMetadata {
  apply(compiler: Compiler): void;
}
export function functionsEntries(): EntryObject;
