/** Scales as they stand in people's rule sheets, and the slips that are made in them. */
import { issues as en } from "../../../src/i18n/en/issues";
import { fill } from "../../../src/i18n/fill";
import { issues as zhCN } from "../../../src/i18n/zh-CN/issues";
import { mistakeIssue } from "../../../src/rules/ruleIssue";
import { parseScale } from "../../../src/rules/scaleNotation/parseScale";
import { printScale } from "../../../src/rules/scaleNotation/printScale";

const tiers = "≥90%→100; ≥80%→80; else→0";
const minute = "≤30秒→100; ≤60秒→80; else→0";
const totals = "≥90→1.2; ≥80→1; ≥70→0.8; else→0";

test.each([
  // shares
  ["90%以上得100分，80%-90%得80分，80%以下不得分", tiers],
  ["大于等于90%得100分；大于等于80%小于90%得80分；小于80%得0分", tiers],
  ["≥90%，100分；80%≤X<90%，80分；＜80%，0分", tiers],
  ["90%及以上100分、80%-90%80分、80%以下0分", tiers],
  ["达成率90%及以上，得100分；80%-90%，得80分；低于80%，不得分", tiers],
  ["低于80%不得分；80%以上得80分；90%以上得满分100", tiers],
  ["如果≥90%则100分，如果≥80%则80分，否则0分", tiers],
  ["若转化率不低于90%，得100分；若不低于80%，得80分；其余不得分", tiers],
  ["满90%得100，满80%得80，不满80%得0", tiers],
  ["90%起100分，80%起80分，其他情况0分", tiers],
  ["90%以上（含90%）得100分；80%以上（含80%）得80分；80%以下得0分", tiers],
  ["90%以上（包含）得100分，80%以上（包含）得80分，其余0分", tiers],
  ["1、≥90%得100分；2、≥80%得80分；3、其余0分", tiers],
  ["①≥90%得100分②≥80%得80分③其余0分", tiers],
  ["- ≥90%: 100\n- ≥80%: 80\n- else: 0", tiers],
  ["1. 90%以上：100分\n2. 80%以上：80分\n3. 其余：0分", tiers],
  ["五星好评率≥90%得100分，≥80%得80分，不足80%得0分", tiers],
  ["问题解决率达到90%得100分，达到80%得80分，未达到80%得0分", tiers],
  ["90%（含）以上100分；80%（含）～90%（不含）80分；80%（不含）以下0分", tiers],
  ["［90%，100%］→100；［80%，90%）→80；［0，80%）→0", "≥90%→100; ≥80%→80; ≥0%→0"],
  ["if ≥90% then 100, if ≥80% then 80, else 0", tiers],
  ["90% or higher = 100 points, 80% to 89.9% = 80 points, less than 80% = 0 points", tiers],
  ["90% and above: 100; 80% to 90%: 80; below 80%: 0", tiers],
  ["at least 90% → 100, at least 80% → 80, otherwise 0", tiers],
  ["≥90%: 100 pts; 80–89.9%: 80 pts; <80%: 0 pts", tiers],
  ["70% and above: 100; 67.5% to 70%: 90", "≥70%→100; ≥67.5%→90"],
  ["逾90%得100分，其余0分", ">90%→100; else→0"],
  ["Above 90%: 100, 80%-90%: 80, Below 80%: 50", ">90%→100; ≥80%→80; else→50"],
  ["差评率<1%：100；1%~2%：80；>2%：0", "<1%→100; ≤2%→80; else→0"],
  ["不超过0.5%得100分，不超过1%得80分，超过1%得0分", "≤0.5%→100; ≤1%→80; else→0"],
  ["投诉率≤5‰得100分；≤10‰得80分；其余0分", "≤0.5%→100; ≤1%→80; else→0"],
  // times
  ["30秒以内100分，30-60秒80分，超过60秒0分", minute],
  ["响应时间在30秒以内的得100分；30秒至60秒的得80分；60秒以上的得0分", minute],
  ["平均响应时长≤30s得满分100，≤60s得80，＞60s不得分", minute],
  ["首次响应≤30秒：100分；30秒<x≤60秒：80分；＞60秒：0分", minute],
  ["0-30s=100, 31-60s=80, 61s+=0", minute],
  ["30s or less: 100; 1 min or less: 80; more than 1 min: 0", minute],
  ["under 30 seconds: 100; 30 to 60 seconds: 80; over 60 seconds: 0", "<30秒→100; ≤60秒→80; else→0"],
  ["<= 30 sec: 100 | <= 60 sec: 80 | > 60 sec: 0", minute],
  ["3分钟内回复100分；5分钟内回复80分；超5分钟0分", "≤3分钟→100; ≤5分钟→80; else→0"],
  ["1'30\"以内→100; 2'以内→80", "≤90秒→100; ≤120秒→80"],
  ["24小时以内闭环100分，48小时以内闭环60分，超48小时不得分", "≤24小时→100; ≤48小时→60; else→0"],
  ["24小时以内100分，48小时以内60分，超过48小时0分", "≤24小时→100; ≤48小时→60; else→0"],
  ["within 24 hours: 100; within 48 hours: 60; later: 0", "≤24小时→100; ≤48小时→60; else→0"],
  // amounts and counts
  ["≥10万元：120分；8万元~10万元：100分；8万元以下：60分", "≥10万元→120; ≥8万元→100; else→60"],
  ["销售额达到10万得100分，达到8万得80分，其他得60分", "≥10万元→100; ≥8万元→80; else→60"],
  ["10万以上提成1.2倍，5万-10万提成1倍", "≥10万元→1.2; ≥5万元→1"],
  ["≥100,000: 100; ≥80,000: 80; else: 0", "≥100000→100; ≥80000→80; else→0"],
  ["日均接待量100人以上得100分，80-100人得90分，80人以下得60分", "≥100→100; ≥80→90; else→60"],
  ["CSAT 4.8分以上100分，4.5-4.8分90分，4.5分以下60分", "≥4.8→100; ≥4.5→90; else→60"],
  ["≥4.8星→100；≥4.5星→90；其余→60", "≥4.8→100; ≥4.5→90; else→60"],
  ["≥4 stars → 100; ≥3 stars → 80; else → 0", "≥4→100; ≥3→80; else→0"],
  ["2起以内100分，5起以内60分，5起以上0分", "≤2→100; ≤5→60; else→0"],
  ["no more than 2 complaints: 100; no more than 5 complaints: 60; more than 5 complaints: 0", "≤2→100; ≤5→60; else→0"],
  ["NPS≥50→100；NPS≥30→80；NPS<30→60", "≥50→100; ≥30→80; else→60"],
  // totals
  ["90分以上 1.2；80-89分 1.0；70-79分 0.8；70分以下 0", totals],
  ["90分以上系数1.2；80分以上系数1.0；70分以上系数0.8；其余系数0", totals],
  ["总分≥90 系数1.2；≥80 系数1.0；≥70 系数0.8；其余0", totals],
  ["90分以上得S，80-90得A", "≥90→S; ≥80→A"],
  ["90以上A，80以上B，70以上C，70以下D", "≥90→A; ≥80→B; ≥70→C; else→D"],
  ["90+: A, 80-89: B, 70-79: C, <70: D", "≥90→A; ≥80→B; ≥70→C; else→D"],
  ["90<=x<=100→S; 80<=x<90→A; x<80→B", "≥90→S; ≥80→A; else→B"],
  ["90分（含）以上为优秀；80分（含）-90分为良好；60-80分为合格；60分以下为不合格", "≥90→优秀; ≥80→良好; ≥60→合格; else→不合格"],
  ["70分（及）以上→合格；其余→不合格", "≥70→合格; else→不合格"],
  // deductions
  ["满分100分，目标90%，每低1%扣2分，最低0分", "from 100, -2 per 1% below 90%, min 0"],
  ["目标值90%，满分100分，每低1个百分点扣1分，最低60分", "from 100, -1 per 1% below 90%, min 60"],
  ["达到90%得100分，每低1%扣2分，扣完为止", "from 100, -2 per 1% below 90%, min 0"],
  ["完成目标90%得满分100分，每低1%扣2分，扣完为止", "from 100, -2 per 1% below 90%, min 0"],
  ["100分；低于90%时，每低1%扣2分，扣完为止", "from 100, -2 per 1% below 90%, min 0"],
  ["满分50分，得分率低于90%的，每少1个百分点扣2分，扣完为止", "from 50, -2 per 1% below 90%, min 0"],
  ["Start at 100, deduct 2 points per 1% below 95%, minimum 0", "from 100, -2 per 1% below 95%, min 0"],
  ["from 100: -5 per 10s over 30s, floor 0", "from 100, -5 per 10秒 above 30秒, min 0"],
  // lines and given scores
  ["直线 60秒=60，40秒=100", "line 60秒→60, 40秒→100"],
  ["线性插值：60%→60分，80%→100分", "line 60%→60, 80%→100"],
  ["linear: 60% = 60, 80% = 100", "line 60%→60, 80%→100"],
  ["0-100分", "score 0..100"],
  ["1至5分制", "score 1..5"],
  ["主管打分0-100", "score 0..100"],
  ["人工打分：0至100分", "score 0..100"],
  ["manual score 1-5", "score 1..5"],
  ["score from 0 to 100", "score 0..100"],
])("%j is %j", (typed, printed) => {
  const read = parseScale(typed);
  if (!read.ok) throw new Error(`${read.mistake.code} at ${read.mistake.position}: ${read.mistake.found}`);
  expect(printScale(read.scale, "zh-CN")).toBe(printed);
  expect(parseScale(printed)).toEqual(read);
});

