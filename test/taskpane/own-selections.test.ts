import { actions, perform } from '../../src/taskpane/actions';
import { followSelection } from '../../src/taskpane/actions/explain';
import type { EntryView } from '../../src/taskpane/views';
import { formGrid } from '../support/form-grid';
import { paneOn } from '../workbook/pane-on-port';
import { FakePort } from './fake-port';
import { FAULTY } from './faulty';

const cellOf = ({ remarks: [remark] }: EntryView) => remark!.cells[0]!;

it('what the pane selects is no choice of a person, however late the host tells of it', async () => {
  const context = paneOn(new FakePort({ 自评表: formGrid({ ...FAULTY, total: '100 | 95' }).grid }));
  await perform(context, actions.validateSheet, undefined);
  const [first, second] = context.store.get().view!.forms[0]!.entries as [EntryView, EntryView];
  expect(cellOf(first)).not.toEqual(cellOf(second));
  await perform(context, actions.activateEntry, first);
  await perform(context, actions.activateEntry, second);
  for (const entry of [first, second]) await followSelection(context, cellOf(entry));
  expect(context.store.get()).toMatchObject({ current: second.remarks[0]!.key, explanation: null });

  await followSelection(context, cellOf(first));
  expect(context.store.get().current).toBe(first.remarks[0]!.key);
});
