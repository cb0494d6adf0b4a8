import { generateRandomId } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import type { ConditionalFormat } from "./cells";
import { decodeRule, encodeRule } from "./conditionalRuleCodec";
import type { Engine } from "./engine";
import type { HostData } from "./hostData";
import { rangeOf, rectOf } from "./spills";

type NewFormat = Omit<ConditionalFormat, "id" | "priority"> & { readonly priority?: number };

/**
 * The conditional formats of one sheet, in order of priority. Univer draws and moves them;
 * what it can't hold (icon names, automatic bounds, text formulas) is kept beside it.
 */
export class ConditionalFormats {
  private readonly model: ConditionalFormattingRuleModel;

  constructor(
    private readonly engine: Engine,
    private readonly host: HostData,
    private readonly sheetId: string,
  ) {
    this.model = engine.injector.get(ConditionalFormattingRuleModel);
  }

  list(): readonly ConditionalFormat[] {
    const rules = new Map(this.rules().map((rule) => [rule.cfId, rule]));
    const order = this.order().filter((id) => rules.has(id));
    const ids = [...[...rules.keys()].filter((id) => !order.includes(id)), ...order];
    return ids.map((id, priority) => {
      const rule = rules.get(id) as IConditionFormattingRule;
      const kept = this.host.get<ConditionalFormat>(this.key(id));
      const place = { id, priority, rects: rule.ranges.map(rectOf) };
      const drawn = decodeRule(rule);
      // Univer moves formulas with their cells; the copy kept here stays behind.
      const moved = kept?.type === "custom" && drawn.type === "custom" ? { formula: drawn.formula } : {};
      return { ...(kept ?? drawn), ...moved, ...place };
    });
  }

  /** New formats come first unless they say otherwise, as in Excel. */
  add(format: NewFormat, id: string = generateRandomId(10)): string {
    const whole = { ...format, id, priority: format.priority ?? 0 } as ConditionalFormat;
    const order = this.list().map((other) => other.id);
    order.splice(Math.min(whole.priority, order.length), 0, id);
    this.engine.batch(() => {
      this.engine.commit({
        redos: [{ id: AddConditionalRuleMutation.id, params: { ...this.target(), rule: this.encode(whole) } }],
        undos: [{ id: DeleteConditionalRuleMutation.id, params: { ...this.target(), cfId: id } }],
      });
      this.host.set(this.key(id), whole);
      this.host.set(this.orderKey(), order);
    });
    return id;
  }

  update(format: ConditionalFormat): void {
    const before = this.rules().find((rule) => rule.cfId === format.id);
    if (!before) return;
    const order = this.list()
      .map((other) => other.id)
      .filter((id) => id !== format.id);
    order.splice(Math.min(format.priority, order.length), 0, format.id);
    this.engine.batch(() => {
      this.engine.commit({
        redos: [{ id: SetConditionalRuleMutation.id, params: { ...this.target(), rule: this.encode(format) } }],
        undos: [{ id: SetConditionalRuleMutation.id, params: { ...this.target(), rule: before } }],
      });
      this.host.set(this.key(format.id), format);
      this.host.set(this.orderKey(), order);
    });
  }

  delete(id: string): void {
    const before = this.rules().find((rule) => rule.cfId === id);
    if (!before) return;
    const order = this.order();
    this.engine.batch(() => {
      this.engine.commit({
        redos: [{ id: DeleteConditionalRuleMutation.id, params: { ...this.target(), cfId: id } }],
        undos: [{ id: AddConditionalRuleMutation.id, params: { ...this.target(), rule: before } }],
      });
      this.host.set(this.key(id), undefined);
      this.host.set(
        this.orderKey(),
        order.filter((other) => other !== id),
      );
    });
  }

  private encode(format: ConditionalFormat): IConditionFormattingRule {
    return { cfId: format.id, stopIfTrue: format.stopIfTrue, ranges: format.rects.map(rangeOf), rule: encodeRule(format) };
  }
  private rules(): readonly IConditionFormattingRule[] {
    return this.model.getSubunitRules(this.engine.unitId, this.sheetId) ?? [];
  }
  private order(): readonly string[] {
    return this.host.get<readonly string[]>(this.orderKey()) ?? [];
  }
  private target(): { unitId: string; subUnitId: string } {
    return { unitId: this.engine.unitId, subUnitId: this.sheetId };
  }
  private key(id: string): string {
    return `conditionalFormat:${this.sheetId}:${id}`;
  }
  private orderKey(): string {
    return `conditionalFormats:${this.sheetId}`;
  }
}
