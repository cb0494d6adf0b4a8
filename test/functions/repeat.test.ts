import fc from "fast-check";
import { answerOf, errorCell, sentenceOf } from "./runtime";
import { timed } from "./timed";
import { repeat } from "../../src/functions/repeat";

interface More {
  readonly topics?: unknown[][];
  readonly hours?: number;
  readonly transferred?: unknown[][];
  readonly gapMin?: number;
  readonly exempt?: unknown[][];
}
const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const marks = (customers: readonly unknown[], times: unknown[][], more: More = {}) => {
  const { topics, hours, transferred, gapMin, exempt } = more;
  return [answerOf(() => repeat(column(...customers), times, topics, hours, transferred, gapMin, exempt))].flat(2);
};
const first = "2026-10-01 09:00:00";

describe("D21: the same customer within 24 hours, inclusive, leaves the earlier contact unresolved", () => {
  test.each([
    ["an hour later", "2026-10-01 10:00:00", [1, 0]],
    ["exactly 24 hours later", "2026-10-02 09:00:00", [1, 0]],
    ["a second after that", "2026-10-02 09:00:01", [0, 0]],
    ["exactly 10 minutes later: another contact", "2026-10-01 09:10:00", [1, 0]],
    ["less than 10 minutes later: the same conversation", "2026-10-01 09:09:59", [0, "—"]],
    ["at the same moment", "2026-10-01 09:00:00", [0, "—"]],
    ["the day before: then that one is the earlier", "2026-09-30 09:00:00", [0, 1]],
  ])("%s", (_name, again, expected) => {
    expect(marks(["a", "a"], column(first, again))).toEqual(expected);
  });

  test("somebody else is no repeat, however the name is written the same customer is", () => {
    expect(marks(["a", "b"], column(first, "2026-10-01 10:00"))).toEqual([0, 0]);
    expect(marks(["Tb_１２3 ", "tb_123"], column(first, "2026-10-01 10:00"))).toEqual([1, 0]);
    expect(marks([10086, "10086"], column(46296, 46296.5))).toEqual([1, 0]);
    expect(marks(["tb_123", "tb123"], column(first, "2026-10-01 10:00"))).toEqual([0, 0]);
  });

  test("a chain marks all but its end", () => {
    expect(marks(["a", "a", "a"], column(46296, 46296.9, 46297.8))).toEqual([1, 1, 0]);
  });

  test("1 − AVERAGE is the first-contact resolution rate: one conversation counts once", () => {
    const rows = marks(["a", "a", "a", "b"], column(first, "2026-10-01 09:05", "2026-10-02 08:00", first));
    expect(rows).toEqual([1, "—", 0, 0]);
  });

  test("the rows may be in any order, and in a row", () => {
    expect(marks(["a", "b", "a"], column("2026-10-02 08:00", first, first))).toEqual([0, 0, 1]);
    expect(answerOf(() => repeat([["a", "a"]], [[46296, 46296.5]]))).toEqual([[1, 0]]);
  });
});

describe("D21: the 24 hours run from the last message", () => {
  const back = "2026-10-02 09:30:00";
  test("of the contact, where both times are known", () => {
    const times = (last: unknown) => [
      [first, last],
      [back, back],
    ];
    expect(marks(["a", "a"], times("2026-10-01 09:30:00"))).toEqual([1, 0]);
    expect(marks(["a", "a"], times("2026-10-01 09:29:59"))).toEqual([0, 0]);
    expect(marks(["a", "a"], times(null))).toEqual([0, 0]);
    expect(marks(["a", "a"], times("2026-10-01 08:59:59"))).toEqual(["#NUM!", 0]);
  });

  test("of the conversation, where it goes over several rows", () => {
    const times = column(first, "2026-10-01 09:08", "2026-10-01 09:16", "2026-10-02 09:16");
    expect(marks(["a", "a", "a", "a"], times)).toEqual([1, "—", "—", 0]);
  });
});

