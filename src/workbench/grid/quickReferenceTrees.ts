import { RTree } from "@univerjs/core";

interface Tree {
  insert(item: unknown): Tree;
  load(items: readonly unknown[]): Tree;
  search(box: unknown): unknown[];
  toJSON(): unknown;
}
interface TreesInternals {
  getTree: (this: TreesInternals, unitId: string, sheetId: string) => Tree;
}
const internals = RTree.prototype as unknown as TreesInternals;
const { getTree } = internals;
const gathering = new WeakSet<Tree>();

/**
 * Univer plants the ranges that formulas refer to into a search tree one by one, which balances it at every one. Here they wait
 * until something is searched, and are planted all at once.
 */
internals.getTree = function (unitId, sheetId) {
  const tree = getTree.call(this, unitId, sheetId);
  if (!gathering.has(tree)) gather(tree);
  return tree;
};

function gather(tree: Tree): void {
  const insert = tree.insert.bind(tree);
  const search = tree.search.bind(tree);
  const toJSON = tree.toJSON.bind(tree);
  let waiting: unknown[] = [];
  const wait = (item: unknown): Tree => {
    waiting.push(item);
    return tree;
  };
  const plant = (): void => {
    if (waiting.length === 0) return;
    const items = waiting;
    waiting = [];
    // Few items are planted through `insert`.
    tree.insert = insert;
    tree.load(items);
    tree.insert = wait;
  };
  tree.insert = wait;
  tree.search = (box) => {
    plant();
    return search(box);
  };
  tree.toJSON = () => {
    plant();
    return toJSON();
  };
  gathering.add(tree);
}
