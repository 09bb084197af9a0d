import { check } from '../actions/check';
import { rewordAll } from '../actions/reword';
import { keepSettings } from '../actions/settings';
import { showFailure, type ActionContext } from '../actions/types';
import type { SheetCell } from '../../workbook';
import { inSteps, paced } from '../pause';
import type { Effect, EventOf, Family, Steppers } from './types';

/** Lets an event happen, and all that follows from it: the one place where effects are carried out. */
export async function happen<Name extends Family>(
  context: ActionContext,
  family: Name,
  event: EventOf<Name>,
): Promise<void> {
  const { steps }: { readonly steps: Steppers } = await context.engine();
  const { state, effects = [] } = steps[family](context.store.get(), event);
  if (state) context.store.set(state);
  for (const effect of effects) {
    const next = await carryOut(context, effect, (again) => void happen(context, family, again));
    if (next) await happen(context, family, next.event);
  }
}

/** The event that an effect ends with, if any. */
async function carryOut<Event>(
  context: ActionContext,
  effect: Effect<Event>,
  restart: (event: Event) => void,
): Promise<{ readonly event: Event } | null> {
  const { port } = context;
  switch (effect.kind) {
    case 'read':
      return { event: effect.then(await port.readSheets(effect.which)) };
    case 'write':
      return { event: effect.then(await port.write(effect.edits)) };
    case 'offer':
      return { event: effect.then(await port.offerChoices(effect.lists)) };
    case 'withdraw':
      return { event: effect.then(await port.withdrawChoices()) };
    case 'save':
      return { event: effect.then(await keepSettings(context, effect.settings)) };
    case 'work': {
      const next = await inSteps(effect.work, paced(context.pause));
      return next && { event: next };
    }
    case 'select':
      await select(context, effect.cell);
      return null;
    case 'selected':
      return { event: effect.then(await port.selectedCell()) };
    case 'reword':
      await rewordAll(context);
      return null;
    case 'mark':
      await check(context, effect.options);
      return effect.then ? { event: effect.then } : null;
    case 'fail': {
      const { failure, again, doing } = effect;
      showFailure(context, failure, again && (() => restart(again)), doing);
      return null;
    }
  }
}

/** Shows a cell that the pane chose: it is not to be answered as a person's choice. */
async function select(context: ActionContext, { sheetId, address }: SheetCell): Promise<void> {
  context.session.ownSelections.push({ sheetId, address });
  const done = await context.port.select({ sheetId, address });
  if (!done.ok) showFailure(context, done.failure, () => void select(context, { sheetId, address }));
}
