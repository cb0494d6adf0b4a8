import { gatedTotal } from "../../engine/gates";
import { fill } from "../../i18n/fill";
import { compileAdjustments } from "../../rules/compileMetrics";
import type { Rule } from "../../rules/ruleBook";
import type { GateAction } from "../../rules/scale";
import { parseGate } from "../../rules/scaleNotation/gate";
import { alerts } from "../style";
import { exactly, percent } from "./amounts";
import { ownNote } from "./ownNote";
import type { Page } from "./page";
import { rowsOf, type PublicVersion } from "./publicVersion";
import { lines } from "./ruleLines";

/** The red lines and what crossing each of them does. */
export function gatesPart(page: Page, of: PublicVersion): void {
  const { gates: words } = of.words;
  const gates = rowsOf(of, "gate");
  if (gates.length === 0) return page.line(words.none, page.body);
  page.header([{ value: words.gate }, { value: words.effect, span: 4 }]);
  for (const rule of gates) {
    const gate = parseGate(rule.scale);
    factOf(page, of, rule, gate.ok ? effectOf(gate.action, of) : fill(words.unreadable, { scale: rule.scale }), gate.ok);
  }
  page.gap(4);
  page.note(words.harshest);
}

function effectOf(action: GateAction, { words: { gates: words }, coefficients, grades, fixedShare, settings }: PublicVersion): string {
  switch (action.type) {
    case "veto":
      return settings.vetoScope === "all" || fixedShare === 0
        ? words.vetoAll
        : fill(words.vetoFloating, { floating: percent(1 - fixedShare), fixed: percent(fixedShare) });
    case "cap":
      return fill(words.cap, { at: exactly(action.at) });
    case "downgrade": {
      const written = coefficients ?? grades;
      const bands = written && { ...written, steps: written.steps.map((step) => ({ ...step, assumed: false })) };
      const best = bands?.direction === "higher" ? bands.steps[0]?.edge : undefined;
      if (!bands || best === undefined) return fill(words.downgradeNoBands, { bands: action.bands });
      const total = Math.min(settings.capTotal, best + 2);
      const lowered = gatedTotal(total, action, bands, settings.bandDecimals);
      return fill(words.downgrade, { bands: action.bands, total: exactly(total), lowered: exactly(lowered) });
    }
  }
}

/** Plus and minus points with their range. */
export function adjustPart(page: Page, of: PublicVersion): void {
  const { adjust: words } = of.words;
  page.header([{ value: words.item }, { value: words.effect, span: 4 }]);
  for (const rule of rowsOf(of, "adjust")) {
    const [range] = compileAdjustments([{ rule: { ...rule, assumed: false }, index: 0 }], []);
    factOf(page, of, rule, range ? rangeOf(range.min, range.max, of) : fill(words.unreadable, { scale: rule.scale }), range !== undefined);
  }
  page.gap(4);
  page.note(words.when);
}

function rangeOf(min: number, max: number, { words: { adjust: words } }: PublicVersion): string {
  const values = { min: exactly(Math.abs(min)), max: exactly(max) };
  if (min === 0) return fill(words.plus, values);
  if (max === 0) return fill(words.minus, values);
  return min < 0 && max > 0 ? fill(words.both, values) : fill(words.between, { min: exactly(min), max: exactly(max) });
}

/** A rule's name, what it does, and what the rule book adds to it. */
function factOf(page: Page, { words }: PublicVersion, rule: Rule, text: string, readable: boolean): void {
  const note = ownNote(rule.note);
  const said = lines([{ text, assumed: rule.assumed }], words.assumed);
  page.fact(
    rule.item,
    note === undefined ? said : `${said}\n${fill(words.money.note, { note })}`,
    rule.assumed || !readable ? alerts.attention : {},
  );
}
