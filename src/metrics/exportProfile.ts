/** The shape of one platform's export: how to know it, and its quirks. Labels as they stand in real files. */
export interface ExportProfile {
  readonly id: string;
  /** In words, both languages. */
  readonly title: { readonly "zh-CN": string; readonly en: string };
  /** Header of the column that names the person. */
  readonly account: string;
  /** Headers that tell the export apart, as `readHeader` keys. */
  readonly headers: readonly string[];
  /** First cells of the rows below the people. */
  readonly summaryRows: readonly string[];
}
