import { readNotation, type Asked } from "./readNotation";

/**
 * What somebody probably meant by words that the notation doesn't have: grades before their limits, pairs without an arrow, counts without
 * a sign, a line told in a sentence. Never taken as read: the cell must say it plainly, so this is offered and not assumed.
 */
export function suggestNotation(text: string, asked: Asked): string | undefined {
  const plain = withDigits(
    text
      .normalize("NFKC")
      .replace(/[。.]\s*$/, "")
      .trim(),
  );
  const guesses = asked.kind === "gate" ? [gate(plain)] : [line(plain), deduction(plain), counts(plain), bands(plain)];
  for (const guess of guesses) {
    const reading = guess === undefined ? undefined : readNotation(guess, asked);
    if (reading?.ok && reading.fields.form !== "words") return reading.canonical;
  }
  return undefined;
}

const numerals = "零一二三四五六七八九十";

/** 三分钟 is 3分钟, 零投诉 and 无投诉 are 0次. */
function withDigits(text: string): string {
  return text
    .replace(/[零无](?=投诉|差错|差评|违规|失误)/g, "0次")
    .replace(/两(?=[次起分个天小])/g, "2")
    .replace(/([一二三四五六七八九十])(?=分钟|小时|秒|天|次|起|个点|个百分点)/g, (_, numeral: string) => String(numerals.indexOf(numeral)));
}

function clausesOf(text: string): readonly string[] {
  return text.split(/[;,、\n|]+/).flatMap((clause) => (clause.trim() === "" ? [] : [clause.trim()]));
}

/** `S:≥90`, `优秀(80-90)`, `≥90 A`, `≥70%<tab>100`, and `≥70%,100;≥65%,80`. */
function bands(text: string): string {
  const paired = /^[≥>≤<]=?[^,;\n]+,[^,;\n]+(?:[;\n]|$)/.test(text) ? text.replace(/,/g, "→") : text;
  return clausesOf(paired).map(band).join("; ");
}

function band(clause: string): string {
  const first = /^([A-Za-z][+-]?|[\u4e00-\u9fff]{1,6}|[A-Za-z][+-]?[级等档])\s*[:(]\s*([^()]*\d[^()]*)\)?$/.exec(clause);
  if (first?.[1] && first[2] && !/[→>:]\s*\S+$/.test(first[2].replace(/^[≥>]=?/, ""))) return `${first[2]}→${first[1]}`;
  return clause.replace(/^((?:[≥>≤<]=?)\s*[\d.]+\s*(?:%|秒|分钟|小时|s|min|h)?)[\s:]+(?=[^\s→>=:得为])/, "$1→");
}

/** `0次得100分；1次得80分；2次及以上0分`: counts one by one are steps of "at most". */
function counts(text: string): string | undefined {
  const rows = clausesOf(text).map((clause) => /^(\d+)(?:-(\d+))?\s*(.*?)\s*[→:=得]*\s*([\d.]+\s*分?|[^\d\s:→=得]+)$/.exec(clause));
  const steps = rows.map(
    (row) => row && { to: Number(row[2] ?? row[1]), open: /以上|起|more|\+/.test(row[3] ?? ""), result: row[4] ?? "" },
  );
  const last = steps.at(-1);
  if (steps.length < 2 || !last?.open || steps.some((step, k) => !step || (k > 0 && step.to <= (steps[k - 1]?.to ?? 0)))) return undefined;
  return steps.map((step) => (step === last ? `else→${last.result}` : `≤${step?.to ?? 0}→${step?.result ?? ""}`)).join("; ");
}

/** `60秒60分，40秒100分，中间按线性计算`, `linear from 60% (60 points) to 80% (100 points)`. */
function line(text: string): string | undefined {
  if (!/线性|直线|插值|按比例折算|linear|straight/i.test(text)) return undefined;
  const points = [
    ...text.matchAll(
      /([\d.]+\s*(?:%|秒|分钟|小时|万元|元|s(?![a-z])|min|h(?![a-z]))?)\s*[得为→:=(]*\s*([\d.]+)\s*(?:分(?!钟)|points?|pts?)/gi,
    ),
  ];
  return points.length < 2 ? undefined : `line ${points.map(([, at = "", score = ""]) => `${at}→${score}`).join(", ")}`;
}

/** `满分100，每有1起投诉扣10分`, `以90%为基准，每低1%扣2分，基准分100`, `100 minus 2 for each 1% under 90%`. */
function deduction(text: string): string | undefined {
  const english = /^(?:from\s+)?([\d.]+)\s*(?:points?|pts?)?\s*[,;]?\s*(?:minus|less|-)\s*([\d.]+.*)$/i.exec(text);
  if (english) return `from ${english[1] ?? ""}, -${english[2] ?? ""}`;
  const each = /每[^\d扣]*?(\d*)\s*[次起个单条例]?[^\d扣]*扣\s*([\d.]+)/.exec(text);
  const full = /满分\s*:?\s*([\d.]+)/.exec(text)?.[1] ?? /(?:0次|^)[^\d]*?得?([\d.]+)分/.exec(text)?.[1];
  const floor = /最低\s*([\d.]+)/.exec(text)?.[1] ?? "0";
  const free = /超[过出]?\s*(\d+)\s*[次起个单条例]/.exec(text)?.[1] ?? "0";
  if (each && full !== undefined && !/每[低少高超差降]|低于|目标|基准/.test(text))
    return `from ${full}, -${each[2] ?? ""} per ${each[1] || "1"} above ${free}, min ${floor}`;
  return /为基准|基准值/.test(text)
    ? text.replace(/以?\s*([\d.]+\s*(?:%|秒|分钟)?)\s*为基准(?!分)/, "目标$1").replace("基准值", "目标")
    : undefined;
}

function gate(text: string): string | undefined {
  const limit = /(?:封顶|上限|不得?超过|最高|最多|at most|no more than|max(?:imum)?)\D*?([\d.]+)/i.exec(text);
  if (limit) return `cap ${limit[1] ?? ""}`;
  if (/(?<![\d.])0分|为0|清零|取消|不合格|否决|disqualif|zero/i.test(text)) return "veto";
  const down =
    /(?:降低?|下调|下降|down|drop|lower)\s*(?:by\s*)?(\d|一|二|两|三|one|two|three)?\s*(?:个?(?:等级|级|档)|grades?|bands?|levels?)?$/i.exec(
      text,
    );
  return down
    ? `downgrade ${{ 一: 1, 二: 2, 两: 2, 三: 3, one: 1, two: 2, three: 3 }[(down[1] ?? "").toLowerCase()] ?? down[1] ?? 1}`
    : undefined;
}
