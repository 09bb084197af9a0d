import { happen } from '../steps/effects';
import { defineAction } from './types';

/** Adds a sheet with the standard form, empty, its scores as formulas. */
export const insertBlankForm = defineAction({
  id: 'insertBlankForm',
  labelKey: 'action.insertBlankForm',
  run: (context) => happen(context, 'insert', { type: 'insert', hasFunctions: context.port.capabilities.hasFunctions }),
});
