/** No decision of the domain is without a test that names it, and none is forgotten silently. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const count = 34;

/** What no part of the product decides yet. A decision leaves this list with the test that names it. */
const waiting: Readonly<Record<number, string>> = {
  26: "new to mature within a month: no split by days",
  28: "recalculating a paid month: no freeze, no list of differences",
  29: "policy holidays: no calendar of exemptions",
  32: "team metrics: no share by days in the team",
};

const tested = new Set(
  readdirSync(__dirname)
    .filter((file) => file.endsWith(".test.ts"))
    .flatMap((file) =>
      [...readFileSync(join(__dirname, file), "utf8").matchAll(/^describe\("D(\d+): /gm)].map(([, number]) => Number(number)),
    ),
);

test.each(Array.from({ length: count }, (_, k) => k + 1).filter((number) => !waiting[number]))("D%i has a test that names it", (number) => {
  expect(tested).toContain(number);
});

test("what has a test waits for nothing, and every test names a decision that exists", () => {
  expect([...tested].filter((number) => waiting[number] || number < 1 || number > count)).toEqual([]);
});
