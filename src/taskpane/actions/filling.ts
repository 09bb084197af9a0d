import { check } from './check';
import { defineAction } from './types';

/** Shows what is still to be filled in of the form that is open, and checks along from now on. */
export const openFilling = defineAction({
  id: 'openFilling',
  labelKey: 'action.openFilling',
  run: async (context) => {
    const { store } = context;
    if (!store.get().view?.forms.some(({ key }) => key === store.get().openForm)) {
      await check(context, { which: 'active', isUpdate: false, isQuiet: false });
    }
    const { view, openForm } = store.get();
    const form = view?.forms.find(({ key }) => key === openForm);
    if (form?.filling) store.set({ page: 'filling', plan: null, ignoring: null, layout: null, notice: null });
    else if (view && view.forms.length > 0) store.set({ notice: { kind: 'done', key: 'filling.none', data: {} } });
  },
});
