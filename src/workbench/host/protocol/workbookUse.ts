import { ActionType, PathType, type BatchRequest, type ObjectPath } from "./wire";

/** Does a batch read or write the workbook, or does it only speak to services of the runtime? */
export function usesWorkbook({ Actions, ObjectPaths }: BatchRequest): boolean {
  const leadsToWorkbook = (path: ObjectPath | undefined): boolean => {
    let root = path;
    while (root?.ParentObjectPathId) root = ObjectPaths[root.ParentObjectPathId];
    return root !== undefined && root.ObjectPathType !== PathType.newObject;
  };
  return Actions.some(({ ActionType: type, ObjectPathId }) => {
    const path = ObjectPaths[ObjectPathId];
    return (type !== ActionType.instantiate || path?.ParentObjectPathId !== undefined) && leadsToWorkbook(path);
  });
}

/** Does it only let go of tracked objects, as office.js does after a run without anyone waiting? */
export function onlyReleases({ Actions }: BatchRequest): boolean {
  return Actions.every(({ ActionType: type, Name }) => type === ActionType.instantiate || Name === "_RemoveReference");
}
