import type { Validation } from "../../grid/cells";
import { HostError } from "../protocol/hostError";
import { HostObject } from "../protocol/hostObject";
import { intersect, localAddress, quoteSheet } from "./address";
import { RangeGeometry, sheetOf, storedRect } from "./rangeGeometry";

interface ListRule {
  readonly list?: { readonly inCellDropDown: boolean; readonly source: string | RangeGeometry };
}
interface Alert {
  readonly message: string;
  readonly showAlert: boolean;
  readonly style: "Stop" | "Warning" | "Information";
  readonly title: string;
}
interface Prompt {
  readonly message: string;
  readonly showPrompt: boolean;
  readonly title: string;
}
type Rule = Omit<Validation, "rects">;
const NONE: Rule = { inCellDropDown: true, allowBlank: true };

/** List validation; other rules are reported but can't be set. */
export class DataValidation extends HostObject {
  static override readonly wireName = "DataValidation";
  constructor(readonly range: RangeGeometry) {
    super();
  }
  get type(): string {
    const rule = ruleOf(this.range);
    return rule?.list !== undefined ? "List" : rule?.raw !== undefined ? "Custom" : "None";
  }
  get rule(): ListRule {
    const rule = ruleOf(this.range);
    return rule?.list === undefined ? {} : { list: { inCellDropDown: rule.inCellDropDown, source: rule.list } };
  }
  set rule(rule: ListRule & Readonly<Record<string, unknown>>) {
    const other = Object.entries(rule).find(([kind, value]) => kind !== "list" && value !== null && value !== undefined);
    if (other) throw new HostError("UnsupportedOperation", `DataValidation.rule.${other[0]} is not implemented by this host`);
    if (!rule.list) throw new HostError("InvalidArgument");
    put(this.range, { list: sourceText(rule.list.source), inCellDropDown: rule.list.inCellDropDown });
  }
  get ignoreBlanks(): boolean {
    return ruleOf(this.range)?.allowBlank ?? true;
  }
  set ignoreBlanks(allowBlank: boolean) {
    put(this.range, { allowBlank });
  }
  get prompt(): Prompt {
    const prompt = ruleOf(this.range)?.prompt;
    return { message: prompt?.message ?? "", showPrompt: true, title: prompt?.title ?? "" };
  }
  set prompt({ message, title, showPrompt }: Prompt) {
    put(this.range, showPrompt ? { prompt: { title, message } } : {}, showPrompt ? undefined : "prompt");
  }
  get errorAlert(): Alert {
    const error = ruleOf(this.range)?.error;
    const style = error?.style === "warning" ? "Warning" : error?.style === "information" ? "Information" : "Stop";
    return { message: error?.message ?? "", showAlert: true, style, title: error?.title ?? "" };
  }
  set errorAlert({ message, title, style, showAlert }: Alert) {
    put(this.range, showAlert ? { error: { title, message, style: style.toLowerCase() as "stop" } } : {}, showAlert ? undefined : "error");
  }
  clear(): void {
    this.range.model.guard(this.range.sheetId);
    sheetOf(this.range).setValidation(storedRect(this.range), undefined);
  }
}

/** The rule at the range's first cell. */
function ruleOf(range: RangeGeometry): Rule | undefined {
  const corner = { ...range.rect, rows: 1, columns: 1 };
  return sheetOf(range)
    .validations()
    .find((validation) => validation.rects.some((rect) => intersect(rect, corner)));
}

function put(range: RangeGeometry, change: Partial<Rule>, remove?: "prompt" | "error"): void {
  range.model.guard(range.sheetId);
  const { rects: _rects, ...now } = { rects: [], ...NONE, ...ruleOf(range) };
  const next: Rule = { ...now, ...change };
  const { [remove ?? "raw"]: _removed, ...rest } = next;
  sheetOf(range).setValidation(storedRect(range), rest);
}

function sourceText(source: string | RangeGeometry): string {
  if (source instanceof RangeGeometry) return `=${quoteSheet(sheetOf(source).name)}!${localAddress(source.rect, true)}`;
  if (typeof source !== "string" || source === "" || (!source.startsWith("=") && source.length > 255))
    throw new HostError("InvalidArgument");
  return source;
}
