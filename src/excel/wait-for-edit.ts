import type { Outcome } from '../workbook';

/** Times that an edit is waited for: a person who types on and on is not followed for ever. */
const mostEdits = 20;

/**
 * Makes a call; where a cell is being edited, again after the edit. Nobody waits for such a call, so it may: it is what
 * the product does by itself. An Excel that cannot wait refuses, and so does the call.
 */
export async function afterEdit<T>(call: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  let made = await call();
  for (let edits = 0; isRefused(made) && edits < mostEdits && (await editEnds()); edits += 1) made = await call();
  return made;
}

const isRefused = (made: Outcome<unknown>): boolean => !made.ok && made.failure.code === 'cell-editing';

/** Settles when no cell is being edited any more; false where Excel does not let us wait. */
async function editEnds(): Promise<boolean> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getCount();
      await context.sync();
    });
    return true;
  } catch {
    return false;
  }
}
