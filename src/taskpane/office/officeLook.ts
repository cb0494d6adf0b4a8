/** Dark or light as Office says, or as the page around us looks; undefined = nobody says. */
export function officeIsDark(): boolean | undefined {
  const theme = typeof Office === "undefined" ? undefined : Office.context?.officeTheme;
  if (!theme) return undefined;
  const { isDarkTheme } = theme as { isDarkTheme?: boolean };
  return isDarkTheme ?? (theme.bodyBackgroundColor ? isDarkColor(theme.bodyBackgroundColor) : undefined);
}

/** Is `#RRGGBB` nearer to black than to white, to the eye? */
function isDarkColor(color: string): boolean {
  const [red = 255, green = 255, blue = 255] = (/[0-9a-f]{6}/i.exec(color)?.[0].match(/../g) ?? []).map((pair) => parseInt(pair, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
