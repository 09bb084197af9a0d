import type { SheetReading } from '../../workbook';
import type { ActionContext } from './types';

/** Whether formulas of the product are among what was read, by the names that people write. */
const holdFunctions = (readings: readonly SheetReading[]): boolean =>
  readings.some(({ grid }) =>
    grid.rows.some((row) => row.some((cell) => /(?<![\w.])PE\.[A-Z]+\(/iu.test(cell?.formula ?? ''))),
  );

/**
 * Formulas of the product show #NAME? in a workbook opened anew until the add-in runs. Whether it starts with the
 * workbook is for a person to say, because whoever opens the file elsewhere is asked to trust it: asked once.
 */
export async function askToStart(
  { services: { startup }, store }: ActionContext,
  readings: readonly SheetReading[],
): Promise<void> {
  if (!startup || store.get().settings.startsWithWorkbook !== null || !holdFunctions(readings)) return;
  const isOn = await startup.isOn();
  if (isOn.ok && !isOn.value) store.set({ asksToStart: true });
}
