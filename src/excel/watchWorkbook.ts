/** A burst of edits (a paste, a fill) counts once. */
const quietMilliseconds = 250;

/**
 * Calls back when cells or sheets changed, at most a few times a second.
 * Returns how to stop. The add-in's own writes are reported, too: whoever listens reads again anyway.
 */
export async function watchWorkbook(context: Excel.RequestContext, listener: () => void): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const changed = (): Promise<void> => {
    clearTimeout(timer);
    timer = setTimeout(listener, quietMilliseconds);
    return Promise.resolve();
  };
  const { worksheets } = context.workbook;
  const handlers = [worksheets.onChanged.add(changed), worksheets.onAdded.add(changed), worksheets.onDeleted.add(changed)];
  await context.sync();
  return async () => {
    clearTimeout(timer);
    await Excel.run(context, async (same) => {
      for (const handler of handlers) handler.remove();
      await same.sync();
    });
  };
}
