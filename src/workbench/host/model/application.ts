import { HostError } from "../protocol/hostError";
import { HostObject } from "../protocol/hostObject";
import type { Model } from "./model";

export class Application extends HostObject {
  static override readonly wireName = "Application";
  static override readonly navigations = ["cultureInfo"];
  constructor(readonly model: Model) {
    super();
  }
  get calculationMode(): string {
    return this.model.calculationMode;
  }
  /** Kept, but formulas are always calculated before they are read. */
  set calculationMode(mode: string) {
    if (!["Automatic", "AutomaticExceptTables", "Manual"].includes(mode)) throw new HostError("InvalidArgument");
    this.model.calculationMode = mode;
  }
  get calculationState(): string {
    return "Done";
  }
  get calculationEngineVersion(): number {
    return 191029;
  }
  get decimalSeparator(): string {
    return ".";
  }
  get thousandsSeparator(): string {
    return ",";
  }
  get useSystemSeparators(): boolean {
    return true;
  }
  get cultureInfo(): CultureInfo {
    return new CultureInfo(this.model);
  }
  calculate(type: string): void {
    if (type === "Full" || type === "FullRebuild") this.model.recalculate = true;
  }
  suspendApiCalculationUntilNextSync(): void {
    // Writes of one batch are calculated once in any case.
  }
  suspendScreenUpdatingUntilNextSync(): void {
    // The grid draws after the batch.
  }
}

class CultureInfo extends HostObject {
  static override readonly wireName = "CultureInfo";
  constructor(readonly model: Model) {
    super();
  }
  get name(): string {
    return this.model.locale;
  }
}
