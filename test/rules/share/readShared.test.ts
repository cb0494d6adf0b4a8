/** A rule book as JSON: what is printed is read back, and what comes from elsewhere is checked before it is used. */
import fc from "fast-check";
import { ruleKinds, type Rule } from "../../../src/rules/ruleBook";
import { compareShared, rulesToAdd } from "../../../src/rules/share/compareShared";
import { printShared } from "../../../src/rules/share/printShared";
import { mostBytes, readShared } from "../../../src/rules/share/readShared";
import { shareFormat, shareSchemaVersion } from "../../../src/rules/share/shareSchema";
import { aRule, coefficientRow, scoredDirectly } from "../../support/rules";

const book: readonly Rule[] = [
  ...scoredDirectly({ 转化率: 0.7 }, { to: "2026-12-31", group: "价值", level: "新人", missing: 60, minSample: 20, note: "来源\n第二行" }),
  aRule({ item: "CSAT", weight: 0.3, assumed: true, missing: "zero", status: "draft" }),
  aRule({ kind: "gate", item: "泄露信息", scale: "veto" }),
  coefficientRow,
];
const print = (rules: readonly Rule[]) => printShared(rules, shareFormat, shareSchemaVersion);
const codes = (text: string) => readShared(text).issues.map(({ code, params }) => [code, params.path ?? ""]);
/** A good book with one rule whose fields are changed; undefined takes one away. */
const changed = (fields: object, top: object = {}) =>
  JSON.stringify({ format: shareFormat, schema: shareSchemaVersion, rules: [{ ...aRule({ weight: 1 }), ...fields }], ...top });

test("what is printed reads back the same, one rule per line", () => {
  const text = print(book);
  expect(readShared(text)).toEqual({ rules: book, issues: [] });
  expect(text.split("\n").filter((line) => line.includes('"template"'))).toHaveLength(book.length);
  expect(readShared(`\uFEFF${text}`).rules).toEqual(book);
});

