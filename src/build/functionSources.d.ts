export interface FunctionExample {
  readonly id: string;
  readonly formula: string;
  readonly result: string | number | boolean;
}

export function examples(): FunctionExample[];
