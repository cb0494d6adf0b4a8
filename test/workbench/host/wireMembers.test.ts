import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { aWorkbench, closeWorkbenches } from "./aWorkbench";
import { wireClasses, wirePage } from "./wireMembers";

afterEach(closeWorkbenches);

/** What every collection of the host has, asked for or not. */
const ofCollections = /Collection\.(count|getCount|getItem|getItemAt|getItemOrNullObject)$/;
/** What only travels between office.js and Excel: ids, and other names for showGridlines and showHeadings. */
const onlyOnTheWire = ["ConditionalRangeBorder.id", "RangeBorder.id", "Worksheet.gridlines", "Worksheet.headings"];

const page = join(__dirname, "wireMembers.md");

test("the host invents nothing: all it answers is part of Microsoft's office.js", async () => {
  const { office } = await aWorkbench();
  const types = office.Excel as unknown as Readonly<Record<string, { readonly prototype: object } | undefined>>;
  const invented = wireClasses().flatMap(({ name, readable, writable, methods }) => {
    const real = types[name]?.prototype;
    if (!real) return [name];
    return [...readable, ...writable, ...methods].filter((member) => !(member in real)).map((member) => `${name}.${member}`);
  });
  expect(invented.filter((member) => !ofCollections.test(member))).toEqual(onlyOnTheWire);
});

test("the page of what it answers is up to date", () => {
  const now = wirePage(wireClasses());
  if (process.env["UPDATE_MEMBERS"]) writeFileSync(page, now);
  expect(readFileSync(page, "utf8")).toBe(now);
});
