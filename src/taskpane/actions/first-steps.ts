import { KNOWS_STEPS } from '../memory';
import { always, defineAction } from './types';

/** Puts the first steps away, on this computer for good. */
export const dismissSteps = defineAction({
  id: 'dismissSteps',
  labelKey: 'first.dismiss',
  isEnabled: always,
  run: ({ store, memory }) => {
    memory.keep(KNOWS_STEPS);
    return Promise.resolve(store.set({ isNew: false }));
  },
});
