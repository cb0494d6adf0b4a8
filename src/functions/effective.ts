import { readFlag } from "../metrics/flag";
import { brokenIn, passOn, spill } from "./cells";
import { invalid, isError, notAvailable } from "./failure";
import { textKey } from "./textCell";

type Range = readonly (readonly unknown[])[];
const drop = /^(剔除|排除|不计|不计入|无效|excluded?|drop|invalid)$/;
/** Marks that say yes to one reader and no to another. */
const eitherWay = /^[x×√✓✔]$/;
const keep = /^(计入|保留|有效|counts?|counted|keep|valid)$/;

/**
 * Says which cases count, by their reason: malicious complaints, test messages or product faults don't. SUM(…) is the number of valid cases.
 * @customfunction EFFECTIVE
 * @group cleaning 3
 * @title What counts
 * @param reasons One cell per case: why it might not count, or what kind it is. Empty means nothing speaks against it.
 * @param excluded The reasons that don't count; or two columns, reason and decision: Y (剔除) where excluded, N (计入) where it counts.
 * @returns 1 where the case counts, 0 where it is excluded; #N/A for a reason nobody has decided about.
 *
 * @zh title 剔除无效记录
 * @zh 按原因判断哪些记录有效：恶意投诉、测试消息、商品质量问题等不计。SUM(…) 就是有效数量。
 * @zh reasons=原因 每条记录一格：不计的原因，或记录的类型。留空表示没有剔除理由。
 * @zh excluded=剔除清单 不计的原因；或两列，原因和处理：Y（剔除）或 N（计入）。
 * @zh returns 计入为 1，剔除为 0；没有定性的原因为 #N/A。
 *
 * @example =KPI.EFFECTIVE("恶意投诉", {"恶意投诉";"超出服务范围"}) → 0
 * @example =KPI.EFFECTIVE("", {"恶意投诉";"超出服务范围"}) → 1
 * @example =KPI.EFFECTIVE("发货慢", {"恶意投诉";"超出服务范围"}) → #N/A
 * @example =SUM(KPI.EFFECTIVE({"服务态度";"商品质量";"服务态度"}, {"商品质量","剔除";"服务态度","计入"})) → 2
 *
 * @mistake One unknown reason makes the sum #N/A, on purpose: add it to the list and decide.
 * @zh mistake 有一个未定性的原因，合计就是 #N/A，这是有意的：请把它加入清单并定性。
 * @mistake Rows without a case count as valid: end the range at the last case.
 * @zh mistake 没有记录的空行会算作有效：区域请只选到最后一条记录。
 * @why Malicious and out-of-scope complaints, test messages and product faults are no fault of the agent; each exclusion needs a reason that can be checked, and both figures, with and without, stay visible.
 * @zh why 恶意投诉、超出服务范围、测试消息、商品质量问题不归责于客服；每条剔除都要有可核对的原因，剔除前后的数值都可见。
 */
export function effective(reasons: unknown[][], excluded: unknown[][]): unknown[][] {
  const isOut = decisionsOf(excluded);
  return spill(
    reasons.map((row) =>
      row.map((cell) => {
        if (isError(cell)) return passOn(cell);
        const reason = textKey(cell);
        if (reason === "") return 1;
        const out = isOut.get(reason);
        return out === undefined ? notAvailable("unknownReason", { found: String(cell) }) : out ? 0 : 1;
      }),
    ),
  );
}

/** By reason: is it excluded? A reason without a decision beside it is unknown. */
function decisionsOf(range: Range): ReadonlyMap<string, boolean> {
  const broken = brokenIn(range.flat());
  if (broken) throw broken;
  const isTable =
    (range[0]?.length ?? 0) > 1 && (range.length > 1 || decisionOf(range[0]?.[1]) !== undefined || eitherWay.test(textKey(range[0]?.[1])));
  if (!isTable) return new Map(range.flat().map((cell) => [textKey(cell), true]));
  const decided = new Map<string, boolean>();
  for (const [reason, cell] of range) {
    if (textKey(reason) === "" || (textKey(cell) === "" && cell !== 0)) continue;
    const decision = decisionOf(cell);
    if (decision === undefined) throw invalid("unknownWord", { found: String(cell), allowed: "Y, N, 剔除, 计入" });
    const key = textKey(reason);
    if (decided.has(key) && decided.get(key) !== decision) throw invalid("decidedTwice", { found: String(reason) });
    decided.set(key, decision);
  }
  return decided;
}

function decisionOf(cell: unknown): boolean | undefined {
  if (typeof cell === "boolean" || typeof cell === "number") return Boolean(cell);
  const word = textKey(cell);
  if (drop.test(word)) return true;
  return word === "" || eitherWay.test(word) ? undefined : keep.test(word) ? false : readFlag(word);
}
