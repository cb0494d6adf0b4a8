import { readFlag } from "../metrics/flag";
import { day } from "../metrics/parseMoment";
import { judgeContacts, transfers, verdicts } from "../metrics/repeatContacts";
import { dash, describe, brokenIn, given, misshapen, numberOr, passOn, spill } from "./cells";
import { impossible, invalid, isError, type Failure } from "./failure";
import { readMoment } from "./moment";
import { textKey } from "./textCell";

type Range = readonly (readonly unknown[])[];
const hour = 3_600_000;
/** 未转接, 没有转接, not transferred; but 不会处理 and 无权限 are reasons of a transfer. */
const saysNo = /^((未|没|不|无|非|否)[有需用曾被经要]*(转.*)?|(not?|never|none)( transfer.*)?)$/;
const usualExempt = [["专业转接", "specialist"]];

/**
 * Marks contacts that didn't resolve the matter: the same customer is back within 24 hours, or was transferred. 1-AVERAGE(…) is the first-contact resolution rate.
 * @customfunction REPEAT
 * @group metrics 4
 * @title Repeat contacts
 * @param customers One cell per contact, in any order: who wrote.
 * @param times When: one column, or two, with the first and the last message.
 * @param [topics] What about; only the same customer with the same topic is back.
 * @param [hours] How soon is a repeat, 24 hours unless said otherwise; exactly 24 hours is one.
 * @param [transferred] TRUE, 1, 是 or the reason where the contact was handed to somebody else.
 * @param [gapMin] Rows less than this many minutes apart are one conversation; 10 unless said otherwise.
 * @param [exempt] Reasons of transfers that don't count against anybody; 专业转接 or specialist unless given.
 * @returns 1 for an unresolved contact, 0 for a resolved one; — for a row that goes on with a conversation, or has no customer or time; #NUM! where a last message is before the first, or hours or minutes are negative.
 *
 * @zh title 重复咨询
 * @zh 标记未解决的会话：同一客户 24 小时内再次咨询，或被转接。1-AVERAGE(…) 就是一次解决率。
 * @zh customers=客户 每次咨询一格，顺序不限：谁来咨询。
 * @zh times=时间 咨询时间：一列；或两列，首条消息和末条消息的时间。
 * @zh topics=问题 咨询的问题；同一客户、同一问题才算重复。
 * @zh hours=小时 多久之内再来算重复，默认 24 小时，正好 24 小时也算。
 * @zh transferred=转接 转给他人的会话：TRUE、1、是，或转接原因。
 * @zh gapMin=间隔分钟 间隔小于它的几行算同一次会话，默认 10 分钟。
 * @zh exempt=免责原因 不计责任的转接原因，默认 专业转接、specialist。
 * @zh returns 未解决为 1，已解决为 0；属于上一行同一会话的、没有客户或时间的行为 —；末条早于首条、小时或分钟为负数时为 #NUM!。
 *
 * @example =INDEX(KPI.REPEAT({"a";"a"}, {"2026-10-01 9:00";"2026-10-02 9:00"}), 1) → 1
 * @example =INDEX(KPI.REPEAT({"a";"a"}, {"2026-10-01 9:00";"2026-10-02 9:00:01"}), 1) → 0
 * @example =INDEX(KPI.REPEAT({"a";"a"}, {"2026-10-01 9:00";"2026-10-01 9:09:59"}), 2) → "—"
 * @example =KPI.REPEAT("a", "2026-10-01 9:00", , , TRUE) → 1
 * @example =KPI.REPEAT("a", "2026-10-01 9:00", , , "专业转接") → 0
 * @example =1-AVERAGE(KPI.REPEAT({"a";"a";"b";"c"}, {46296.5;46297;46296.5;46296.5})) → 0.75
 *
 * @mistake A month on its own can't see who is back on the 1st: add the first day of the next month to the rows, and average without it.
 * @zh mistake 只取当月数据看不到次月 1 日再来的客户：请多取次月第一天的记录，平均时再去掉。
 * @mistake Masked names such as t***3 stand for many people and make repeats of strangers: use an ID.
 * @zh mistake 脱敏昵称（如 t***3）会把不同的人当成同一客户：请用客户 ID。
 * @mistake Counting the later contact blames the wrong person: the mark is on the earlier one, whose agent left the matter open.
 * @zh mistake 把责任算给后一次会话是错的：标记在前一次，由当时没有解决的客服承担。
 * @why The same problem again within 24 hours, or handed to somebody else, is unresolved. The 24 hours run from the earlier contact's last message; a transfer counts against who transferred, unless to a specialist.
 * @zh why 同一问题 24 小时内再次咨询，或转接其他客服，记为未解决。24 小时从前一次会话的末条消息算起；转接由转出人承担，专业转接除外。
 */
