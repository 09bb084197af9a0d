import type { Progress } from '../settings';
import { dayOf } from './ignore';
import { rewordAll } from './reword';
import { keepSettings } from './settings';
import { defineAction, showFailure } from './types';

/** Keeps how far a finding has come, and what a person notes beside it, in the workbook. */
export const noteProgress = defineAction<{ readonly key: string; readonly state: Progress; readonly note: string }>({
  id: 'noteProgress',
  labelKey: 'progress.label',
  run: async (context, { key, state, note }) => {
    const engine = await context.engine();
    const { judged, settings } = context.store.get();
    const placed = engine.findByKey(judged, key);
    if (!placed) return;
    const { cellText: _text, ...place } = engine.placedAs(placed);
    const others = settings.states.filter((one) => !engine.isAbout(one, placed));
    const isNothing = state === 'open' && note.trim() === '';
    const states = isNothing ? others : [...others, { ...place, state, note: note.trim(), date: dayOf(context.now()) }];
    const kept = await keepSettings(context, { ...settings, states });
    if (!kept.ok) return showFailure(context, kept.failure, null, 'keep');
    await rewordAll(context);
  },
});