const word = fc.stringMatching(/^[\p{L}=+@_()[\]{}"'\\<>-][\p{L}\p{N} =+@_()[\]{}"'\\<>-]{0,18}[\p{L}]$/u);
const anyRule: fc.Arbitrary<Rule> = fc
  .record(
    {
      template: word,
      version: fc.integer({ min: 0, max: 99 }),
      status: fc.constantFrom("draft" as const, "published" as const),
      kind: fc.constantFrom(...ruleKinds),
      item: word,
      scale: word,
      assumed: fc.boolean(),
      from: fc.constantFrom("2026-01-01", "2024-02-29"),
      to: fc.constantFrom("2026-12-31", "2027-06-30"),
      group: word,
      weight: fc.integer({ min: 0, max: 10_000 }).map((share) => share / 10_000),
      missing: fc.oneof(fc.constantFrom("reweight" as const, "zero" as const, "error" as const), fc.integer({ min: 1, max: 100 })),
      minSample: fc.integer({ min: 0, max: 1000 }),
      note: word,
    },
    { requiredKeys: ["template", "version", "status", "kind", "item", "scale", "assumed"] },
  )
  .map((rule): Rule => rule as Rule);

test("so does any rule book", () => {
  fc.assert(
    fc.property(fc.array(anyRule, { minLength: 1, maxLength: 8 }), (rules) => {
      expect(readShared(print(rules))).toEqual({ rules, issues: [] });
    }),
  );
});

test("no text whatever throws, and what is refused gives no rules", () => {
  const anything = fc.oneof(
    fc.string(),
    fc.json(),
    fc.jsonValue().map((value) => JSON.stringify({ format: shareFormat, schema: shareSchemaVersion, rules: value })),
    fc.jsonValue().map((value) => changed({ scale: value, [JSON.stringify(value)]: value })),
  );
  fc.assert(
    fc.property(anything, (text) => {
      const { rules, issues } = readShared(text);
      expect(rules.length > 0).toBe(issues.length === 0);
    }),
  );
});

describe("hostile or broken text is refused with the place", () => {
  test.each<[string, string, (readonly [string, string])[]]>([
    ["no JSON", "{", [["shareNotJson", ""]]],
    ["nothing", "", [["shareNotJson", ""]]],
    ["deep nesting", "[".repeat(100_000), [["shareNotJson", ""]]],
    ["another file", "[1]", [["shareNotOurs", ""]]],
    ["no rules", changed({}, { rules: [] }), [["shareFieldWrong", "rules"]]],
    ["a newer schema", changed({}, { schema: 3 }), [["shareNewer", ""]]],
    ["schema 0", changed({}, { schema: 0 }), [["shareFieldWrong", "schema"]]],
    ["a schema that is no number", changed({}, { schema: "constructor" }), [["shareFieldWrong", "schema"]]],
    ["an unknown field", changed({ bonus: 1 }), [["shareUnknownField", "rules[0].bonus"]]],
    ["an unknown field of the book", changed({}, { script: "x" }), [["shareUnknownField", "script"]]],
    ["__proto__", changed({}).replace('"item"', '"__proto__":{"assumed":false},"item"'), [["shareUnknownField", "rules[0].__proto__"]]],
    ["__proto__ of the book", changed({}).replace('"rules"', '"__proto__":{},"rules"'), [["shareUnknownField", "__proto__"]]],
    ["constructor", changed({ constructor: { prototype: {} } }), [["shareUnknownField", "rules[0].constructor"]]],
    ["a field left out", changed({ status: undefined }), [["shareFieldMissing", "rules[0].status"]]],
    ["a weight of 40", changed({ weight: 40 }), [["shareFieldWrong", "rules[0].weight"]]],
    ["a weight without end", changed({ weight: 1 }).replace('"weight":1', '"weight":1e999'), [["shareFieldWrong", "rules[0].weight"]]],
    ["a weight as text", changed({ weight: "40%" }), [["shareFieldWrong", "rules[0].weight"]]],
    ["a formula for a scale", changed({ scale: { formula: "=1" } }), [["shareFieldWrong", "rules[0].scale"]]],
    ["an error for a scale", changed({ scale: "#REF!" }), [["shareFieldWrong", "rules[0].scale"]]],
    ["a day that never was", changed({ from: "2026-02-30" }), [["shareFieldWrong", "rules[0].from"]]],
    ["days in the wrong order", changed({ to: "2025-01-01" }), [["shareFieldWrong", "rules[0].to"]]],
    ["a control character", changed({ item: "CSAT\u001f2" }), [["shareFieldWrong", "rules[0].item"]]],
    ["an empty name", changed({ template: "  " }), [["shareFieldWrong", "rules[0].template"]]],
    ["a note that no cell holds", changed({ note: "x".repeat(5001) }), [["shareFieldWrong", "rules[0].note"]]],
    ["a rule that is none", changed({}, { rules: [null] }), [["shareFieldWrong", "rules[0]"]]],
  ])("%s", (_, text, expected) => {
    expect(codes(text)).toEqual(expected);
    expect(readShared(text).rules).toEqual([]);
    expect(({} as Record<string, unknown>).assumed).toBeUndefined();
  });

  test("256 KB are read, a byte more is not; bytes count, not characters", () => {
    const small = changed({});
    const full = small + " ".repeat(mostBytes - Buffer.byteLength(small));
    expect(readShared(full).issues).toEqual([]);
    expect(codes(`${full} `)).toEqual([["shareTooLarge", ""]]);
    expect(readShared("规".repeat(mostBytes / 3 + 1)).issues[0]).toMatchObject({ code: "shareTooLarge", params: { size: 257, most: 256 } });
  });

  test("twenty mistakes are enough", () => {
    expect(codes(changed({}, { rules: Array.from({ length: 50 }, () => ({})) }))).toHaveLength(20);
  });
});

describe("older schemas", () => {
  const first = (fields: object) =>
    changed({ ...fields }, { schema: 1 })
      .replace('"minSample"', '"minN"')
      .replace('"assumed":false', '"assumed":""');

  test("schema 1 named the smallest sample minN and marked assumptions with Y", () => {
    expect(readShared(first({ minSample: 20 }))).toEqual({ rules: [aRule({ weight: 1, minSample: 20 })], issues: [] });
    expect(readShared(first({ assumed: "Y" })).rules[0]?.assumed).toBe(true);
  });

  test("an unknown field is refused there, too, and minN no longer is one", () => {
    expect(codes(first({ bonus: 1 }))).toEqual([["shareUnknownField", "rules[0].bonus"]]);
    expect(codes(changed({ minN: 20 }))).toEqual([["shareUnknownField", "rules[0].minN"]]);
    expect(codes(first({ assumed: "maybe" }))).toEqual([["shareFieldWrong", "rules[0].assumed"]]);
  });
});

describe("against a rule book that is there", () => {
  const v1 = scoredDirectly({ 转化率: 1 });
  const v2 = scoredDirectly({ 转化率: 1 }, { version: 2, from: "2026-07-01" });
  const fates = (shared: readonly Rule[], present: readonly Rule[]) =>
    compareShared(shared, present).map(({ template, version, fate, next }) => [template, version, fate, next]);

  test("new, the same, and another of the same number", () => {
    expect(fates([...v1, ...v2], [])).toEqual([
      ["售前", 2, "new", 2],
      ["售前", 1, "new", 1],
    ]);
    expect(
      fates(
        [...v1, ...v2],
        v1.map((rule) => ({ ...rule, note: "x" })),
      ),
    ).toEqual([
      ["售前", 2, "new", 2],
      ["售前", 1, "other", 3],
    ]);
    expect(fates(v1, [...v1, ...v2])).toEqual([["售前", 1, "same", 1]]);
  });

  test("what differs is left out, or comes beside it as a draft; what stands there is never touched", () => {
    const other = v1.map((rule) => ({ ...rule, scale: "score 0..120" }));
    const versions = compareShared([...other, ...v2], v1);
    // v1 has no last day yet, so v2 would share days with it: it waits as a draft until somebody publishes it here.
    const waiting = v2.map((rule) => ({ ...rule, status: "draft" }));
    expect(versions.map(({ clash }) => clash)).toEqual([1, undefined]);
    expect(rulesToAdd(versions, false)).toEqual(waiting);
    expect(rulesToAdd(versions, true)).toEqual([...waiting, ...other.map((rule) => ({ ...rule, version: 3, status: "draft" }))]);
    expect(
      rulesToAdd(versions, true, "2027-01-01")
        .slice(waiting.length)
        .map(({ from, to }) => [from, to]),
    ).toEqual(other.map(() => ["2027-01-01", undefined]));
    const ended = v1.map((rule) => ({ ...rule, to: "2026-06-30" }));
    expect(rulesToAdd(compareShared(v2, ended), false)).toEqual(v2);
  });
});
