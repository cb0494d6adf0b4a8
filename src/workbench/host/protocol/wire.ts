/** The messages of office.js' batch protocol, as they travel. Ids are unique within one request context. */

export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;
export const PathType = { globalObject: 1, newObject: 2, method: 3, property: 4, indexer: 5, referenceId: 6, nullObject: 7 } as const;

/** Bits of the flags that accompany a batch. */
export const RequestFlag = { write: 1, delayForCellEdit: 64 } as const;

/** A plain value on the wire; objects are addressed by `_ObjectPathId` or by a path id listed beside the arguments. */
export type WireValue = string | number | boolean | null | undefined | readonly WireValue[] | { readonly [key: string]: WireValue };
/** Per argument the path it stands for, 0 for a plain value; nested as the argument is. */
type ReferencedPaths = readonly (number | ReferencedPaths | null)[];

export interface ArgumentInfo {
  readonly Arguments?: readonly WireValue[] | null;
  readonly ReferencedObjectPathIds?: ReferencedPaths | null;
}
export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo | null;
}
export interface QueryInfo {
  readonly Select?: readonly string[] | null;
  readonly Expand?: readonly string[] | null;
  readonly Top?: number | null;
  readonly Skip?: number | null;
}
export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo | null;
  readonly QueryInfo?: QueryInfo | null;
  readonly ObjectState?: Readonly<Record<string, WireValue>> | null;
}
export interface BatchRequest {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}
export interface BatchResponse {
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: number[];
  Error?: BatchError;
}