/** What was typed, the character it is about (1 = the first), and what the advice names. */
test.each([
  ["", 1, "≥70%→100"],
  ["90%", 1, "≥"],
  ["90%→100", 1, "≥"],
  ["100", 1, "≥"],
  ["≥90%", 5, "→"],
  ["≥90%→", 6, "→"],
  ["≥→100", 2, "≥70%→100"],
  ["90%以上", 6, "→"],
  ["≥90% 100", 6, "→"],
  ["≥90%→100%", 6, "100"],
  ["≥90%→100→80", 9, "semicolon"],
  ["≥9O%→100", 3, "%"],
  ["≥90公里→100", 4, "%"],
  ["≥9.0.5→100", 2, "67.5"],
  ["≥90%→1.2.0", 6, "67.5"],
  ["优秀→100", 1, "≥"],
  ["about 90%→100", 1, "≥"],
  ["前10%→S; 其余→A", 1, "≥"],
  ["？90%→100", 1, "≥70%→100"],
  ["≥90%→100; 80→60", 11, "≥"],
  ["30秒以内100分，超过60秒0分", 11, "else"],
  ["90分（含）以上为优秀；80分（含）-90分为良好；60分以下为不合格", 27, "else"],
  ["≥90%→100; ≤80%→60", 11, "else"],
  ["≥90%→100; ≥80→60", 12, "%"],
  ["≤30秒→100; ≤60%→60", 12, "%"],
  ["90-100→1.2; 70-79→0.8", 13, "80-89"],
  ["90-100→1.2; 80-95→1", 13, ""],
  ["100-90→1.2; 80-89→1", 1, ""],
  ["≥90%→100; ≥90%→80", 11, ""],
  ["else→60; ≥90%→100", 1, "else"],
  ["≥90%→100; 其余→60; 否则→0", 11, "else"],
  ["≥90%→100; <90%→0; else→50", 19, "else"],
  ["≥90→S; ≥80→80", 8, ""],
  ["≥90%→100; else→差", 11, ""],
  ["≥90%→100（满分）", 9, "semicolon"],
  ["line 90%→100", 1, "line"],
  ["line 90%→优秀, 80%→良好", 10, "line"],
  ["line 90% 100, 80% 60", 10, "→"],
  ["line 90%→100, 90%→60", 15, ""],
  ["line 1→1, 2→2, 3→3, 4→4, 5→5", 26, ""],
  ["每低1%扣2分，最低0", 1, "from 50, -2 per 1% below 90%, min 0"],
  ["满分100，每低1%扣2分", 1, "below 90%"],
  ["满分100，低于90%扣2分", 12, "semicolon"],
  ["from 100, -0 per 1% below 90%", 18, "-2 per 1%"],
  ["from 100, -2 per 1% below 90", 18, "%"],
  ["满分100，满分50，低于90%每少1%扣2分", 7, ""],
  ["评分", 3, "score 0..100"],
  ["score 100..0", 1, ""],
  ["score 0..100 左右", 14, "semicolon"],
])("%j is a mistake at character %d, and says what to do", (typed, position, advice) => {
  const read = parseScale(typed);
  if (read.ok) throw new Error(printScale(read.scale, "en"));
  const { code, params } = mistakeIssue("CSAT", read.mistake, 0);
  expect(params.position).toBe(position);
  expect(fill(en[code].fix, params)).toContain(advice);
  for (const { text, fix } of [en[code], zhCN[code]]) {
    expect(fill(text, params)).toContain("CSAT");
    expect(`${fill(text, params)}${fill(fix, params)}`).not.toMatch(/\{\{|undefined/);
    expect(fix.length).toBeGreaterThan(4);
  }
});
