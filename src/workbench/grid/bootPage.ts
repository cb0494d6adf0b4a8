import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-filter/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import { LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import type { Plugin, PluginCtor } from "@univerjs/core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingEn from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import conditionalFormattingZh from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEn from "@univerjs/preset-sheets-core/locales/en-US";
import coreZh from "@univerjs/preset-sheets-core/locales/zh-CN";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import validationEn from "@univerjs/preset-sheets-data-validation/locales/en-US";
import validationZh from "@univerjs/preset-sheets-data-validation/locales/zh-CN";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import filterEn from "@univerjs/preset-sheets-filter/locales/en-US";
import filterZh from "@univerjs/preset-sheets-filter/locales/zh-CN";
import { UniverSheetsTablePreset, UniverSheetsTableUIPlugin } from "@univerjs/preset-sheets-table";
import tableEn from "@univerjs/preset-sheets-table/locales/en-US";
import tableZh from "@univerjs/preset-sheets-table/locales/zh-CN";

export interface PageOptions {
  /** The element the grid fills, or its id. */
  readonly container: HTMLElement | string;
  readonly locale: "zh-CN" | "en-US";
}
interface Preset {
  readonly plugins: readonly (PluginCtor<Plugin> | readonly [PluginCtor<Plugin>, object | undefined])[];
}

/** Entries of Univer's own menus that this host has no counterpart for: no command of theirs would last in the file, or add-ins couldn't see it. */
const hidden = {
  "sheet.menu.copy-special": { hidden: true },
  "sheet.menu.paste-special": { hidden: true },
  "sheet.contextMenu.permission": { hidden: true },
  "sheet.contextMenu.text-to-number": { hidden: true },
};

/** Tables without Univer's name tag, which covers the cells above them. */
function tables(): Preset {
  const { plugins } = UniverSheetsTablePreset() as unknown as Preset;
  return {
    plugins: plugins.map((plugin) => (plugin === UniverSheetsTableUIPlugin ? [UniverSheetsTableUIPlugin, { hideAnchor: true }] : plugin)),
  };
}

/** Univer with its user interface, in a page. Pass it to `createUniverGrid`. */
export function bootPage({ container, locale }: PageOptions): Univer {
  const univer = new Univer({
    locale: locale === "zh-CN" ? LocaleType.ZH_CN : LocaleType.EN_US,
    logLevel: LogLevel.SILENT,
    locales: {
      [LocaleType.ZH_CN]: mergeLocales(coreZh, conditionalFormattingZh, validationZh, filterZh, tableZh),
      [LocaleType.EN_US]: mergeLocales(coreEn, conditionalFormattingEn, validationEn, filterEn, tableEn),
    },
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      toolbar: false,
      footer: { menus: false },
      menu: hidden,
      formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false }),
    UniverSheetsFilterPreset(),
    tables(),
  ] as unknown as readonly Preset[];
  for (const { plugins } of presets) {
    for (const plugin of plugins) {
      if (Array.isArray(plugin)) univer.registerPlugin(plugin[0] as PluginCtor<Plugin>, plugin[1] as object);
      else univer.registerPlugin(plugin as PluginCtor<Plugin>);
    }
  }
  return univer;
}
