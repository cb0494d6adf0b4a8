import vm from "node:vm";
import { excelSpeaks } from "../functions/runtime";
import { readWord } from "../../src/functions/word";
import { buildFunctions, type FunctionsBuild } from "./functionsBuild";

let build: FunctionsBuild;
beforeAll(async () => {
  build = await buildFunctions();
}, 60_000);

/** Workbooks in the field hold these ids and this order of arguments: they may grow at the end, never change. */
const frozen: Readonly<Record<string, string>> = {
  ANOMALY: "current, history, [k]",
  AWARD: "value, threshold, amount, [dir], [eligible]",
  BONUS: "base, coef, [fixedShare], [cap], [floor]",
  BONUSCOEF: "score, [bands], [decimals]",
  COMMISSION: "amount, bands, mode, [before]",
  CURVE: "value, points, [clamp]",
  DEDUCT: "value, target, unit, points, [full], [floor], [whole], [dir]",
  DIFFICULTY: "counts, factors",
  EFFECTIVE: "reasons, excluded",
  EXPLAIN: "rules, template, metric, value, period, [lang], [level]",
  FOLLOWUP: "opened, first, closed, asOf, [firstH], [closeH]",
  GATE: "score, flags, actions, [params], [decimals]",
  INWINDOW: "times, start, end",
  MINSAMPLE: "value, n, minN, [fallback]",
  NUM: "value, [unit]",
  PCTL: "values, p, [method]",
  RANK: "scores, [style], [tie1], [tie2]",
  RATE: "numerator, denominator, [minBase]",
  REPEAT: "customers, times, [topics], [hours], [transferred], [gapMin], [exempt]",
  SCORECARD: "rules, template, metrics, values, period, [level]",
  STEPUP: "value, baseline, step, perStep, [maxSteps]",
  TARGET: "history, [method], [dir]",
  TIER: "value, bands, [dir], [decimals], [cap]",
  TOPPCT: "scores, [pct], [ties], [quota]",
  TOTAL: "rules, template, metrics, values, period, [level]",
  VERSION: "rules, template, period, [lang]",
  WEIGHT: "rules, template, metric, period, [level]",
  WEIGHTCHECK: "weights, [total]",
  WEIGHTED: "scores, weights, [missing], [decimals], [minCover], [points], [cap]",
  WITHIN: "durations, limit, [include]",
};

test("the Chinese word that a choice's explanation begins with may be typed instead", () => {
  excelSpeaks("zh-CN");
  const asInExcel = /^(INC|EXC)$/;
  const choices = (build.zh.enums ?? []).filter(({ id }) => id !== "GateWord").flatMap(({ values }) => values);
  for (const { stringValue: word = "", tooltip } of choices.filter((one) => !asInExcel.test(one.stringValue ?? "")))
    expect([tooltip, readWord(/^[^：，]+/.exec(tooltip)?.[0], [word])]).toEqual([tooltip, word]);
});

test("the build has nothing to complain about", () => {
  expect(build.errors).toEqual([]);
});

test("ids and parameter order stay as published", () => {
  const signature = (parameters: FunctionsBuild["en"]["functions"][number]["parameters"]) =>
    parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ");
  expect(Object.fromEntries(build.en.functions.map(({ id, parameters }) => [id, signature(parameters)]))).toEqual(frozen);
});

test("ranges may hold errors, in both languages", () => {
  expect([build.en.allowErrorForDataTypeAny, build.zh.allowErrorForDataTypeAny]).toEqual([true, true]);
});

test("Chinese differs from English in words only", () => {
  const bare = ({ functions, enums }: FunctionsBuild["en"]) => ({
    functions: functions.map((fn) => ({
      ...fn,
      description: "",
      helpUrl: fn.helpUrl.replace("/zh-CN/", "/"),
      parameters: fn.parameters.map((parameter) => ({ ...parameter, name: "", description: "" })),
    })),
    enums: enums?.map((list) => ({ ...list, values: list.values.map((value) => ({ ...value, tooltip: "" })) })),
  });
  expect(bare(build.zh)).toEqual(bare(build.en));
});

