import type { Univer } from "@univerjs/core";
import { LocaleService, LocaleType } from "@univerjs/core";
import { FileError } from "../file/fileError";
import type { Grid } from "../grid/grid";
import { blankWorkbook } from "./blankWorkbook";
import { ChartLayer } from "./charts/chartLayer";
import type { SheetView } from "./charts/placement";
import { readSheetView } from "./charts/sheetView";
import { element } from "./element";
import { ErrorStrip } from "./errorStrip";
import { showBookName, showFileBar } from "./fileBar";
import { bindFileDrop } from "./fileDrop";
import { clearMessages, showMessage } from "./messages";
import { rememberPreference, type Preferences } from "./preferences";
import { ask } from "./question";
import { ThemeSwitch } from "./theme";
import { chooseFile, WorkbookFiles, type FileFormats } from "./workbookFiles";
import { fillIn, wordsOf, type PageLanguage, type Words } from "./words";

const formats = async (): Promise<FileFormats> => {
  const [{ readXlsx }, { writeXlsx }, { readCsv }] = await Promise.all([
    import("../file/readXlsx"),
    import("../file/writeXlsx"),
    import("../file/readCsv"),
  ]);
  return { readXlsx, writeXlsx, readCsv };
};

const fileNameOf = (address: string): string => decodeURIComponent(new URL(address, location.href).pathname.split("/").pop() ?? address);

/** The page around the grid: files, language, looks, charts and what it says. Knows nothing of the add-in. */
export class Workbench {
  private readonly files: WorkbookFiles;
  private readonly theme: ThemeSwitch;
  private readonly charts: ChartLayer;
  private language: PageLanguage;

  constructor(
    private readonly univer: Univer,
    private readonly grid: Grid,
    preferences: Preferences,
    private readonly samples: readonly string[],
    private readonly languageChanged: (language: PageLanguage) => void,
  ) {
    this.language = preferences.language;
    this.files = new WorkbookFiles(grid, formats);
    const home = element("sheet");
    const view = (): SheetView | undefined => readSheetView(univer, home);
    this.charts = new ChartLayer(grid, home, view);
    new ErrorStrip(grid, home, view, () => this.words.cellError);
    this.theme = new ThemeSwitch(univer, preferences.theme, () => {
      this.charts.redraw();
      this.theme.label(this.words);
    });
    this.label();
    bindFileDrop((file) => void this.openFile(file));
    grid.onEvent((event) => {
      if (event.type === "loaded") showBookName(grid.name);
      if (event.type === "refused") this.say(this.words[event.protects === "sheet" ? "protectedSheet" : "protectedWorkbook"]);
    });
  }

  get words(): Words {
    return wordsOf(this.language);
  }

  /** A new empty workbook, as Excel opens with. */
  async openBlank(): Promise<void> {
    await this.files.show(blankWorkbook(this.words.newBook));
  }

  /** Fetches a workbook from an address relative to the page's server and opens it. */
  async openAddress(address: string): Promise<void> {
    const name = fileNameOf(address);
    const answer = await fetch(address).catch(() => undefined);
    if (!answer?.ok) return this.say(this.words.notFound, { name });
    await this.open(new Uint8Array(await answer.arrayBuffer()), name);
  }

  /** Says what went wrong, above the grid. */
  say(sentence: string, values: Readonly<Record<string, string>> = {}): void {
    showMessage("error", fillIn(sentence, values), this.words.dismiss);
  }

  private label(): void {
    document.documentElement.lang = this.language;
    this.theme.label(this.words);
    showFileBar(this.words, this.language, this.samples, {
      open: () => void chooseFile().then((file) => file && this.openFile(file)),
      save: () => void this.save(),
      openSample: (address) => void this.openAddress(address),
      setLanguage: (language) => this.setLanguage(language),
    });
  }

  private setLanguage(language: PageLanguage): void {
    if (language === this.language) return;
    this.language = language;
    rememberPreference({ language });
    clearMessages();
    this.label();
    this.univer
      .__getInjector()
      .get(LocaleService)
      .setLocale(language === "zh-CN" ? LocaleType.ZH_CN : LocaleType.EN_US);
    this.languageChanged(language);
  }

  private async openFile(file: File): Promise<void> {
    await this.open(new Uint8Array(await file.arrayBuffer()), file.name);
  }

  private async open(bytes: Uint8Array, name: string): Promise<void> {
    const { words } = this;
    if (this.files.hasUnsavedChanges && !(await ask(fillIn(words.unsaved, { name: this.grid.name }), words.replace, words.cancel))) return;
    try {
      await this.files.open(bytes, name);
      clearMessages();
    } catch (error) {
      this.say(words[error instanceof FileError ? error.code : "notAWorkbook"], { name });
      if (!(error instanceof FileError)) throw error;
    }
  }

  private async save(): Promise<void> {
    try {
      await this.files.save();
    } catch (error) {
      this.say(this.words.couldNotSave, { name: this.grid.name, reason: error instanceof Error ? error.message : String(error) });
    }
  }
}
