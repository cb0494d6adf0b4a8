import { gatedTotal, harshestOf } from "../engine/gates";
import { readFlag } from "../metrics/flag";
import type { GateAction, StepScale } from "../rules/scale";
import { parseGate } from "../rules/scaleNotation/gate";
import { describe, misshapen, missingLike, passOn, readNumber, spill } from "./cells";
import { checkDecimals } from "./decimals";
import { invalid, isError } from "./failure";
import { ruleInvalid } from "./ruleFailure";
import { readSteps } from "./scaleArgument";
import { flagWords } from "./word";

/**
 * What a red line does.
 * @customenum {string}
 */
enum GateWord {
  /** The total becomes 0. @zh 否决：总分记 0 */
  VETO = "VETO",
  /** The total is at most what params say. @zh 封顶：总分不超过“参数”里的分数 */
  CAP = "CAP",
  /** One band down, by the bands in params. @zh 降档：按“参数”里的档位降一档 */
  DOWNGRADE = "DOWNGRADE",
}

interface Gate {
  readonly action: GateAction;
  readonly bands: StepScale | undefined;
}

/**
 * Applies red lines to a total. The harshest that was crossed wins: a veto, otherwise the one that leaves the least.
 * @customfunction GATE
 * @group totals 3
 * @title Red lines
 * @param score The total, or a column of totals.
 * @param flags One cell per red line: TRUE, 1 or 是 where it was crossed, otherwise empty; one row per total.
 * @param actions What each red line does: VETO, CAP or DOWNGRADE; or as the rule book writes it, cap 60, downgrade 1.
 * @param [params] For CAP the highest score, one cell per red line; for DOWNGRADE the bands of the coefficient or the grade.
 * @param [decimals] Decimals of the total, 2 unless said otherwise: a downgrade leaves one step less than the band's edge.
 * @returns The total after red lines: 0 after a veto, the highest total of the band below after a downgrade.
 *
 * @zh title 红线
 * @zh 对总分执行红线；触碰多条时取最严的一条：有一票否决的否决，否则取处理后总分最低的一条。
 * @zh score=总分 总分，或一列总分。
 * @zh flags=触碰 每条红线一格：触碰时为 TRUE、1 或 是，否则留空；每个总分一行。
 * @zh actions=处理 每条红线的处理：VETO 否决、CAP 封顶、DOWNGRADE 降档；也可按规则表写 cap 60、downgrade 1。
 * @zh params=参数 封顶时为最高分（每条红线一格）；降档时为奖金系数或等级的档位。
 * @zh decimals=小数位 总分的小数位数，默认 2 位：降档后比档位起点少一个最小单位。
 * @zh returns 执行红线后的总分：否决为 0；降档为下一档的最高总分。
 *
 * @example =KPI.GATE(92, TRUE, "VETO") → 0
 * @example =KPI.GATE(92, {0,1}, {"VETO","CAP"}, {"",60}) → 60
 * @example =KPI.GATE(92, 1, "DOWNGRADE", "≥90→1.2; ≥80→1.0; ≥70→0.8") → 89.99
 * @example =KPI.GATE(92, 1, "DOWNGRADE", "≥90→1.2; ≥80→1.0; ≥70→0.8", 1) → 89.9
 * @example =KPI.GATE(92, {"",""}, {"veto","cap 60"}) → 92
 *
 * @mistake CAP without its highest score, or DOWNGRADE without bands, gives #VALUE!: put them into params, or write cap 60.
 * @zh mistake CAP 没写封顶分数、DOWNGRADE 没给档位，得到 #VALUE!：请放在“参数”里，或写成 cap 60。
 * @mistake Applying a red line to one metric before weighting: apply it to the finished total, and show the total before it beside.
 * @zh mistake 在加权之前对单个指标执行红线：应对算好的总分执行，并把执行前的总分放在旁边。
 * @mistake Reading an empty flag as “not checked yet”: it counts as not crossed. Have somebody confirm the list before pay.
 * @zh mistake 把留空理解为“还没查”：留空按未触碰计算。发放之前请有人确认名单。
 * @why Compliance is a threshold, not a score to be averaged away: leaking customer data or false promises cost the rating itself. The harshest red line decides, they do not add up; and they come after the rounding, so that the total before them can be shown.
 * @zh why 合规是门槛，不能靠其他得分拉平：泄露信息、虚假承诺一票否决。多条红线取最严的一条，不累加；红线在四舍五入之后执行，执行前的总分仍然看得见。
 */
