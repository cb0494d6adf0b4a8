import type { WorkbookData } from "../grid/cells";
import type { Grid } from "../grid/grid";
import { make } from "./element";

/** Reads and writes the formats of files; given so that the page loads this code when it's first needed. */
export interface FileFormats {
  readXlsx(bytes: Uint8Array, name: string): Promise<WorkbookData>;
  readCsv(bytes: Uint8Array, name: string): Promise<WorkbookData>;
  writeXlsx(data: WorkbookData): Promise<Uint8Array>;
}

const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The workbook on the page and the file it stands for. */
export class WorkbookFiles {
  private changed = false;

  constructor(
    private readonly grid: Grid,
    private readonly formats: () => Promise<FileFormats>,
  ) {
    grid.onEvent((event) => {
      if (["changed", "added", "deleted", "renamed", "charts"].includes(event.type)) this.changed = true;
    });
  }

  get hasUnsavedChanges(): boolean {
    return this.changed;
  }

  /** Replaces the workbook; rejects, and leaves it as it is, when the bytes are no workbook. */
  async open(bytes: Uint8Array, name: string): Promise<void> {
    const formats = await this.formats();
    const data = /\.csv$/i.test(name) ? await formats.readCsv(bytes, name) : await formats.readXlsx(bytes, name);
    await this.show({ ...data, name });
  }

  /** Replaces the workbook with one that has no changes yet. */
  async show(data: WorkbookData): Promise<void> {
    await this.grid.load(data);
    this.changed = false;
  }

  /** Downloads the workbook as .xlsx under its own name. */
  async save(): Promise<void> {
    const bytes = await (await this.formats()).writeXlsx(this.grid.toData());
    const href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: workbookType }));
    make("a", { href, download: this.grid.name.replace(/(\.\w+)?$/, ".xlsx") }).click();
    setTimeout(() => URL.revokeObjectURL(href), 60_000);
    this.changed = false;
  }
}

/** Asks the browser for one file; undefined when nothing was chosen. */
export function chooseFile(): Promise<File | undefined> {
  const input = make("input", { type: "file", accept: ".xlsx,.csv" });
  return new Promise((chosen) => {
    input.addEventListener("change", () => chosen(input.files?.[0]), { once: true });
    input.addEventListener("cancel", () => chosen(undefined), { once: true });
    input.click();
  });
}
