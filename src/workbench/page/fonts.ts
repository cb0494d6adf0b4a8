import "./fonts.css";

const families = ["等线", "Microsoft YaHei", "Aptos", "Calibri"];

/** Resolves once the fonts that workbooks name can be drawn: a canvas isn't redrawn when a font arrives late. */
export async function readyFonts(): Promise<void> {
  const wanted = families.flatMap((family) => [`13px "${family}"`, `bold 13px "${family}"`]);
  await Promise.allSettled(wanted.map((font) => document.fonts.load(font, "中a1")));
}
