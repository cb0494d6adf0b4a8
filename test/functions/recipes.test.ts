/** Every recipe of the help, in cells: each on a sheet of its own with the cells it speaks of. */
import { helpRecipes } from "../../src/build/helpRecipes";
import { theAddIn } from "../support/theAddIn";
import { put, value } from "../workbench/grid/aGrid";
import { closeWorkbenches } from "../workbench/host/aWorkbench";

afterAll(closeWorkbenches);

test("every recipe comes to what it says", async () => {
  const workbench = await theAddIn();
  const sheets = helpRecipes.map(({ cells, formula }, k) => {
    const sheet = workbench.grid.addSheet(`R${k}`);
    for (const [address, rows] of Object.entries(cells)) put(sheet, address, rows);
    put(sheet, "Z1", formula);
    return sheet;
  });
  await workbench.settle();
  expect(sheets.map((sheet, k) => [helpRecipes[k]?.formula, value(sheet, "Z1")])).toEqual(
    helpRecipes.map(({ formula, result }) => [formula, result]),
  );
});
