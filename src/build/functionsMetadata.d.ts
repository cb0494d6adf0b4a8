import type { Compiler } from "webpack";

export interface FunctionExample {
  readonly id: string;
  readonly formula: string;
  readonly result: string | number | boolean;
}

export class FunctionsMetadata {
  apply(compiler: Compiler): void;
}
export function functionsEntry(): string;
export function examples(): FunctionExample[];
