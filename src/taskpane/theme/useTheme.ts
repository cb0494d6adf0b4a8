import type { Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { officeIsDark } from "../office/officeLook";
import type { ThemeChoice } from "../state/paneState";
import { darkTheme, lightTheme } from "./themes";

const query = "(prefers-color-scheme: dark)";

/** The theme to show: the user's choice, else Office's, else the system's. */
export function useTheme(choice: ThemeChoice): Theme {
  const systemIsDark = useSyncExternalStore(watchSystem, systemPrefersDark);
  const dark = choice === "auto" ? (officeIsDark() ?? systemIsDark) : choice === "dark";
  return dark ? darkTheme : lightTheme;
}

function systemPrefersDark(): boolean {
  return typeof matchMedia === "function" && matchMedia(query).matches;
}

function watchSystem(listener: () => void): () => void {
  if (typeof matchMedia !== "function") return () => undefined;
  const media = matchMedia(query);
  media.addEventListener("change", listener);
  return () => media.removeEventListener("change", listener);
}
