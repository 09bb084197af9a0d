import { happen } from '../steps/effects';
import { always, defineAction, type ActionContext } from './types';

/** What a report of a fault needs, as it is shown before it is copied. */
export async function factsOf({ engine, port, services, store }: ActionContext): Promise<string> {
  const { factsText } = await engine();
  return factsText((await services.facts?.()) ?? [], port.capabilities, store.get());
}

/** Copies it. It stays on this computer: whoever reports pastes it. */
export const copyFacts = defineAction({
  id: 'copyFacts',
  labelKey: 'help.copyFacts',
  isEnabled: always,
  run: async (context) => happen(context, 'pane', { type: 'copy', text: await factsOf(context), done: 'copy.done' }),
});
