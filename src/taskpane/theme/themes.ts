import { type BrandVariants, createDarkTheme, createLightTheme, type Theme } from "@fluentui/react-components";

/** Greens around Excel's own, from near black to near white. */
const green: BrandVariants = {
  10: "#020704",
  20: "#0b1f14",
  30: "#0e3320",
  40: "#0f4228",
  50: "#105130",
  60: "#106138",
  70: "#0f703d",
  80: "#107c41",
  90: "#2a8f57",
  100: "#439c69",
  110: "#5aa97b",
  120: "#70b68d",
  130: "#87c39f",
  140: "#9fd0b2",
  150: "#b7ddc5",
  160: "#d0ead9",
};

const fontFamilyBase =
  '"Segoe UI", "Segoe UI Web (West European)", -apple-system, BlinkMacSystemFont, "PingFang SC", "Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", sans-serif';

export const lightTheme: Theme = { ...createLightTheme(green), fontFamilyBase };

const dark = createDarkTheme(green);
/** On dark ground the brand needs lighter greens to stay readable (4.5 : 1). */
export const darkTheme: Theme = {
  ...dark,
  fontFamilyBase,
  colorBrandForeground1: green[120],
  colorBrandForeground2: green[130],
  colorBrandForegroundLink: green[130],
};
