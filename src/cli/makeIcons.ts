/** Draws the PNG icons of the manifest from the SVGs beside them: `npx tsx src/cli/makeIcons.ts`. */
import { Resvg } from "@resvg/resvg-js";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(__dirname, "../../assets/icons");
/** Up to 20 px the simpler drawing of the product's mark stays sharper. */
const largestSmall = 20;
/** Buttons of the ribbon and the cells' menu; the pane's own button bears the product's mark. */
const commands = ["rules", "score", "functions", "undo", "explain"];

function draw(drawing: string, name: string, size: number): void {
  const svg = readFileSync(join(folder, `${drawing}.svg`));
  const png = new Resvg(svg, { fitTo: { mode: "width", value: size } }).render().asPng();
  writeFileSync(join(folder, `${name}-${size}.png`), png);
}

for (const size of [16, 20, 24, 32, 40, 48, 64, 80, 96, 128]) draw(size <= largestSmall ? "icon-small" : "icon", "icon", size);
for (const command of commands) for (const size of [16, 32, 80]) draw(`command-${command}`, `command-${command}`, size);
