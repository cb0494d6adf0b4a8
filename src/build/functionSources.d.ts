export interface FunctionExample {
  readonly id: string;
  readonly formula: string;
  readonly result: string | number | boolean;
}

export interface FunctionUsage {
  readonly id: string;
  readonly language: "en" | "zh-CN";
  readonly formula: string;
}

export function examples(): FunctionExample[];
export function usages(): FunctionUsage[];