test("every word is in its own language", () => {
  const words = ({ functions, enums }: FunctionsBuild["en"]) => [
    ...functions.flatMap(({ description, parameters }) => [description, ...parameters.map((parameter) => parameter.description)]),
    ...(enums ?? []).flatMap(({ values }) => values.map(({ tooltip }) => tooltip)),
  ];
  const chinese = /[\u4e00-\u9fff]/;
  const quoted = /1分20秒|1\.2万|60秒→60, 40秒→100|元|万|免考|是|否|剔除|计入|专业转接|30秒|3分钟/g;
  expect(words(build.zh).filter((text) => !chinese.test(text) && !/^\d[、\d]+$/.test(text))).toEqual([]);
  expect(words(build.en).filter((text) => text === "" || chinese.test(text.replace(quoted, "")))).toEqual([]);
});

test("Excel finds the help of a function wherever it is, in its own language", () => {
  expect(build.en.functions.map(({ id, helpUrl }) => [id, helpUrl])).toEqual(
    Object.keys(frozen).map((id) => [id, `https://kpi.example.com/help/${id}.html`]),
  );
  expect(build.zh.functions.every(({ id, helpUrl }) => helpUrl === `https://kpi.example.com/help/zh-CN/${id}.html`)).toBe(true);
});

/** Excel hands errors to `any` arguments only; for all others it answers with the error itself. */
test("whatever takes a range takes the errors in it, unless it is words that Excel offers", () => {
  const ranges = build.en.functions.flatMap(({ id, parameters }) =>
    parameters.filter(({ dimensionality }) => dimensionality === "matrix").map((parameter) => ({ id, ...parameter })),
  );
  expect(ranges.length).toBeGreaterThan(40);
  expect(ranges.filter(({ type, customEnumId }) => type !== "any" && customEnumId === undefined)).toEqual([]);
});

test("the words that an argument takes are offered while one types, each explained", () => {
  const offered = Object.fromEntries(
    build.en.functions.flatMap(({ id, parameters }) =>
      parameters
        .filter(({ customEnumId }) => customEnumId !== undefined)
        .map(({ name, customEnumId }) => [
          `${id} ${name}`,
          build.en.enums?.find((list) => list.id === customEnumId)?.values.map((value) => value.name),
        ]),
    ),
  );
  expect(offered).toMatchObject({
    "COMMISSION mode": ["SLAB", "MARGINAL"],
    "GATE actions": ["VETO", "CAP", "DOWNGRADE"],
    "RANK style": ["COMP", "CN"],
    "TIER dir": ["HIGHER", "LOWER"],
    "PCTL method": ["NEAREST", "INC", "EXC"],
    "TOPPCT quota": ["ROUND", "DOWN", "UP"],
  });
  const lists = build.en.enums ?? [];
  expect(lists.flatMap(({ values }) => values.filter(({ name, stringValue }) => name !== stringValue))).toEqual([]);
});

test("every function shows what it does, and what it does with nothing or too little", () => {
  const ids = new Set(build.examples.map(({ id }) => id));
  expect([...ids].sort()).toEqual(Object.keys(frozen));
  expect(build.examples.every(({ id, formula }) => formula.includes(`KPI.${id}(`))).toBe(true);
});

test("the scripts associate every id with a function that answers", () => {
  const known = new Map<string, (...args: unknown[]) => unknown>();
  const CustomFunctions = { associate: (id: string, fn: (...args: unknown[]) => unknown) => known.set(id, fn), Error, ErrorCode: {} };
  const page = vm.createContext({ CustomFunctions });
  vm.runInContext("self = this", page);
  for (const script of build.scripts) vm.runInContext(script, page);
  expect([...known.keys()].sort()).toEqual(Object.keys(frozen));
  expect(known.get("TIER")?.([[0.692]], [["≥70%→100; ≥67.5%→90"]], null, null)).toEqual([[90]]);
});
