import { changeStored, keepSettings, loadWhenSaved } from '../actions/stored';
import { always, type ActionContext } from '../actions/types';
import type { Outcome, SheetReading } from '../../workbook';
import { inSteps, paced, whileWanted } from '../pause';
import { isIdle, languageOf } from '../state';
import { nextChange } from '../store';
import { loadWords } from '../words';
import { stepsAtOnce } from './at-once';
import { mayBegin } from './check';
import type { Effect, EventOf, Family, Steppers } from './types';

/** What throws is not lost: it becomes a failure with its cause, and can be tried again. */
export async function attempt(
  context: ActionContext,
  work: () => Promise<void>,
  again: () => Promise<void> = () => attempt(context, work),
): Promise<void> {
  try {
    await work();
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    const failure = { code: 'unknown', cause } as const;
    await happen(context, 'pane', { type: 'failed', failed: { failure, retry: () => void again(), isBroken: true } });
  }
}

/** Lets an event happen, and all that follows from it: the one place where effects are carried out. */
export async function happen<Name extends Family>(
  context: ActionContext,
  family: Name,
  event: EventOf<Name>,
): Promise<void> {
  const known: Partial<Steppers> = stepsAtOnce;
  const step = known[family] ?? (await allSteps(context))[family];
  const { state, effects = [] } = step(context.store.get(), event);
  if (state) context.store.set(state);
  for (const effect of effects) {
    const next = await carryOut(context, effect, {
      begin: (event) => void attempt(context, () => happen(context, family, event)),
      tell: (event) => happen(context, family, event),
    });
    if (next) await happen(context, family, next.event);
  }
}

/** What rests on the engine says something of what it finds: its words come first. */
async function allSteps({ engine, store }: ActionContext): Promise<Steppers> {
  const { steps, learn } = await engine();
  await learn(languageOf(store.get()));
  return steps;
}

/** How an effect has more happen than what it ends with. */
interface Ways<Event> {
  /** Later, and by itself. */
  readonly begin: (event: Event) => void;
  /** While it is carried out. */
  readonly tell: (event: Event) => Promise<void>;
}

/** The event that an effect ends with, if any. */
async function carryOut<Event>(
  context: ActionContext,
  effect: Effect<Event>,
  { begin, tell }: Ways<Event>,
): Promise<{ readonly event: Event } | null> {
  const { port } = context;
  switch (effect.kind) {
    case 'read':
      return { event: effect.then(await readSheets(context, effect, tell)) };
    case 'write':
      return { event: effect.then(await port.write(effect.edits)) };
    case 'offer':
      return { event: effect.then(await port.offerChoices(effect.lists)) };
    case 'withdraw':
      return { event: effect.then(await port.withdrawChoices()) };
    case 'list':
      return { event: effect.then(await port.listSheets()) };
    case 'put':
      return { event: effect.then(await port.putSheet(effect.content)) };
    case 'readOwn':
      return { event: effect.then(await port.readOwnSheet(effect.which)) };
    case 'load':
      return { event: effect.then(await loadWhenSaved(context, { waits: effect.waits === true })) };
    case 'change':
      return { event: effect.then(await changeStored(context, effect.change)) };
    case 'save': {
      const kept = await keepSettings(context, effect.settings);
      if (kept.ok) await happen(context, 'settings', { type: 'enforce', settings: kept.value });
      return { event: effect.then(kept) };
    }
    case 'work': {
      const { work, isWanted = always } = effect;
      const next = await inSteps(work, paced(context.pause), tell, () => !isWanted(context.store.get()));
      return next && { event: next };
    }
    case 'select': {
      const { sheetId, address } = effect.cell;
      const cell = { sheetId, address };
      context.session.ownSelections.push(cell);
      await happen(context, 'pane', { type: 'shown', cell, done: await port.select(cell) });
      return null;
    }
    case 'point': {
      const { cell } = effect;
      const run = (): Promise<void> => happen(context, 'layout', { type: 'point', cell });
      if (isIdle(context.store.get())) await run();
      else await context.session.waiting.wait(context.store, { what: 'point', args: cell }, run);
      return null;
    }
    case 'follow':
      await happen(context, 'explain', { type: 'follow', cell: effect.cell, isOwn: effect.isOwn });
      return null;
    case 'reveal':
      return { event: effect.then(await port.reveal(effect.cell)) };
    case 'selected':
      return { event: effect.then(await port.selectedCell()) };
    case 'reword':
      await happen(context, 'reword', {
        type: 'reword',
        file: context.file,
        hasFunctions: port.capabilities.hasFunctions,
      });
      return null;
    case 'check':
      // What follows from a change of what is kept comes after the check that a person began meanwhile, and is not lost.
      while (!mayBegin(context.store.get(), effect.options)) await nextChange(context.store);
      await happen(context, 'check', { type: 'check', options: effect.options });
      return effect.then ? { event: effect.then } : null;
    case 'judge': {
      const run = { options: effect.run, file: context.file };
      // Whoever waits for the check goes on as soon as it is stopped, whether or not the host answers.
      await whileWanted(
        context.store,
        ({ checking }) => checking === effect.run,
        () => happen(context, 'judge', { type: 'begin', run }),
      );
      return null;
    }
    case 'mark': {
      const { sheets, marks, style, waits } = effect;
      return { event: effect.then(await port.mark(sheets, marks, style, { waits })) };
    }
    case 'counts':
      await port.showCounts(effect.counts);
      return null;
    case 'startup':
      return { event: effect.then((await context.services.startup?.isOn()) ?? null) };
    case 'later':
      context.session.leftAlone.wait(
        effect.sheets,
        (sheets) => void attempt(context, () => happen(context, 'watch', { type: 'due', sheets })),
      );
      return null;
    case 'unmark':
      return { event: effect.then(await port.unmark()) };
    case 'copy':
      return { event: effect.then(await context.copy(effect.text)) };
    case 'copyOut':
      await happen(context, 'pane', { type: 'copy', text: effect.text, done: effect.done });
      return null;
    case 'remember':
      context.memory.keep(effect.key);
      return null;
    case 'learn':
      await loadWords(effect.language).catch(() => undefined);
      return { event: effect.then };
    case 'fail': {
      const { failure, again, doing } = effect;
      const retry = again && (() => begin(again));
      await happen(context, 'pane', { type: 'failed', failed: { failure, retry, ...(doing && { doing }) } });
      return null;
    }
  }
}

function readSheets<Event>(
  { port, store }: ActionContext,
  { which, waits = false, isWanted = always, progress }: Effect<Event> & { readonly kind: 'read' },
  tell: (event: Event) => Promise<void>,
): Promise<Outcome<readonly SheetReading[]>> {
  const signal = {
    get aborted() {
      return !isWanted(store.get());
    },
  };
  const onProgress = progress && ((...how: Parameters<typeof progress>) => void tell(progress(...how)));
  return port.readSheets(which, { signal, waits, ...(onProgress && { onProgress }) });
}