export function repeat(
  customers: unknown[][],
  times: unknown[][],
  topics?: unknown[][],
  hours?: number,
  transferred?: unknown[][],
  gapMin?: number,
  exempt?: unknown[][],
): unknown[][] {
  const [within, gap] = [numberOr(hours, 24) * hour, (numberOr(gapMin, 10) * hour) / 60];
  if (!(within >= 0 && gap >= 0)) throw impossible();
  const rows = customers.flat();
  const count = rows.length;
  const [began, ended] = momentsOf(times, customers);
  const [about, handed] = [cellsOf(given(topics), customers), cellsOf(given(transferred), customers)];
  const reasons = (given(exempt) ?? usualExempt).flat();
  const broken = brokenIn(reasons);
  if (broken) throw broken;
  const isExempt = new Set(reasons.map(textKey));
  const keys = new Map<string, number>();
  const contacts = {
    who: new Int32Array(count).fill(-1),
    first: new Float64Array(count),
    last: new Float64Array(count),
    transfer: new Uint8Array(count),
  };
  const failures = new Map<number, unknown>();
  const read = (k: number): Failure | undefined => {
    const customer = textKey(rows[k]);
    if (isUnusable(rows[k])) return rows[k];
    if (customer === "") return undefined;
    const first = readMoment(began[k]);
    const last = ended ? readMoment(ended[k]) : first;
    if (typeof first !== "number") return first;
    if (typeof last !== "number") return last;
    if (isUnusable(about?.[k])) return about?.[k];
    const transfer = transferOf(handed?.[k], isExempt);
    if (typeof transfer !== "number") return transfer;
    if (last < first) return impossible();
    if (Number.isNaN(first)) return undefined;
    const key = about ? `${customer}\n${textKey(about[k])}` : customer;
    let who = keys.get(key);
    if (who === undefined) keys.set(key, (who = keys.size));
    contacts.who[k] = who;
    contacts.first[k] = first;
    contacts.last[k] = Number.isNaN(last) ? first : last;
    contacts.transfer[k] = transfer;
    return undefined;
  };
  for (let k = 0; k < count; k++) {
    const failure = read(k);
    if (failure) failures.set(k, passOn(failure));
  }
  // Among dates, a time alone is on no day: nobody can say what it follows.
  if (contacts.first.some((first) => first > day)) {
    for (let k = 0; k < count; k++) {
      if (contacts.who[k] === -1 || (contacts.first[k] as number) > day) continue;
      contacts.who[k] = -1;
      failures.set(k, invalid("noDate", { found: describe(began[k]) }));
    }
  }
  const verdict = judgeContacts(contacts, within, gap);
  const width = customers[0]?.length ?? 0;
  return spill(
    customers.map((row, r) =>
      row.map((_, c) => {
        const k = r * width + c;
        return failures.get(k) ?? (verdict[k] === verdicts.continues ? dash : verdict[k]);
      }),
    ),
  );
}

/** An error in a cell that must be known; `#N/A` is only missing. */
function isUnusable(cell: unknown): cell is Failure {
  return isError(cell) && cell.code !== CustomFunctions.ErrorCode.notAvailable;
}

function momentsOf(times: Range, customers: Range): [readonly unknown[], (readonly unknown[])?] {
  if (times.length === customers.flat().length && times[0]?.length === 2)
    return [times.map(([first]) => first), times.map(([, last]) => last)];
  return [cellsOf(times, customers) ?? []];
}

function cellsOf(range: Range | undefined, customers: Range): readonly unknown[] | undefined {
  if (range && range.flat().length !== customers.flat().length) throw misshapen(customers, range);
  return range?.flat();
}

/** A mark says that there was a transfer; any other text is its reason. */
function transferOf(cell: unknown, isExempt: ReadonlySet<string>): number | Failure {
  if (isError(cell)) return cell;
  if (typeof cell === "boolean" || typeof cell === "number") return cell ? transfers.counts : transfers.none;
  const word = textKey(cell);
  if (isExempt.has(word)) return transfers.exempt;
  return readFlag(word) === false || saysNo.test(word) ? transfers.none : transfers.counts;
}
