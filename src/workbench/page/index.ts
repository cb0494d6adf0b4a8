import "./page.css";
import { bootPage } from "../grid/bootPage";
import type { Grid } from "../grid/grid";
import { createUniverGrid } from "../grid/univerGrid";
import type { Host } from "../host/createHost";
import { AddIn } from "./addIn";
import { CellMenu } from "./cellMenu";
import { drawThriftily } from "./drawing";
import { readyFonts } from "./fonts";
import { readPreferences } from "./preferences";
import { bindSplitter } from "./splitter";
import { TaskPane } from "./taskPane";
import { Workbench } from "./workbench";

declare global {
  interface Window {
    /** For tests only, there once the page is ready: the grid, and the host of the add-in that is loaded now. */
    workbench?: { readonly grid: Grid; readonly host: Host | undefined };
  }
}

async function sampleAddresses(): Promise<string[]> {
  const answer = await fetch("samples.json").catch(() => undefined);
  return answer?.ok ? ((await answer.json()) as string[]) : [];
}

/** Address: `?lang=zh|en`, `?theme=light|dark`, `?open=assets/samples/NAME.xlsx`, `?excel=old` (empty cells reach functions as 0). */
async function start(): Promise<void> {
  const address = new URLSearchParams(location.search);
  const preferences = readPreferences(address);
  await readyFonts();
  const univer = bootPage({ container: "grid", locale: preferences.language });
  drawThriftily(univer);
  const grid = createUniverGrid(univer);
  bindSplitter(preferences.paneWidth);
  const workbench: Workbench = new Workbench(univer, grid, preferences, await sampleAddresses(), (language) => void addIn.start(language));
  const addIn = new AddIn(grid, new TaskPane(), new CellMenu(univer), address.get("excel") === "old", (sentence, values) =>
    workbench.say(sentence, values),
  );
  await workbench.openBlank();
  const asked = address.get("open");
  if (asked) await workbench.openAddress(asked);
  await addIn.start(preferences.language);
  grid.onEvent((event) => {
    if (event.type === "loaded") addIn.reload();
  });
  window.workbench = {
    grid,
    get host() {
      return addIn.host;
    },
  };
}

void start();
