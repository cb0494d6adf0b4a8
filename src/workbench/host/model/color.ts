import { HostError } from "../protocol/hostError";

const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  purple: "#800080",
  gray: "#808080",
  grey: "#808080",
  silver: "#C0C0C0",
  lightgray: "#D3D3D3",
  lightgrey: "#D3D3D3",
  darkgray: "#A9A9A9",
  darkgreen: "#006400",
  darkred: "#8B0000",
  darkblue: "#00008B",
  lightgreen: "#90EE90",
  lightblue: "#ADD8E6",
  lightyellow: "#FFFFE0",
  pink: "#FFC0CB",
  teal: "#008080",
  navy: "#000080",
  maroon: "#800000",
  brown: "#A52A2A",
  gold: "#FFD700",
  cyan: "#00FFFF",
  magenta: "#FF00FF",
};

/** `#RRGGBB` of what an add-in may write for a colour. @throws HostError InvalidArgument */
export function colorOf(text: string): string {
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  if (/^[0-9a-f]{6}$/i.test(text)) return `#${text.toUpperCase()}`;
  const named = NAMED[text.toLowerCase()];
  if (named === undefined) throw new HostError("InvalidArgument");
  return named;
}
