import { confirmAssumptions } from "../../src/rules/confirmAssumptions";
import { mergeRules } from "../../src/rules/mergeRules";
import { templateNames } from "../../src/rules/templateNames";
import { aRule } from "../support/rules";

test("confirming clears the mark of the chosen rows and says who did it when", () => {
  const rules = [aRule({ assumed: true, note: "来源没有" }), aRule({ assumed: true }), aRule({ note: "given" })];
  const confirmed = confirmAssumptions(rules, [0, 2], "韩梅梅", "2026-11-02", "zh-CN");
  expect(confirmed).toEqual([aRule({ note: "来源没有（2026-11-02 由韩梅梅确认）" }), aRule({ assumed: true }), aRule({ note: "given" })]);
  expect(rules[0]).toMatchObject({ assumed: true, note: "来源没有" });
  const [english] = confirmAssumptions([aRule({ assumed: true, note: "Assumed: 60." })], [0], "Li Lei", "2026-11-02", "en");
  expect(english?.note).toBe("Assumed: 60. (confirmed by Li Lei on 2026-11-02)");
  expect(confirmAssumptions(rules, [1], "Li Lei", "2026-11-02", "en")[1]).toEqual(aRule({ note: "(confirmed by Li Lei on 2026-11-02)" }));
});

test("the rule book lists its templates and versions, newest first", () => {
  const rules = [
    aRule({ version: 1, to: "2026-08-31" }),
    aRule({ version: 2, from: "2026-09-01", status: "draft", assumed: true }),
    aRule({ template: "售后" }),
  ];
  expect(templateNames(rules)).toEqual([
    {
      name: "售前",
      versions: [
        { version: 2, from: "2026-09-01", status: "draft", rows: [1], unconfirmed: 1 },
        { version: 1, from: "2026-01-01", to: "2026-08-31", status: "published", rows: [0], unconfirmed: 0 },
      ],
    },
    { name: "售后", versions: [{ version: 1, from: "2026-01-01", status: "published", rows: [2], unconfirmed: 0 }] },
  ]);
});

test("putting a version into a rule book replaces that version only", () => {
  const old = [aRule({ item: "A" }), aRule({ template: "售后", item: "B" }), aRule({ version: 2, item: "C" })];
  const merged = mergeRules(old, [aRule({ version: 2, item: "D" }), aRule({ version: 3, item: "E" })]);
  expect(merged.map(({ template, version, item }) => `${template} v${version} ${item}`)).toEqual([
    "售前 v3 E",
    "售前 v2 D",
    "售前 v1 A",
    "售后 v1 B",
  ]);
});
