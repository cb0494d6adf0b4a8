/** Draws the PNG icons of the manifest from the SVGs beside them: `npx tsx src/cli/makeIcons.ts`. */
import { Resvg } from "@resvg/resvg-js";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(__dirname, "../../assets/icons");
/** Up to 20 px the simpler drawing stays sharper. */
const largestSmall = 20;

for (const size of [16, 20, 24, 32, 40, 48, 64, 80, 96, 128]) {
  const svg = readFileSync(join(folder, size <= largestSmall ? "icon-small.svg" : "icon.svg"));
  const png = new Resvg(svg, { fitTo: { mode: "width", value: size } }).render().asPng();
  writeFileSync(join(folder, `icon-${size}.png`), png);
}
