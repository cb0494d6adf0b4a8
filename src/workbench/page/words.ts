/** Languages of the page; also the display languages that the host reports to the add-in. */
export type PageLanguage = "zh-CN" | "en-US";

/** What the page itself says; `{name}` is filled in. */
export interface Words {
  readonly open: string;
  readonly save: string;
  readonly samples: string;
  readonly standIn: string;
  readonly language: string;
  readonly toDark: string;
  readonly toLight: string;
  readonly closePane: string;
  readonly resizePane: string;
  readonly dismiss: string;
  readonly drop: string;
  readonly newBook: string;
  readonly notAWorkbook: string;
  readonly encrypted: string;
  readonly oldXls: string;
  readonly tooLarge: string;
  readonly notFound: string;
  readonly couldNotSave: string;
  readonly unsaved: string;
  readonly replace: string;
  readonly cancel: string;
  readonly noAddIn: string;
  readonly commandFailed: string;
  readonly protectedSheet: string;
  readonly protectedWorkbook: string;
  readonly cellError: string;
}

const english: Words = {
  open: "Open file",
  save: "Save file",
  samples: "Sample workbooks",
  standIn: "A stand-in for Excel, for trying and testing",
  language: "Language",
  toDark: "Switch to dark",
  toLight: "Switch to light",
  closePane: "Close pane",
  resizePane: "Width of the pane",
  dismiss: "Dismiss",
  drop: "Drop the file to open it",
  newBook: "Book1.xlsx",
  notAWorkbook: "“{name}” can’t be opened: it isn’t an .xlsx or .csv file, or it is damaged. The workbook you have open is unchanged.",
  encrypted:
    "“{name}” is protected with a password. Remove the password in Excel and open it again. The workbook you have open is unchanged.",
  oldXls: "“{name}” is in the old .xls format. Save it as .xlsx in Excel and open that. The workbook you have open is unchanged.",
  tooLarge:
    "“{name}” has more cells than this page can hold. Keep the sheets you need and open it again. The workbook you have open is unchanged.",
  notFound: "“{name}” could not be loaded. The workbook you have open is unchanged.",
  couldNotSave: "“{name}” could not be written: {reason}",
  unsaved: "“{name}” has changes that you haven’t saved to a file. Opening another workbook discards them.",
  replace: "Open anyway",
  cancel: "Cancel",
  noAddIn: "The add-in could not be loaded ({reason}). The grid works without it.",
  commandFailed: "“{name}” did not finish: {reason}",
  protectedSheet: "The cell you’re trying to change is on a protected sheet. To make a change, unprotect the sheet.",
  protectedWorkbook: "The workbook is protected, so its sheets can’t be added, deleted, renamed, moved or hidden. To do so, unprotect it.",
  cellError: "⚠ {cell}: {message}",
};

const chinese: Words = {
  open: "打开文件",
  save: "保存文件",
  samples: "示例工作簿",
  standIn: "Excel 的替身，供试用和测试",
  language: "语言",
  toDark: "切换为深色",
  toLight: "切换为浅色",
  closePane: "关闭窗格",
  resizePane: "窗格宽度",
  dismiss: "知道了",
  drop: "松手即可打开文件",
  newBook: "工作簿1.xlsx",
  notAWorkbook: "打不开“{name}”：它不是 .xlsx 或 .csv 文件，或者已损坏。当前工作簿没有变化。",
  encrypted: "“{name}”加了密码。请先在 Excel 中去掉密码再打开。当前工作簿没有变化。",
  oldXls: "“{name}”是旧的 .xls 格式。请在 Excel 中另存为 .xlsx 再打开。当前工作簿没有变化。",
  tooLarge: "“{name}”的单元格太多，这个页面装不下。请只保留需要的工作表再打开。当前工作簿没有变化。",
  notFound: "没能载入“{name}”。当前工作簿没有变化。",
  couldNotSave: "没能写出“{name}”：{reason}",
  unsaved: "“{name}”还有没保存到文件的改动，打开别的工作簿会丢掉它们。",
  replace: "仍然打开",
  cancel: "取消",
  noAddIn: "加载项没能载入（{reason}）。表格仍可使用。",
  commandFailed: "“{name}”没有完成：{reason}",
  protectedSheet: "您要更改的单元格位于受保护的工作表中。要进行更改，请先取消工作表保护。",
  protectedWorkbook: "工作簿的结构受保护，不能增加、删除、重命名、移动或隐藏工作表。要这样做，请先取消工作簿保护。",
  cellError: "⚠ {cell}：{message}",
};

/** Words of a language. */
export const wordsOf = (language: PageLanguage): Words => (language === "zh-CN" ? chinese : english);

/** Fills `{name}` places. */
export const fillIn = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
