import { parseScale, parseScaleParts } from "../../../src/rules/scaleNotation/parseScale";
import { printScale } from "../../../src/rules/scaleNotation/printScale";

/** How it reads: the canonical English print, or the mistake. */
function read(text: string): string {
  const result = parseScale(text);
  return result.ok ? printScale(result.scale, "en") : `${result.mistake.code} at ${result.mistake.position}: ${result.mistake.found}`;
}

const conversion = "≥70%→100; ≥67.5%→90; ≥65%→80; else→60";
const coefficients = "≥90→1.2; ≥80→1; ≥70→0.8";
const response = "≤30s→100; ≤60s→80; else→0";
const grades = "≥90→S; ≥80→A; ≥70→B; else→C";

test.each([
  // higher is better, shares
  ["≥70%→100; ≥67.5%→90; ≥65%→80; else→60", conversion],
  [">=70%->100; >=67.5%->90; >=65%->80; else->60", conversion],
  [">= 70 % => 100 , >= 67.5 % => 90 , >= 65 % => 80 , else => 60", conversion],
  ["≥70%:100;≥67.5%:90;≥65%:80;else:60", conversion],
  ["≥７０％→１００；≥６７．５％→９０；≥６５％→８０；其他→６０", conversion],
  ["70%以上→100；67.5%以上→90；65%以上→80；否则→60", conversion],
  ["70%以上得100分，67.5%以上得90分，65%以上得80分，其余60分", conversion],
  ["70%及以上：100分；67.5%~70%：90分；65%~67.5%：80分；65%以下：60分", conversion],
  ["70%以上100分；67.5%-70%90分；65%-67.5%80分；不足65%得60分", conversion],
  ["不低于70%得100分\n不低于67.5%得90分\n不低于65%得80分\n否则60分", conversion],
  ["达到70%：100；达到67.5%：90；达到65%：80；未达65%：60", conversion],
  ["至少70%→100; 至少67.5%→90; 至少65%→80; 其它→60", conversion],
  ["转化率≥70%，得100分；转化率≥67.5%，得90分；转化率≥65%，得80分；其他情况得60分", conversion],
  ["[70%,100%]→100; [67.5%,70%)→90; [65%,67.5%)→80; [0,65%)→60", "≥70%→100; ≥67.5%→90; ≥65%→80; ≥0%→60"],
  ["67.5%≤x<70%→90; x≥70%→100; 65%≤x<67.5%→80; else→60", conversion],
  ["≥65%→80; ≥70%→100; ≥67.5%→90; else→60", conversion],
  ["at least 70%: 100, at least 67.5%: 90, at least 65%: 80, otherwise: 60", conversion],
  ["70% or more → 100 points; 67.5% or more → 90 points; 65% or more → 80 points; below 65% → 60 points", conversion],
  ["≥70%→100 ≥67.5%→90 ≥65%→80 else→60", conversion],
  ["≥70%=100 | ≥67.5%=90 | ≥65%=80 | 其余=60", conversion],
  ["≥70%→100；≥67.5且<70%→90；≥65%且＜67.5%→80；<65%→60。", conversion],
  ["≥70%→100; 67.5%以上70%以下→90; 65%以上不满67.5%→80; 不满65%→60", conversion],
  ["70%（含）以上→100；67.5%（含）-70%→90；65%（含）-67.5%→80；其余→60", conversion],
  ["超过70%→100; 超过65%→80", ">70%→100; >65%→80"],
  [">70%→100; 高于65%→80; else→0", ">70%→100; >65%→80; else→0"],
  ["70%以上(不含)→100; 65%以上→80", ">70%→100; ≥65%→80"],
  ["70个百分点以上→100; 65个百分点以上→90", "≥70%→100; ≥65%→90"],
  // totals to coefficients
  ["90分以上→1.2; 80-89→1.0; 70-79→0.8", coefficients],
  ["90-100→1.2；80-89→1.0；70-79→0.8", coefficients],
  ["90～100分：1.2；80～90分：1.0；70～80分：0.8", coefficients],
  ["90分及以上得1.2倍；80分以上1.0倍；70分以上0.8倍", coefficients],
  ["≥90→1.2; 80–89.99→1.0; 70–79.99→0.8", coefficients],
  ["90 and above → 1.2; 80 to 89 → 1.0; 70 to 79 → 0.8", coefficients],
  ["70~79：0.8；80~89：1.0；90~100：1.2", coefficients],
  ["满90分→1.2；满80分→1.0；满70分→0.8", coefficients],
  ["90+→1.2; 80+→1; 70+→.8", coefficients],
  ["60-69→0.6; <60→0", "≥60→0.6; else→0"],
  // grades in words
  ["≥90→S; ≥80→A; ≥70→B; else→C", grades],
  ["90分以上：S，80分以上：A，70分以上：B，其他：C", grades],
  ["≥90→S ≥80→A ≥70→B 否则→C", grades],
  [">=90 -> S\r\n>=80 -> A\r\n>=70 -> B\r\nothers -> C", grades],
  ["≥90→优秀；≥80→良好；≥60→合格；其余→需改进", "≥90→优秀; ≥80→良好; ≥60→合格; else→需改进"],
  ["≥4.5→A+; ≥4→A; ≥3→A-", "≥4.5→A+; ≥4→A; ≥3→A-"],
  ["90分以上→1级; 80分以上→2级", "≥90→1级; ≥80→2级"],
  // lower is better
  ["≤30秒→100; ≤60秒→80; else→0", response],
  ["<=30s -> 100; <=60s -> 80; else -> 0", response],
  ["30秒以内→100；60秒以内→80；其他→0", response],
  ["30秒内100分；60秒内80分；超过60秒0分", response],
  ["不超过30秒：100；不超过60秒：80；60秒以外：0", response],
  ["0-30秒→100；31-60秒→80；60秒以上→0", response],
  ["30秒以下得100分，30~60秒得80分，否则0分", response],
  ["within 30 seconds: 100; within 60 seconds: 80; over 60 seconds: 0", response],
  ["at most 30 sec → 100; up to 60 secs → 80; otherwise → 0", response],
  ["平均响应时间不高于30秒→100；平均响应时间不高于60秒→80；其余→0", response],
  ["≤30秒→100; ≤1分钟→80; else→0", response],
  ["≤30秒→100; ≤1分→80; else→0", response],
  ["≤1分20秒→100; ≤2分→80", "≤80s→100; ≤120s→80"],
  ["≤3分→100; ≤5分→60", "≤3min→100; ≤5min→60"],
  ["24小时内→100；72小时内→60", "≤24h→100; ≤72h→60"],
  ["≤1天→100; ≤3天→60", "≤24h→100; ≤72h→60"],
  ["≤2h30m→100; ≤4h→60", "≤9000s→100; ≤14400s→60"],
  ["≤0→100; ≤1%→90; ≤5%→60; else→0", "≤0%→100; ≤1%→90; ≤5%→60; else→0"],
  ["＜2%→100；＜5%→80；≥5%→0", "<2%→100; <5%→80; else→0"],
  ["≤0次→100; ≤2次→80; 其余→0", "≤0→100; ≤2→80; else→0"],
  // money and counts
  ["≥5万元→100; ≥3万元→80; ≥1.2万元→60", "≥¥50k→100; ≥¥30k→80; ≥¥12k→60"],
  ["≥50,000元→100; ≥30,000元→80", "≥¥50000→100; ≥¥30000→80"],
  ["≥¥50000→100; ≥￥30000→80", "≥¥50000→100; ≥¥30000→80"],
  ["≥5万→100; ≥8000元→60", "≥¥50000→100; ≥¥8000→60"],
  ["100单以上→100；80单以上→90", "≥100→100; ≥80→90"],
  // single bands of further rows
  ["else→60", "else→60"],
  ["其余得60分", "else→60"],
  // lines
  ["line 60秒→60, 40秒→100", "line 60s→60, 40s→100"],
  ["线性：40秒→100分，60秒→60分", "line 60s→60, 40s→100"],
  ["line 50%->60; 65%->80; 75%->100", "line 50%→60, 65%→80, 75%→100"],
  ["line 120秒:0, 180秒:100, 300秒:100, 480秒:0", "line 120s→0, 180s→100, 300s→100, 480s→0"],
  ["line 60→60,100→100", "line 60→60, 100→100"],
  // deductions
  ["from 50, -2 per 1% below 90%, min 0", "from 50, -2 per 1% below 90%, min 0"],
  ["from 100 - 2 points per 1% below 95%", "from 100, -2 per 1% below 95%, min 0"],
  ["满分50，低于90%每少1%扣2分，扣完为止", "from 50, -2 per 1% below 90%, min 0"],
  ["50分起，低于90%的，每1%扣2分，最低10分", "from 50, -2 per 1% below 90%, min 10"],
  ["基准分100，超过40秒每超1秒扣0.5分，最低0分，按比例", "from 100, -0.5 per 1s above 40s, min 0, proportional"],
  ["满分100，目标95%，每低1%扣3分", "from 100, -3 per 1% below 95%, min 0"],
  // scores given
  ["score 0..100", "score 0..100"],
  ["score 0-100", "score 0..100"],
  ["评分 1~5", "score 1..5"],
  ["得分：0到100分", "score 0..100"],
])("%j reads as %j", (text, canonical) => {
  expect(read(text)).toBe(canonical);
});

