import { HostError } from "../protocol/hostError";
import { HostObject } from "../protocol/hostObject";
import { Application } from "./application";
import type { Chart } from "./charts";
import { CustomXmlPartCollection } from "./customXmlParts";
import { DocumentProperties } from "./documentProperties";
import type { Model } from "./model";
import { NamedItemCollection } from "./namedItems";
import { Range } from "./range";
import { SettingCollection } from "./settings";
import { TableCollection } from "./tables";
import { WorkbookProtection } from "./workbookProtection";
import { WorksheetCollection } from "./worksheets";

/** The root of everything an add-in reaches. */
export class Workbook extends HostObject {
  static override readonly wireName = "Workbook";
  static override readonly navigations = [
    "application",
    "worksheets",
    "tables",
    "names",
    "settings",
    "customXmlParts",
    "properties",
    "protection",
  ];
  constructor(readonly model: Model) {
    super();
  }
  get name(): string {
    return this.model.grid.name;
  }
  get autoSave(): boolean {
    return false;
  }
  get readOnly(): boolean {
    return false;
  }
  get application(): Application {
    return new Application(this.model);
  }
  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.model);
  }
  get tables(): TableCollection {
    return new TableCollection(this.model, undefined);
  }
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.model, undefined);
  }
  get settings(): SettingCollection {
    return new SettingCollection(this.model);
  }
  get customXmlParts(): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.model);
  }
  get properties(): DocumentProperties {
    return new DocumentProperties(this.model);
  }
  get protection(): WorkbookProtection {
    return new WorkbookProtection(this.model);
  }
  getSelectedRange(): Range {
    const { sheetId, rect } = this.model.grid.selection;
    return new Range(this.model, sheetId, rect);
  }
  getActiveCell(): Range {
    return this.getSelectedRange().getCell(0, 0);
  }
  getActiveChartOrNullObject(): Chart | null {
    return null;
  }
  getActiveChart(): Chart {
    throw new HostError("ItemNotFound");
  }
}
