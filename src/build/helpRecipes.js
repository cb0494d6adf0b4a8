/**
 * What people ask for that is a formula of a few functions: a title, the formula, and what stands in which cells. Each comes to `result`
 * with `cells` on a sheet; a test puts them there.
 */

/** @type {readonly { title: Record<"en" | "zh-CN", string>, formula: string, text: Record<"en" | "zh-CN", string>, cells: Readonly<Record<string, readonly (readonly (string | number)[])[]>>, result: number | boolean }[]} */
const helpRecipes = [
  {
    title: { en: "Resolution rate from repeats", "zh-CN": "解决率（按二次咨询率）" },
    formula: "=1-B2*0.8",
    text: { en: "B2 is the repeat rate; 12.5% gives 90%.", "zh-CN": "B2 为二次咨询率；12.5% 得 90%。" },
    cells: { B2: [[0.125]] },
    result: 0.9,
  },
  {
    title: { en: "First-contact resolution", "zh-CN": "首次解决率 FRR" },
    formula: "=1-AVERAGE(KPI.REPEAT(A2:A5,B2:B5))",
    text: {
      en: "A is the customer's ID, B the time; who is back within 24 hours marks the earlier contact.",
      "zh-CN": "A 列为客户 ID，B 列为咨询时间；24 小时内再来，记前一次未解决。",
    },
    cells: {
      A2: [
        ["c1", "2026-10-01 9:00"],
        ["c1", "2026-10-02 8:30"],
        ["c2", "2026-10-01 9:00"],
        ["c3", "2026-10-01 9:00"],
      ],
    },
    result: 0.75,
  },
  {
    title: { en: "Valid complaints", "zh-CN": "有效投诉数" },
    formula: "=SUM(KPI.EFFECTIVE(C2:C5,H2:H3))",
    text: {
      en: "C holds each complaint's reason for leaving it out, empty where there is none; H lists the reasons that don't count. Divide by the people served with KPI.RATE.",
      "zh-CN": "C 列为每条投诉的剔除原因，没有就留空；H 列为剔除清单。投诉率再用 KPI.RATE 除以接待总量。",
    },
    cells: { C2: [["恶意投诉"], [""], [""], ["超出服务范围"]], H2: [["恶意投诉"], ["超出服务范围"]] },
    result: 2,
  },
  {
    title: { en: "P90 within 15 seconds?", "zh-CN": "P90 是否达标" },
    formula: "=KPI.PCTL(B2:B11,90%)<=15",
    text: {
      en: "B holds the seconds until each answer. It agrees with =KPI.WITHIN(B2:B11,15)>=90%, which also counts conversations nobody answered.",
      "zh-CN": "B 列为每次应答秒数。与 =KPI.WITHIN(B2:B11,15)>=90% 结论一致；后者还会计入无人应答的会话。",
    },
    cells: { B2: [[5], [6], [7], [8], [9], [10], [11], [12], [14], [60]] },
    result: true,
  },
  {
    title: { en: "Answered within 30 seconds, 8:00–23:00", "zh-CN": "30 秒应答率（8:00–23:00）" },
    formula: '=KPI.WITHIN(B2:B5,30,KPI.INWINDOW(A2:A5,"8:00","23:00"))',
    text: {
      en: "A is when the customer wrote, B the seconds until the answer, — where nobody answered.",
      "zh-CN": "A 列为买家发消息时间，B 列为应答秒数，无人应答写 —。",
    },
    cells: {
      A2: [
        ["2026-10-01 8:00", 30],
        ["2026-10-01 12:00", "—"],
        ["2026-10-01 22:59", 12],
        ["2026-10-01 23:00", 600],
      ],
    },
    result: 2 / 3,
  },
  {
    title: { en: "A month from its weeks", "zh-CN": "各周合成月度比率" },
    formula: "=KPI.RATE(SUM(B2:B5),SUM(C2:C5))",
    text: {
      en: "B is what counts, C what it is counted against, week by week. The mean of the weekly rates would let a quiet week count as much as a busy one.",
      "zh-CN": "B 列为每周分子，C 列为每周分母。对各周比率求平均，会让清淡的一周和繁忙的一周一样重。",
    },
    cells: {
      B2: [
        [10, 10],
        [60, 100],
        [50, 100],
        [42, 60],
      ],
    },
    result: 0.6,
  },
  {
    title: { en: "Leave out holidays", "zh-CN": "剔除政策性假期" },
    formula: '=KPI.WITHIN(B2:B4,30,COUNTIFS(H2:H3,"<="&INT(A2:A4),I2:I3,">="&INT(A2:A4))=0)',
    text: {
      en: "H and I are first and last days of the holidays that the rules exempt; A is the date of each row, with or without time. With other metrics: FILTER the rows by the same condition first.",
      "zh-CN": "H、I 列为规则约定豁免的假期首日和末日；A 列为每行日期，可带时间。其他指标先用同一条件 FILTER 出要统计的行。",
    },
    cells: {
      A2: [
        ["=DATE(2026,2,14)+TIME(23,59,59)", 12],
        ["=DATE(2026,2,21)+TIME(14,0,0)", 40],
        ["=DATE(2026,2,22)", 31],
      ],
      H2: [
        ["=DATE(2026,2,15)", "=DATE(2026,2,21)"],
        ["=DATE(2026,10,1)", "=DATE(2026,10,8)"],
      ],
    },
    result: 0.5,
  },
  {
    title: { en: "Two positions in one month", "zh-CN": "月中转岗、转正" },
    formula: "=KPI.WEIGHTED(B2:B3,C2:C3/SUM(C2:C3))",
    text: {
      en: "B holds the total of each part, such as KPI.TOTAL with its own template and level; C the days worked in it. Rounded once; the coefficient goes by this total.",
      "zh-CN": "B 列为各段总分（如按各自方案和级别的 KPI.TOTAL），C 列为各段出勤天数。只四舍五入一次，系数按这个总分取。",
    },
    cells: {
      B2: [
        [90.15, 7],
        [90, 23],
      ],
    },
    result: 90.04,
  },
  {
    title: { en: "A team's metric for who joined late", "zh-CN": "月中入组，团队指标按天计" },
    formula: "=KPI.WEIGHTED(B2:B4,A2:A4*C2:C4/SUMPRODUCT(A2:A4,C2:C4))",
    text: {
      en: "A holds the weights, B the scores, C the share of the days each metric counts: for the team's DSR days in the team ÷ days of the month, for own metrics 1. The other metrics take over the rest, as with a missing one.",
      "zh-CN":
        "A 列权重，B 列得分，C 列该指标计入的天数比例：团队 DSR 为在组天数 ÷ 当月天数，个人指标为 1。其余权重由其他指标分担，与缺失时相同。",
    },
    cells: {
      A2: [
        [0.3, 80, "=10/30"],
        [0.4, 90, 1],
        [0.3, 95, 1],
      ],
    },
    result: 90.63,
  },
  {
    title: { en: "Volume by difficulty", "zh-CN": "按难度折算接待量" },
    formula: "=ROUND(SUM(B2:B4)*KPI.DIFFICULTY(B2:B4,A2:A4),2)",
    text: {
      en: "A holds the factors agreed in advance, 0.8 to 1.5; B how many cases of each class.",
      "zh-CN": "A 列为事先约定的难度系数（0.8–1.5），B 列为各类问题的数量。",
    },
    cells: {
      A2: [
        [1, 40],
        [1.2, 30],
        [1.5, 10],
      ],
    },
    result: 91,
  },
  {
    title: { en: "Figures and judgement, 80 to 20", "zh-CN": "定量 80%、定性 20%" },
    formula: "=KPI.WEIGHTED(B2:C2,{80,20})",
    text: { en: "B is the score by figures, C that of manager and peers.", "zh-CN": "B 列为定量得分，C 列为主管和同事评分。" },
    cells: { B2: [[92.5, 85]] },
    result: 91,
  },
  {
    title: { en: "An honour with two conditions", "zh-CN": "服务之星（两项同时达标）" },
    formula: "=AND(ROUND(B2,4)>=90%,ROUND(C2,4)>=95%)",
    text: {
      en: "B is the resolution rate, C the satisfaction rate, compared as they are shown.",
      "zh-CN": "B 列为解决率，C 列为满意率；按显示的数值比较。",
    },
    cells: { B2: [["=1-0.125*0.8", 0.95]] },
    result: true,
  },
  {
    title: { en: "NPS", "zh-CN": "NPS 净推荐值" },
    formula: '=(COUNTIF(B2:B11,">=9")-COUNTIF(B2:B11,"<=6"))/COUNT(B2:B11)',
    text: { en: "B holds answers from 0 to 10.", "zh-CN": "B 列为 0–10 分的回答。" },
    cells: { B2: [[9], [10], [6], [7], [10], [3], [8], [9], [10], [5]] },
    result: 0.2,
  },
];

module.exports = { helpRecipes };
