export interface HelpRecipe {
  readonly title: Readonly<Record<"en" | "zh-CN", string>>;
  readonly formula: string;
  /** What stands in which cells. */
  readonly text: Readonly<Record<"en" | "zh-CN", string>>;
  /** Cells by their first address, as somebody types them. */
  readonly cells: Readonly<Record<string, readonly (readonly (string | number)[])[]>>;
  readonly result: number | boolean;
}

export const helpRecipes: readonly HelpRecipe[];
