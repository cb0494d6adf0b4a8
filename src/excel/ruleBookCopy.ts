/**
 * Keeps the last good copy of the rule book in a custom XML part of the workbook, which travels with the file and which nobody edits by
 * mistake. A small setting says what it holds, so that an unchanged book costs nothing.
 */
const namespace = "urn:kpi-scorecards:rule-book-copy";
const key = "kpi.copy.rules";

export interface CopyMark {
  /** Changes with the content. */
  readonly print: string;
  /** Local time at which it was taken, `2026-11-22 09:30`. */
  readonly saved: string;
  readonly sheet: string;
}

/** Queues the reading; `copyMark` after the next sync. */
export function loadCopyMark(context: Excel.RequestContext): Excel.Setting {
  return context.workbook.settings.getItemOrNullObject(key).load("value");
}

export function copyMark(setting: Excel.Setting): CopyMark | undefined {
  const value: unknown = setting.isNullObject ? undefined : setting.value;
  if (typeof value !== "object" || value === null) return undefined;
  const { print, saved, sheet } = value as Partial<CopyMark>;
  return typeof print === "string" && typeof saved === "string" && typeof sheet === "string" ? { print, saved, sheet } : undefined;
}

/** Two round trips. */
export async function saveCopy(context: Excel.RequestContext, text: string, mark: CopyMark): Promise<void> {
  const before = context.workbook.customXmlParts.getByNamespace(namespace).load("items/id");
  await context.sync();
  for (const part of before.items) part.delete();
  context.workbook.customXmlParts.add(`<copy xmlns="${namespace}">${escaped(text)}</copy>`);
  context.workbook.settings.add(key, mark);
  await context.sync();
}

/** The text of the copy; undefined = there is none. Two round trips. */
export async function loadCopy(context: Excel.RequestContext): Promise<string | undefined> {
  const parts = context.workbook.customXmlParts.getByNamespace(namespace).load("items/id");
  await context.sync();
  const [part] = parts.items;
  if (!part) return undefined;
  const xml = part.getXml();
  await context.sync();
  // A plain result of the call, which nothing needs to be loaded for.
  // eslint-disable-next-line office-addins/load-object-before-read
  const content = /<copy[^>]*>([\s\S]*)<\/copy>/.exec(xml.value)?.[1];
  return content === undefined ? undefined : plain(content);
}

/** Two round trips. */
export async function forgetCopy(context: Excel.RequestContext): Promise<void> {
  const parts = context.workbook.customXmlParts.getByNamespace(namespace).load("items/id");
  await context.sync();
  for (const part of parts.items) part.delete();
  context.workbook.settings.getItemOrNullObject(key).delete();
  await context.sync();
}

const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;" } as const;

/** What XML can't hold at all (control characters) stands in no cell that can be read. */
function escaped(text: string): string {
  return text.replace(/[&<>]/g, (found) => entities[found as keyof typeof entities]);
}

function plain(xml: string): string {
  return xml
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");
}
