/** What became of a transfer: the contact was not transferred, the transfer counts against it, or its reason is exempt (D21). */
export const transfers = { none: 0, counts: 1, exempt: 2 } as const;
/** What a contact comes to. A row that only goes on with a conversation is no contact of its own. */
export const verdicts = { resolved: 0, unresolved: 1, continues: 2 } as const;

/** Contacts by row, in any order; times in milliseconds. */
export interface Contacts {
  /** Number of the customer (and topic); -1 for a row that is no contact. */
  readonly who: Int32Array;
  readonly first: Float64Array;
  /** Time of the last message. */
  readonly last: Float64Array;
  readonly transfer: Uint8Array;
}

/**
 * Whose contact was left unresolved. Rows of a customer less than `gap` apart are one conversation, judged on its first row: unresolved when
 * the customer is back within `within` of its last message, inclusive. A transfer ends the conversation, and is judged on its own row:
 * unresolved unless the reason is exempt; who takes over is judged anew. Sorts once.
 */
export function judgeContacts({ who, first, last, transfer }: Contacts, within: number, gap: number): Uint8Array {
  const verdict = new Uint8Array(who.length).fill(verdicts.continues);
  const at = (times: Float64Array, row: number): number => times[row] as number;
  const order = new Uint32Array(who.length).map((_, row) => row).filter((row) => who[row] !== -1);
  order.sort((a, b) => (who[a] as number) - (who[b] as number) || at(first, a) - at(first, b) || a - b);
  for (let k = 0; k < order.length; k++) {
    const head = order[k] as number;
    const next = (): number | undefined => (who[order[k + 1] ?? -1] === who[head] ? order[k + 1] : undefined);
    let end = at(last, head);
    let tail = head;
    for (let row = next(); row !== undefined && transfer[tail] === transfers.none && at(first, row) - end < gap; row = next()) {
      end = Math.max(end, at(last, row));
      tail = row;
      k++;
    }
    const back = next();
    if (transfer[tail] !== transfers.none) verdict[tail] = transfer[tail] === transfers.counts ? verdicts.unresolved : verdicts.resolved;
    else verdict[head] = back !== undefined && at(first, back) - end <= within ? verdicts.unresolved : verdicts.resolved;
  }
  return verdict;
}
