import type { SheetLayout } from '../../report/traces';
import { happen } from '../steps/effects';
import type { LayoutEvent } from '../steps/layout';
import { defineAction } from './types';

/** Opens the page on which a person tells how a form is laid out. */
export const openLayout = defineAction({
  id: 'openLayout',
  labelKey: 'action.openLayout',
  run: (context) => happen(context, 'layout', { type: 'open' }),
});

/** Says in which row the headings are, or what one of them means. */
export const tellLayout = defineAction<LayoutEvent & { readonly type: 'row' | 'name' }>({
  id: 'tellLayout',
  labelKey: 'layout.columns',
  run: (context, event) => happen(context, 'layout', event),
});

export const keepLayout = defineAction({
  id: 'keepLayout',
  labelKey: 'action.keepLayout',
  isEnabled: ({ busy, layout }) => busy === null && layout !== null && layout.rows !== null,
  run: (context) => happen(context, 'layout', { type: 'keep' }),
});

export const removeLayout = defineAction<SheetLayout>({
  id: 'removeLayout',
  labelKey: 'action.removeLayout',
  run: (context, layout) => happen(context, 'layout', { type: 'remove', layout }),
});
