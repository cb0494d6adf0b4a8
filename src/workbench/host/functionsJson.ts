import type { CustomFunctionSpec } from "../grid/grid";

interface Metadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description?: string;
    readonly helpUrl?: string;
    readonly parameters?: readonly {
      readonly name: string;
      readonly description?: string;
      readonly dimensionality?: string;
      readonly type?: string;
      readonly optional?: boolean;
      readonly repeating?: boolean;
    }[];
    readonly result?: { readonly dimensionality?: string };
    readonly options?: { readonly allowErrorForDataTypeAny?: boolean };
    readonly allowErrorForDataTypeAny?: boolean;
  }[];
}

/** Reads `functions.json` as Excel does; names in cells carry the namespace of the manifest. */
export function functionSpecs(metadata: unknown, namespace: string): CustomFunctionSpec[] {
  const { functions, allowErrorForDataTypeAny } = metadata as Metadata;
  return functions.map((one) => ({
    id: one.id,
    name: namespace === "" ? one.name : `${namespace}.${one.name}`,
    description: one.description ?? "",
    ...(one.helpUrl === undefined ? {} : { helpUrl: one.helpUrl }),
    parameters: (one.parameters ?? []).map((parameter) => ({
      name: parameter.name,
      description: parameter.description ?? "",
      dimensionality: parameter.dimensionality === "matrix" ? "matrix" : "scalar",
      optional: parameter.optional ?? false,
      repeating: parameter.repeating ?? false,
      ...(parameter.type === undefined || parameter.type === "any" ? {} : { type: parameter.type }),
    })),
    returnsMatrix: one.result?.dimensionality === "matrix",
    allowErrors: one.allowErrorForDataTypeAny ?? one.options?.allowErrorForDataTypeAny ?? allowErrorForDataTypeAny ?? false,
  }));
}
