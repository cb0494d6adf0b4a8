/** The shape of a rule book as JSON. Strict: what it doesn't know is refused, never dropped. */
import * as z from "zod";
import { readDate } from "../readDate";
import { ruleKinds } from "../ruleBook";

// Office pages may forbid code made from text, which zod would otherwise try.
z.config({ jitless: true });

export const shareFormat = "kpi-scorecards/rule-book";
/** Raise it with every change of shape, and add the way from the one before to `migrate`. */
export const shareSchemaVersion = 2;

/** Text of a cell: no control characters but line breaks, no blanks around it. */
const text = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^(?:[^\p{Cc}\p{Cs}]|[\n\t])*$/u)
    .trim();
const name = text(200).min(1);
const day = z.string().refine((found) => /^\d{4}-\d{2}-\d{2}$/.test(found) && readDate(found) === found);

const sharedRule = z.strictObject({
  template: name,
  version: z.int().min(0).max(100_000),
  from: day.optional(),
  to: day.optional(),
  status: z.enum(["draft", "published"]),
  kind: z.enum(ruleKinds),
  item: name,
  group: text(200).optional(),
  level: text(200).optional(),
  /** A ratio. */
  weight: z.number().min(0).max(1).optional(),
  scale: text(5000),
  assumed: z.boolean(),
  missing: z.union([z.enum(["reweight", "zero", "error"]), z.number().min(0).max(100)]).optional(),
  minSample: z.int().min(0).max(1_000_000).optional(),
  note: text(5000).optional(),
});

export const sharedBook = z.strictObject({
  format: z.literal(shareFormat),
  schema: z.literal(shareSchemaVersion),
  rules: z.array(sharedRule).min(1),
});

export type SharedRule = z.infer<typeof sharedRule>;
