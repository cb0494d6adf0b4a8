import { encodeCellText } from "../package/xmlText";

/** Texts of a workbook, each stored once; writes `sharedStrings.xml`. */
export class TextShelf {
  private readonly positions = new Map<string, number>();
  private uses = 0;

  number(text: string): number {
    this.uses++;
    const known = this.positions.get(text);
    if (known !== undefined) return known;
    this.positions.set(text, this.positions.size);
    return this.positions.size - 1;
  }

  xml(): string {
    const items = [...this.positions.keys()].map(
      (text) => `<si><t${/^\s|\s$|\n|\t/.test(text) ? ' xml:space="preserve"' : ""}>${encodeCellText(text)}</t></si>`,
    );
    return `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${this.uses}" uniqueCount="${this.positions.size}">${items.join("")}</sst>`;
  }
}
