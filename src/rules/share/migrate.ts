type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** From each older schema to the one after it; fields a step doesn't know go on as they are, for the schema to judge. */
const steps: Readonly<Record<number, (book: Fields) => Fields>> = {
  /** 1 named the smallest sample as the table's header does, and marked assumptions with Y. */
  1: (book) => ({ ...book, schema: 2, rules: Array.isArray(book.rules) ? book.rules.map(fromFirst) : book.rules }),
};

function fromFirst(rule: unknown): unknown {
  if (!isFields(rule)) return rule;
  const { minN, assumed, ...others } = rule;
  return {
    ...others,
    assumed: assumed === "Y" ? true : assumed === "" || assumed === undefined ? false : assumed,
    ...(minN !== undefined && { minSample: minN }),
  };
}

/** Brings a book of an older schema up to the newest. */
export function migrate(book: Fields): Fields {
  const step = typeof book.schema === "number" && Object.hasOwn(steps, book.schema) ? steps[book.schema] : undefined;
  return step ? migrate(step(book)) : book;
}
