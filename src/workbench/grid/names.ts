import { generateRandomId } from "@univerjs/core";
import { IDefinedNamesService, SetDefinedNameMutation, RemoveDefinedNameMutation } from "@univerjs/engine-formula";
import type { IDefinedNamesServiceParam, ISetDefinedNameMutationParam } from "@univerjs/engine-formula";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";
import type { DefinedName } from "./cells";
import type { Engine } from "./engine";
import { toEngineFormula, toExcelFormula } from "./formulaText";

const reference = /^(?:(?:'(?:[^']|'')+'|[^'!()+*/<>=,&^"-]+)!)?\$?[A-Za-z]{0,3}\$?\d*(?::\$?[A-Za-z]{0,3}\$?\d*)?$/;

/** Names of the workbook and of its sheets. */
export class Names {
  private readonly service: IDefinedNamesService;

  constructor(private readonly engine: Engine) {
    this.service = engine.injector.get(IDefinedNamesService);
  }

  list(): readonly DefinedName[] {
    return this.stored().map((stored) => {
      const sheet = this.sheetOf(stored);
      const text = stored.formulaOrRefString;
      return {
        name: stored.name,
        formula: toExcelFormula(text.startsWith("=") ? text : `=${text}`),
        visible: !stored.hidden,
        comment: stored.comment ?? "",
        ...(sheet === undefined ? {} : { sheet }),
      };
    });
  }

  /** Adds the name or replaces the one it has in the same place. */
  set(name: DefinedName): void {
    const { unitId } = this.engine;
    const before = this.find(name.name, name.sheet);
    const text = toEngineFormula(name.formula).replace(/^=/, "");
    const after: ISetDefinedNameMutationParam = {
      unitId,
      id: before?.id ?? generateRandomId(8),
      name: name.name,
      formulaOrRefString: reference.test(text) ? text : `=${text}`,
      comment: name.comment,
      hidden: !name.visible,
      localSheetId:
        name.sheet === undefined
          ? SCOPE_WORKBOOK_VALUE_DEFINED_NAME
          : (this.engine.workbook.getSheetBySheetName(name.sheet)?.getSheetId() ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME),
    };
    const removal = { id: RemoveDefinedNameMutation.id, params: after };
    this.engine.commit({
      redos: [{ id: SetDefinedNameMutation.id, params: after }],
      undos: before ? [{ id: SetDefinedNameMutation.id, params: { ...before, unitId } }] : [removal],
    });
  }

  delete(name: string, sheet?: string): void {
    const { unitId } = this.engine;
    const before = this.find(name, sheet);
    if (!before) return;
    const params = { ...before, unitId };
    this.engine.commit({ redos: [{ id: RemoveDefinedNameMutation.id, params }], undos: [{ id: SetDefinedNameMutation.id, params }] });
  }

  private stored(): readonly IDefinedNamesServiceParam[] {
    return Object.values(this.service.getDefinedNameMap(this.engine.unitId) ?? {});
  }
  private find(name: string, sheet: string | undefined): IDefinedNamesServiceParam | undefined {
    return this.stored().find((stored) => stored.name.toLowerCase() === name.toLowerCase() && this.sheetOf(stored) === sheet);
  }
  private sheetOf({ localSheetId }: { readonly localSheetId?: string }): string | undefined {
    if (!localSheetId || localSheetId === SCOPE_WORKBOOK_VALUE_DEFINED_NAME) return undefined;
    return this.engine.workbook.getSheetBySheetId(localSheetId)?.getName();
  }
}
