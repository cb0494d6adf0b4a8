/** The header's button that opens the function browser. */
export const functionsButtonId = "functions-button";

/** Hands the keyboard's focus back to where the function browser was opened from, before it closes. */
export function focusFunctionsButton(): void {
  document.getElementById(functionsButtonId)?.focus();
}
