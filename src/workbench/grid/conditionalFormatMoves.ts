import { Inject, Injector, Plugin, UniverInstanceType } from "@univerjs/core";
import type { IDisposable, IMutationInfo } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  createCfId,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import { FormulaRefRangeService } from "@univerjs/sheets-formula";

/** Moves conditional formats with their cells. Univer does so only in its user interface; without a page this does. */
export class ConditionalFormatMoves extends Plugin {
  static override pluginName = "WORKBENCH_CONDITIONAL_FORMAT_MOVES";
  static override type = UniverInstanceType.UNIVER_SHEET;
  private readonly watched = new Map<string, IDisposable>();

  constructor(
    _config: unknown,
    protected override readonly _injector: Injector,
  ) {
    super();
  }

  override onReady(): void {
    const model = this._injector.get(ConditionalFormattingRuleModel);
    const changes = model.$ruleChange.subscribe(({ type, unitId, subUnitId, rule }) => {
      const key = `${unitId}!${subUnitId}!${rule.cfId}`;
      this.watched.get(key)?.dispose();
      this.watched.delete(key);
      if (type === "add" || type === "set") this.watched.set(key, this.watch(unitId, subUnitId, rule));
    });
    this.disposeWithMe(changes);
  }

  override dispose(): void {
    for (const watch of this.watched.values()) watch.dispose();
    super.dispose();
  }

  private watch(unitId: string, subUnitId: string, current: IConditionFormattingRule): IDisposable {
    // Univer changes its rules in place; what undo needs is the rule as it was.
    const rule = structuredClone(current);
    const target = { unitId, subUnitId };
    const add = (added: IConditionFormattingRule): IMutationInfo => ({
      id: AddConditionalRuleMutation.id,
      params: { ...target, rule: added },
    });
    const remove = (cfId: string): IMutationInfo => ({ id: DeleteConditionalRuleMutation.id, params: { ...target, cfId } });
    const set = (changed: IConditionFormattingRule): IMutationInfo => ({
      id: SetConditionalRuleMutation.id,
      params: { ...target, cfId: rule.cfId, rule: changed },
    });
    const formula = formulaOf(rule);
    return this._injector
      .get(FormulaRefRangeService)
      .registerRangeFormula(unitId, subUnitId, rule.ranges, formula === undefined ? [] : [formula], (parts) => {
        const [first, ...others] = parts.map(({ ranges, formulas }) => withFormula({ ...rule, ranges }, formulas[0]));
        if (!first) return { redos: [remove(rule.cfId)], undos: [add(rule)] };
        const split = others.map((other) => ({ ...other, cfId: createCfId() }));
        return { redos: [set(first), ...split.map(add)], undos: [...split.map(({ cfId }) => remove(cfId)), set(rule)] };
      });
  }
}
// A parameter decorator, written out.
(Inject(Injector) as ParameterDecorator)(ConditionalFormatMoves, undefined, 1);

function formulaOf({ rule }: IConditionFormattingRule): string | undefined {
  if (rule.type !== CFRuleType.highlightCell || !("subType" in rule) || rule.subType !== CFSubRuleType.formula) return undefined;
  return (rule as { readonly value: string }).value;
}
function withFormula(rule: IConditionFormattingRule, formula: string | undefined): IConditionFormattingRule {
  return formula === undefined || formulaOf(rule) === undefined
    ? rule
    : { ...rule, rule: { ...rule.rule, value: formula } as IConditionFormattingRule["rule"] };
}