describe("D21: a transfer counts against who transferred", () => {
  test.each([
    ["TRUE", true, 1],
    ["是", "是", 1],
    ["1", 1, 1],
    ["a reason", "不会处理", 1],
    ["to a specialist", "专业转接", 0],
    ["to a specialist, in English", "Specialist", 0],
    ["FALSE", false, 0],
    ["否", "否", 0],
    ["blank", null, 0],
    ["—", "—", 0],
    ["0", 0, 0],
    ["an error", errorCell("#DIV/0!"), "#DIV/0!"],
    ["未转接", "未转接", 0],
    ["没有转接", "没有转接", 0],
    ["未", "未", 0],
    ["not transferred", "Not transferred", 0],
    ["已转接", "已转接", 1],
    ["无权限, a reason", "无权限", 1],
    ["不熟悉业务, a reason", "不熟悉业务", 1],
  ])("%s", (_name, cell, mark) => {
    expect(marks(["a"], column(first), { transferred: column(cell) })).toEqual([mark]);
  });

  test("who takes over is judged anew, at once or later", () => {
    const transferred = (reason: unknown) => column(reason, null, null);
    const times = column(first, "2026-10-01 09:02", "2026-10-02 08:00");
    expect(marks(["a", "a", "a"], times, { transferred: transferred("不会处理") })).toEqual([1, 1, 0]);
    expect(marks(["a", "a", "a"], times, { transferred: transferred("专业转接") })).toEqual([0, 1, 0]);
    const later = column(first, "2026-10-01 11:00", "2026-10-03 08:00");
    expect(marks(["a", "a", "a"], later, { transferred: transferred("专业转接") })).toEqual([0, 0, 0]);
  });

  test("in a conversation of several rows the row that was transferred holds the mark", () => {
    const times = column(first, "2026-10-01 09:05", "2026-10-01 09:06");
    expect(marks(["a", "a", "a"], times, { transferred: column(null, true, null) })).toEqual(["—", 1, 0]);
  });

  test("the exempt reasons may be others", () => {
    const more = { transferred: column("专业转接", "夜班交接"), exempt: [["夜班交接"]] };
    expect(marks(["a", "b"], column(first, first), more)).toEqual([1, 0]);
  });
});

describe("settings", () => {
  test("only the same topic is a repeat", () => {
    const topics = column("物流", "退款", "物流", null);
    expect(marks(["a", "a", "a", "a"], column(46296, 46296.1, 46296.2, 46296.3), { topics })).toEqual([1, 0, 0, 0]);
  });

  test("other hours, other gaps", () => {
    const times = column(first, "2026-10-03 09:00");
    expect(marks(["a", "a"], times, { hours: 48 })).toEqual([1, 0]);
    expect(marks(["a", "a"], times, { hours: 47 })).toEqual([0, 0]);
    expect(marks(["a", "a"], column(first, first), { gapMin: 0 })).toEqual([1, 0]);
    expect(marks(["a"], column(first), { hours: -1 })).toEqual(["#NUM!"]);
    expect(marks(["a"], column(first), { gapMin: -1 })).toEqual(["#NUM!"]);
    expect(marks(["a", "a"], column(first, "2026-10-01 09:29"), { gapMin: 30 })).toEqual([0, "—"]);
  });

  test("a row without customer or time is no contact; a bad one spoils only itself", () => {
    const customers = ["a", null, "—", 0, errorCell("#N/A"), "a", "a", errorCell("#DIV/0!")];
    const times = column(first, first, first, first, first, null, "soon", first);
    expect(marks(customers, times)).toEqual([0, "—", "—", "—", "—", "—", "#VALUE!", "#DIV/0!"]);
  });

  test("a time alone among dates is on no day: refused with a sentence; times of one day may stand alone", () => {
    expect(marks(["a", "a"], column(first, "9:30"))).toEqual([0, "#VALUE!"]);
    expect(marks(["a", "b"], column(0.375, 46296))).toEqual(["#VALUE!", 0]);
    expect(marks(["a", "a"], column("9:00", "9:30"))).toEqual([1, 0]);
  });

  test("hours and minutes that are text are refused", () => {
    expect(marks(["a"], column(first), { hours: "24小时" as never })).toEqual(["#VALUE!"]);
    expect(sentenceOf(() => repeat([["a"]], [[first]], undefined, "24小时" as never))).toContain("“24小时”不是数字");
  });

  test("ranges must fit", () => {
    expect(marks(["a", "b"], column(first))).toEqual(["#VALUE!"]);
    expect(marks(["a", "b"], column(first, first), { topics: column("x", "y", "z") })).toEqual(["#VALUE!"]);
  });
});

