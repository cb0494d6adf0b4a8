import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { BrowserContext } from "playwright-core";

const weights = [400, 700] as const;
/** Families that the pages and the sheets ask for; each is given Chinese glyphs beside the Latin ones the machine has. */
const families = ["Arial", "Calibri", "Aptos", "Segoe UI", "Microsoft YaHei", "等线", "Noto Sans SC"];
const chinese =
  "U+2E80-2FDF, U+3000-303F, U+3400-4DBF, U+4E00-9FFF, U+F900-FAFF, U+FF00-FFEF, U+2014, U+2018-2019, U+201C-201D, U+2026, U+2264-2265, U+2192";
const latin = (weight: number): string =>
  ["Liberation Sans", "Arial", "DejaVu Sans", "Open Sans", "Helvetica"]
    .map((name) => `local("${name}${weight === 700 ? " Bold" : ""}")`)
    .join(", ");
const route = "/test-fonts/";

/** Can this machine draw Chinese by itself? Off Linux, systems come with Chinese fonts. */
export function drawsChinese(): boolean {
  if (process.env.CHINESE_FONTS === "web") return false;
  if (process.platform !== "linux") return true;
  try {
    return execFileSync("fc-list", [":lang=zh"], { encoding: "utf8" }).trim() !== "";
  } catch {
    return false;
  }
}

const fontFile = (weight: number): string =>
  join(
    dirname(createRequire(__filename).resolve("@fontsource/noto-sans-sc/package.json")),
    "files",
    `noto-sans-sc-chinese-simplified-${weight}-normal.woff2`,
  );

const faces = families
  .flatMap((family) =>
    weights.map(
      (weight) =>
        `@font-face{font-family:"${family}";font-weight:${weight};src:${latin(weight)}}` +
        `@font-face{font-family:"${family}";font-weight:${weight};src:url("${route}${weight}.woff2");unicode-range:${chinese}}`,
    ),
  )
  .join("");

const installFaces = `(() => {
  const add = () => {
    const style = document.createElement("style");
    style.textContent = ${JSON.stringify(faces)};
    document.documentElement.append(style);
    const redraw = () => window.dispatchEvent(new Event("resize"));
    for (const name of ${JSON.stringify(families)}) document.fonts.load('13px "' + name + '"', "中").then(redraw, redraw);
  };
  if (document.documentElement) add();
  else document.addEventListener("readystatechange", add, { once: true });
})()`;

/** Gives every page and frame of the context a web font with Chinese glyphs, loaded before the page draws its canvas. */
export async function giveChineseFonts(context: BrowserContext): Promise<void> {
  await context.route(`**${route}*`, (asked) =>
    asked.fulfill({
      path: fontFile(asked.request().url().includes("700") ? 700 : 400),
      contentType: "font/woff2",
      headers: { "access-control-allow-origin": "*" },
    }),
  );
  await context.addInitScript({ content: installFaces });
}
