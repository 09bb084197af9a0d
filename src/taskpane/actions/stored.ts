import { succeed, type CallOptions, type Outcome } from '../../workbook';
import { readSettings, type PaneSettings } from '../settings';
import { withChange } from '../stored-settings';
import type { ActionContext } from './types';

/**
 * Changes what the workbook keeps of ours: what is there is read first, and nothing is written where that fails. One
 * change at a time, of this pane and of others beside it, so that none is made to what another is about to replace.
 */
export function changeStored(
  { port, session, alone }: ActionContext,
  change: (stored: string | null) => string,
): Promise<Outcome<string>> {
  const turn = session.saving.then(() =>
    alone(async (): Promise<Outcome<string>> => {
      const loaded = await port.loadSettings();
      if (!loaded.ok) return loaded;
      const json = change(loaded.value);
      const kept = json === loaded.value ? loaded : await port.saveSettings(json);
      return kept.ok ? { ok: true, value: json } : kept;
    }),
  );
  session.saving = turn.catch(() => undefined);
  return turn;
}

/** What the workbook keeps, once changes of it that are under way are made. */
export async function loadWhenSaved(
  { port, session }: ActionContext,
  options?: CallOptions,
): Promise<Outcome<string | null>> {
  await session.saving;
  return port.loadSettings(options);
}

/** Has the host do what the settings say of starting with the workbook; nothing where a person has not said. */
async function turnStartup(
  { services: { startup } }: ActionContext,
  before: boolean | null,
  after: boolean | null,
): Promise<Outcome<void>> {
  const isToTurn = startup && after !== null && after !== before;
  return isToTurn ? startup.turn(after) : succeed(undefined);
}

/** Keeps a change of the settings in the workbook; gives what is kept there now. */
export async function keepSettings(context: ActionContext, settings: PaneSettings): Promise<Outcome<PaneSettings>> {
  const before = context.store.get().settings;
  const turned = await turnStartup(context, before.startsWithWorkbook, settings.startsWithWorkbook);
  if (!turned.ok) return turned;
  const kept = await changeStored(context, (stored) => withChange(stored, before, settings));
  return kept.ok ? succeed(readSettings(kept.value) ?? settings) : kept;
}