export function gate(score: unknown[][], flags: unknown[][], actions: GateWord[][], params?: unknown[][], decimals?: number): unknown[][] {
  const places = checkDecimals(decimals) ?? 2;
  const gates = readGates(actions.flat(), params);
  const rows = flagRows(flags, score, gates);
  return spill(score.map((row, r) => row.map((cell) => afterGates(cell, rows[r] ?? [], gates, places))));
}

function flagRows(flags: unknown[][], score: unknown[][], gates: readonly Gate[]): readonly (readonly unknown[])[] {
  const flat = flags.flat();
  if (score.length === 1 && flat.length === gates.length) return [flat];
  if (flags.length === score.length && flags[0]?.length === gates.length) return flags;
  throw misshapen(
    score.map(() => gates),
    flags,
  );
}

function afterGates(cell: unknown, flags: readonly unknown[], gates: readonly Gate[], decimals: number): unknown {
  const hit: Gate[] = [];
  for (const [k, gate] of gates.entries()) {
    const flag = flags[k];
    if (isError(flag)) return passOn(flag);
    const crossed = readFlag(typeof flag === "boolean" || typeof flag === "number" ? flag : describe(flag ?? ""));
    if (crossed === undefined) return invalid("unknownWord", { found: describe(flag), allowed: flagWords() });
    if (crossed) hit.push(gate);
  }
  const total = readNumber(cell, "points");
  if (typeof total !== "number") return total;
  if (Number.isNaN(total)) return missingLike(cell);
  const left = ({ action, bands }: Gate): number => gatedTotal(total, action, bands, decimals);
  const harshest = harshestOf(hit, left);
  return harshest ? left(harshest) : total;
}

function readGates(actions: readonly unknown[], params: unknown[][] | null | undefined): readonly Gate[] {
  const cells = params?.flat() ?? [];
  const isAllBands =
    params != null &&
    cells.length > 0 &&
    (isTable(params) ||
      (params.every((row) => row.length <= 2) && isText(cells[0]) && cells.every((cell) => typeof cell === "string" || cell == null)));
  return actions.map((cell, k) => {
    if (isError(cell)) throw passOn(cell);
    const own = cells.length === actions.length ? cells[k] : undefined;
    if (isError(own)) throw passOn(own);
    const action = readAction(describe(cell).trim(), isAllBands ? undefined : own, k);
    if (action.type !== "downgrade") return { action, bands: undefined };
    if (isAllBands) return { action, bands: readSteps(params) };
    if (!isText(own)) throw ruleInvalid("paramMissing", { position: k + 1 });
    return { action, bands: readSteps([[own]]) };
  });
}

function readAction(word: string, param: unknown, k: number): GateAction {
  if (/^(cap|封顶)$/i.test(word)) {
    const at = readNumber(param);
    if (typeof at !== "number") throw at;
    if (Number.isNaN(at)) throw ruleInvalid("paramMissing", { position: k + 1 });
    return { type: "cap", at };
  }
  const parsed = parseGate(word);
  if (!parsed.ok) throw invalid("unknownWord", { found: word, allowed: "veto 否决, cap 60 封顶, downgrade 1 降档" });
  return parsed.action;
}

function isTable(range: unknown[][]): boolean {
  return range.length > 1 && (range[0]?.length ?? 0) === 2;
}

function isText(cell: unknown): cell is string {
  return typeof cell === "string" && cell.trim() !== "";
}
