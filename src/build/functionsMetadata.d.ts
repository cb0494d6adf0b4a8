import type { Compiler } from "webpack";

export class FunctionsMetadata {
  apply(compiler: Compiler): void;
}
export function functionsEntry(): string;
