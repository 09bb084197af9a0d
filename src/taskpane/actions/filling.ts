import type { SheetEdit } from '../../workbook';
import { happen } from '../steps/effects';
import { defineAction, isIdle, type PaneAction } from './types';

/** Shows what is still to be filled in of the form that is open, and checks along from now on. */
export const openFilling = defineAction({
  id: 'openFilling',
  labelKey: 'action.openFilling',
  run: (context) => happen(context, 'filling', { type: 'open' }),
});

/** Lays lists of levels and signs over the cells that take them. */
export const offerChoices = defineAction({
  id: 'offerChoices',
  labelKey: 'action.offerChoices',
  run: (context) => happen(context, 'filling', { type: 'offer' }),
});

/** Takes the lists away again, in the whole workbook. */
export const withdrawChoices: PaneAction = defineAction({
  id: 'withdrawChoices',
  labelKey: 'action.withdrawChoices',
  run: (context) => happen(context, 'filling', { type: 'withdraw' }),
});

/** Writes a value that was chosen for a blank cell. */
export const chooseValue = defineAction<SheetEdit>({
  id: 'chooseValue',
  labelKey: 'filling.choose',
  isEnabled: isIdle,
  run: (context, edit) => happen(context, 'change', { type: 'choose', edit }),
});
