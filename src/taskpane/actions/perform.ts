import { isIdle } from '../state';
import { attempt } from '../steps/effects';
import type { ActionContext, PaneAction } from './types';

/**
 * Runs an action if it may run. While something else is under way it waits its turn: what a person asks for is not
 * dropped. Nothing it throws is lost.
 */
export async function perform<Args>(context: ActionContext, action: PaneAction<Args>, args: Args): Promise<void> {
  const { store, session } = context;
  const wish = { what: action, args };
  const run = async (): Promise<void> => {
    // What is over by now is not done again.
    if (!action.isEnabled(store.get())) return;
    await session.waiting.now(wish, () => attempt(context, () => action.run(context, args), run));
  };
  const isToWait = !action.isEnabled(store.get()) && !isIdle(store.get());
  await (isToWait ? session.waiting.wait(store, wish, run) : run());
}
