import { Styles, Tools, type IStyleData, type Nullable } from "@univerjs/core";

interface StylesInternals {
  readonly _styles: Readonly<Record<string, Nullable<IStyleData>>>;
  _getExistingStyleId(look: IStyleData): string | null;
  add: (this: StylesInternals, look: IStyleData, text: string) => string;
}
const internals = Styles.prototype as unknown as StylesInternals;
const { add } = internals;
const indexes = new WeakMap<StylesInternals, Map<string, string>>();

/**
 * Univer compares every look that it is given with all looks of the workbook, property by property. Here it is compared with
 * the one of the same properties in whatever order.
 */
internals._getExistingStyleId = function (look) {
  const id = indexOf(this).get(keyOf(look));
  return id !== undefined && Tools.diffValue(this._styles[id], look) ? id : null;
};

internals.add = function (look, text) {
  const index = indexOf(this);
  const id = add.call(this, look, text);
  index.set(keyOf(look), id);
  return id;
};

function indexOf(styles: StylesInternals): Map<string, string> {
  const known = indexes.get(styles);
  if (known) return known;
  const index = new Map<string, string>();
  for (const [id, look] of Object.entries(styles._styles)) if (look) index.set(keyOf(look), id);
  indexes.set(styles, index);
  return index;
}

function keyOf(look: unknown): string {
  return JSON.stringify(look, (_key, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}