/** Every contact asks all others, without sorting anything. */
function naive(contacts: readonly { who: number; minute: number; transfer: unknown }[], within: number, gap: number): unknown[] {
  const isBefore = (a: number, b: number) => {
    const [x, y] = [contacts[a]!, contacts[b]!];
    return x.who === y.who && (x.minute < y.minute || (x.minute === y.minute && a < b));
  };
  const all = [...contacts.keys()];
  const previous = (k: number) => all.filter((j) => isBefore(j, k)).find((j) => !all.some((i) => isBefore(j, i) && isBefore(i, k)));
  const goesOn = (k: number) => {
    const j = previous(k);
    return j !== undefined && contacts[j]!.transfer === null && contacts[k]!.minute - contacts[j]!.minute < gap;
  };
  const follower = (k: number) => all.find((j) => previous(j) === k);
  return all.map((k) => {
    if (contacts[k]!.transfer !== null) return contacts[k]!.transfer === "专业转接" ? 0 : 1;
    if (goesOn(k)) return "—";
    let end = k;
    for (let next = follower(end); next !== undefined && goesOn(next); next = follower(end)) end = next;
    if (contacts[end]!.transfer !== null) return "—";
    const back = follower(end);
    return back !== undefined && contacts[back]!.minute - contacts[end]!.minute <= within ? 1 : 0;
  });
}

test("agrees with asking every contact about all others", () => {
  const contact = fc.record({
    who: fc.nat(2),
    minute: fc.nat(12).map((n) => n * 5),
    transfer: fc.constantFrom(null, null, null, true, "专业转接"),
  });
  fc.assert(
    fc.property(fc.array(contact, { minLength: 1, maxLength: 12 }), (contacts) => {
      const times = column(...contacts.map(({ minute }) => 46296 + minute / 1440));
      const transferred = column(...contacts.map(({ transfer }) => transfer));
      const more = { hours: 0.5, gapMin: 10, transferred };
      expect(
        marks(
          contacts.map(({ who }) => `c${who}`),
          times,
          more,
        ),
      ).toEqual(naive(contacts, 30, 10));
    }),
    { numRuns: 2000 },
  );
});

describe("a month of a large team, and a whole column, answer at once", () => {
  test("100,000 contacts", () => {
    let seed = 1;
    const random = (below: number) => (seed = (seed * 16807) % 2147483647) % below;
    const customers = Array.from({ length: 100_000 }, () => [`客户${random(40_000)}`]);
    const times = customers.map(() => [46296 + random(2_592_000) / 86_400]);
    const [rows, spent] = timed(() => repeat(customers, times));
    expect(spent).toBeLessThan(1000);
    expect(rows.flat().filter((mark) => mark === 1).length).toBeGreaterThan(1000);
  });

  test("1,048,576 rows, most of them blank", () => {
    const customers = Array.from({ length: 1_048_576 }, (_, k) => [k < 2 ? "a" : null]);
    const times = customers.map((_, k) => [k < 2 ? 46296 + k / 2 : null]);
    const [rows, spent] = timed(() => repeat(customers, times));
    expect(spent).toBeLessThan(2500);
    expect(rows.slice(0, 3)).toEqual([[1], [0], ["—"]]);
  });
});
