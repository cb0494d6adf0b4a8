/** No decision of the domain is without a test that names it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const count = 34;

const tested = new Set(
  readdirSync(__dirname)
    .filter((file) => file.endsWith(".test.ts"))
    .flatMap((file) =>
      [...readFileSync(join(__dirname, file), "utf8").matchAll(/^describe\("D(\d+): /gm)].map(([, number]) => Number(number)),
    ),
);

test.each(Array.from({ length: count }, (_, k) => k + 1))("D%i has a test that names it", (number) => {
  expect(tested).toContain(number);
});

test("every test names a decision that exists", () => {
  expect([...tested].filter((number) => number < 1 || number > count)).toEqual([]);
});
