import type { Compiler, EntryObject } from "webpack";

export class FunctionsMetadata {
  constructor(options: { readonly url: string });
  apply(compiler: Compiler): void;
}
export function functionsEntries(): EntryObject;