test.each([
  ["", "empty at 0: "],
  ["  ；\n", "empty at 0: "],
  ["≠70%→100", "unknownSign at 0: ≠"],
  ["≥70%→100; ?65%→80", "unknownSign at 10: ?"],
  ["about 70%→100", "unknownWord at 0: about"],
  ["优秀→100", "unknownWord at 0: 优秀"],
  ["70%→100", "missingSign at 0: 70"],
  ["≥70%→100; 65%→80", "missingSign at 10: 65"],
  ["≥→100", "missingEdge at 1: →"],
  ["→100", "missingEdge at 0: →"],
  ["≥70%→100; 65%-→80", "missingEdge at 14: →"],
  ["≥70%", "missingResult at 4: "],
  ["≥70%→", "missingResult at 5: "],
  ["≥70%→100; ≥65%→; else→0", "missingResult at 15: ;"],
  ["else→", "missingResult at 5: "],
  ["≥70% 100; ≥65% 80", "missingArrow at 5: 100"],
  ["≥70%→100%", "percentResult at 5: 100"],
  ["≥70%→1.2.3", "notANumber at 5: 1.2.3"],
  ["≥7.0.1→100", "notANumber at 1: 7.0.1"],
  ["≥70公斤→100", "unknownUnit at 3: 公斤"],
  ["70kg→100", "unknownUnit at 2: kg"],
  ["≥70%→100; ≤60%→0", "mixedDirections at 10: ≤"],
  ["≥90→S; ≥80→A; <70→C", "mixedDirections at 14: <"],
  ["≥70%→100; ≥65→80", "mixedUnits at 11: 65"],
  ["≥70→100; ≥67.5%→90", "mixedUnits at 10: 67.5"],
  ["≤30秒→100; ≤60→80", "mixedUnits at 11: 60"],
  ["≥70%→100; ≥70%→90", "duplicateEdge at 10: ≥"],
  ["≥90→S; >90→A", "duplicateEdge at 7: >"],
  ["else→60; ≥70%→100", "elseNotLast at 0: else"],
  ["≥70%→100; else→60; else→50", "duplicateElse at 10: else"],
  ["≥70%→100; <70%→60; else→50", "duplicateElse at 19: else"],
  ["≥90→S; ≥80→80", "mixedResults at 7: ≥"],
  ["≥90→100; else→差", "mixedResults at 9: else"],
  ["90-100→1.2; 70-79→0.8", "gap at 12: 70"],
  ["90-100→1.2; 80-95→1", "overlap at 12: 80"],
  ["89-80→1.0; ≥90→1.2", "rangeReversed at 0: 89"],
  ["≥70%→100 分钟", "trailing at 10: 钟"],
  ["≥70%→100（满分）", "trailing at 8: （"],
  ["line 60秒→60", "lineNeedsPoints at 0: line"],
  ["line 1→1, 2→2, 3→3, 4→4, 5→5", "lineTooManyPoints at 25: 5"],
  ["line 60秒→A, 40秒→S", "lineNeedsNumbers at 9: A"],
  ["line 60秒→60, 60秒→100", "duplicateEdge at 13: 60"],
  ["line 60秒→60, 40%→100", "mixedUnits at 13: 40"],
  ["line 60秒 60, 40秒→100", "missingArrow at 9: 60"],
  ["from 50, min 0", "deductNeedsRate at 0: from"],
  ["from 50, -2 per 1%, min 0", "deductNeedsTarget at 0: from"],
  ["每少1%扣2分，低于90%", "deductNeedsFrom at 0: 每少"],
  ["from 50, -2 per 1% below 90, min 0", "mixedUnits at 16: 1"],
  ["from 50, -2 per 0% below 90%", "deductNeedsPositive at 16: 0"],
  ["from 50, from 60, -2 per 1% below 90%", "deductTwice at 9: from"],
  ["from 50, -2 per 1% below 90%, perhaps", "trailing at 30: perhaps"],
  ["score", "scoreNeedsRange at 5: "],
  ["score 100..0", "rangeReversed at 0: score"],
  ["score 0..100 or so", "trailing at 13: or"],
])("%j is a mistake: %s", (text, mistake) => {
  expect(read(text)).toBe(mistake);
});

