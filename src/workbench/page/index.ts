import "./page.css";
import { bootPage } from "../grid/bootPage";
import { createUniverGrid } from "../grid/univerGrid";
import { readPreferences } from "./preferences";
import { bindSplitter } from "./splitter";
import { Workbench } from "./workbench";

async function sampleAddresses(): Promise<string[]> {
  const answer = await fetch("samples.json").catch(() => undefined);
  return answer?.ok ? ((await answer.json()) as string[]) : [];
}

async function start(): Promise<void> {
  const address = new URLSearchParams(location.search);
  const preferences = readPreferences(address);
  const univer = bootPage({ container: "grid", locale: preferences.language });
  const grid = createUniverGrid(univer);
  bindSplitter(preferences.paneWidth);
  const workbench = new Workbench(univer, grid, preferences, await sampleAddresses(), () => undefined);
  await workbench.openBlank();
  const asked = address.get("open");
  if (asked) await workbench.openAddress(asked);
  window.workbench = { grid };
}

declare global {
  interface Window {
    workbench?: { readonly grid: import("../grid/grid").Grid };
  }
}

void start();
