import { IDefinedNamesService, IFormulaCurrentConfigService } from "@univerjs/engine-formula";
import { guardQuotes } from "./arrayConstants";
import type { Engine } from "./engine";

export interface NamedLexer {
  treeBuilder(formula: string, transformSuffix?: boolean): unknown;
  readonly _lexerTreeBuilder: { treeBuilder(formula: string, transformSuffix: boolean, names: object): unknown };
}
/** Every name any workbook of this process ever had. */
const seen: Record<string, string> = {};

/**
 * Univer puts what a name stands for into the parsed formula and keeps that for all workbooks, whatever becomes of the name.
 * Formulas in which a name occurs, or once occurred, are parsed anew each time.
 */
export function readNamesAfresh(engine: Engine, lexer: NamedLexer): void {
  const names = engine.injector.get(IDefinedNamesService);
  const config = engine.injector.get(IFormulaCurrentConfigService);
  lexer.treeBuilder = (formula, transformSuffix = true) => {
    const { unitId } = engine;
    for (const { name } of Object.values(names.getDefinedNameMap(unitId) ?? {})) seen[name] = name;
    return lexer._lexerTreeBuilder.treeBuilder(guardQuotes(formula), transformSuffix, {
      unitId,
      getValueByName: names.getValueByName.bind(names),
      getDirtyDefinedNameMap: () => ({ [unitId]: seen }),
      getSheetName: config.getSheetName.bind(config),
    });
  };
}