test("edges are stored in base units, exactly as typed", () => {
  const result = parseScale("≥67.5%→90; ≥0.07%→10");
  expect(result.ok && result.scale.type === "steps" && result.scale.steps.map((step) => step.edge)).toEqual([0.675, 0.0007]);
});

describe("bands on several rows", () => {
  const parts = (...rows: readonly (readonly [string, boolean])[]) => parseScaleParts(rows.map(([text, assumed]) => ({ text, assumed })));

  test("join into one scale, the assumed ones marked", () => {
    const result = parts(["≥70%→100; ≥67.5%→90; ≥65%→80", false], ["else→60", true]);
    expect(result.ok && printScale(result.scale, "en")).toBe(conversion);
    expect(result).toMatchObject({
      scale: { steps: [{ assumed: false }, { assumed: false }, { assumed: false }], otherwise: { assumed: true } },
    });
  });

  test("may stand in any order, and a tail such as <60 closes the lowest band of another row", () => {
    const result = parts(["60-69→0.6; <60→0", true], ["≥90→1.2; 80-89→1.0; 70-79→0.8", false]);
    expect(result.ok && printScale(result.scale, "en")).toBe("≥90→1.2; ≥80→1; ≥70→0.8; ≥60→0.6; else→0");
  });

  test("a mistake names its row", () => {
    expect(parts(["≥90→1.2; ≥80→1.0; ≥70→0.8", false], ["50-59→0.6", true])).toMatchObject({
      ok: false,
      part: 1,
      mistake: { code: "gap", position: 0 },
    });
    expect(parts(["≥70%→100", false], ["≥70%→90", true])).toMatchObject({ ok: false, part: 1, mistake: { code: "duplicateEdge" } });
    expect(parts(["≥70%→100", false], ["score 0..100", false])).toMatchObject({ ok: false, part: 1, mistake: { code: "cannotJoin" } });
    expect(parts(["≥70%→100", false], ["", true])).toMatchObject({ ok: false, part: 1, mistake: { code: "empty" } });
  });
});

describe("bands are continuous, as far as they say (D2)", () => {
  test.each([
    ["90-100→1.2; 80-89→1; 79以下→0", "≥90→1.2; ≥80→1; else→0"],
    ["≤30秒→100; 31秒以上→0", "≤30秒→100; else→0"],
    ["70%(含)以上→100; 60%(含)-70%(不含)→80; 60%(不含)以下→0", "≥70%→100; ≥60%→80; else→0"],
    ["70%(不含)以上→100; 其他→0", ">70%→100; else→0"],
  ])("%s is %s", (typed, printed) => {
    const read = parseScale(typed);
    expect(read.ok && printScale(read.scale, "zh-CN")).toBe(printed);
  });

  test.each([
    ["≥90→1.2; [80,89)→1", "gap"],
    ["≥90→1.2; 80-89(不含)→1", "gap"],
    ["80-89→1; 78以下→0", "mixedDirections"],
    ["80-89→1; <79→0", "mixedDirections"],
  ])("%s leaves a hole", (typed, code) => {
    expect(parseScale(typed)).toMatchObject({ ok: false, mistake: { code } });
  });
});
