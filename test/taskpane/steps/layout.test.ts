import { fail, succeed, type SheetReading } from '../../../src/workbook';
import { DEFAULT_SETTINGS } from '../../../src/taskpane/settings';
import { initialState, type PaneState } from '../../../src/taskpane/state';
import type { Effect } from '../../../src/taskpane/steps/types';
import { layoutStep, type LayoutEvent } from '../../../src/taskpane/steps/layout';
import { sheet } from '../../form/support/sheets';
import { formGrid } from '../../support/form-grid';

/** A form whose headings nobody could know. */
const STRANGE: SheetReading = {
  sheet: { id: 's1', name: '甲', isHidden: false },
  grid: sheet(`
    项目支出绩效自评表
    项目名称 | 培训
    甲 | 乙 | 丙 | 丁 | 戊
    培训场次 | ≥10场 | 5场 | 90 | 90`),
};
const FIELDS = ['name', 'target', 'actual', 'points', 'score'] as const;
const start = initialState('zh-CN', DEFAULT_SETTINGS);

/** The state after events, and what the last of them asks for. */
function after(...events: readonly LayoutEvent[]): { state: PaneState; effects: readonly Effect<LayoutEvent>[] } {
  let state = start;
  let effects: readonly Effect<LayoutEvent>[] = [];
  for (const event of events) {
    const step = layoutStep(state, event);
    state = { ...state, ...step.state };
    effects = step.effects ?? [];
  }
  return { state, effects };
}

const READ: LayoutEvent = { type: 'read', row: null, read: succeed([STRANGE]) };
const POINT: LayoutEvent = { type: 'point', cell: { sheetId: 's1', address: { row: 2, column: 3 } } };
const TOLD = FIELDS.map((field, column): LayoutEvent => ({ type: 'name', column, field }));

describe('telling a layout, step by step', () => {
  it('begins with reading the sheet in view', () => {
    const { state, effects } = after({ type: 'open' });
    expect(state.busy).not.toBeNull();
    expect(effects).toMatchObject([{ kind: 'read', which: 'active' }]);
  });

  it('reads the sheet of the form that is open', () => {
    const open: Partial<PaneState> = { judged: [{ ...STRANGE, forms: [], candidates: [], audits: [] }] };
    expect(layoutStep({ ...start, ...open }, { type: 'open' }).effects).toMatchObject([{ which: ['s1'] }]);
  });

  it('opens its page at the headings that were read, wherever a cell is selected in the form', () => {
    const { grid } = formGrid();
    const sound = { sheet: STRANGE.sheet, grid };
    const selected = { sheetId: 's1', address: { row: grid.rows.length - 1, column: 0 } };
    const heading = grid.rows.findIndex((row) => row.some((cell) => cell?.value === '三级指标')) + grid.top;
    const { state } = layoutStep({ ...start, selected }, { type: 'read', row: null, read: succeed([sound]) });
    expect(state?.layout?.row).toBe(heading);
  });

  it('opens its page without a row where the reader has no doubt about one', () => {
    expect(after(READ).state).toMatchObject({ page: 'layout', busy: null, layout: { row: null, columns: [] } });
  });

  it('begins with the cell selected in that sheet', () => {
    const selected = { sheetId: 's1', address: { row: 2, column: 0 } };
    const { state } = layoutStep({ ...start, selected }, READ);
    expect(state?.layout?.row).toBe(2);
  });

  it('takes the row that is pointed at, and shows its headings', () => {
    const { layout } = after(READ, POINT).state;
    expect(layout?.columns.map(({ letters, heading }) => letters + heading)).toEqual([
      'A甲',
      'B乙',
      'C丙',
      'D丁',
      'E戊',
    ]);
  });

  it('reads another sheet where a cell of it is pointed at', () => {
    const { effects } = after(READ, { type: 'point', cell: { sheetId: 's2', address: { row: 4, column: 0 } } });
    expect(effects).toMatchObject([{ kind: 'read', which: ['s2'] }]);
  });

  it('shows what is read by what was said so far', () => {
    const { layout } = after(READ, POINT, ...TOLD).state;
    expect(layout).toMatchObject({ count: 1, doubts: 0 });
    expect(layout?.rows).toEqual([
      {
        number: 4,
        name: '培训场次',
        values: [
          { field: 'target', text: '≥10场' },
          { field: 'actual', text: '5场' },
          { field: 'points', text: '90' },
          { field: 'score', text: '90' },
        ],
      },
    ]);
  });

  it('takes back what was said of a column', () => {
    const { layout } = after(READ, POINT, ...TOLD, { type: 'name', column: 4, field: null }).state;
    expect(layout?.told.map(({ field }) => field)).toEqual(['name', 'target', 'actual', 'points']);
  });

  it('keeps nothing while no row is pointed at', () => expect(after(READ, { type: 'keep' }).effects).toEqual([]));

  it('keeps it with the settings, then judges the sheet by it', () => {
    const { effects } = after(READ, POINT, ...TOLD, { type: 'keep' });
    const [save] = effects;
    if (save?.kind !== 'save') throw new Error('nothing is kept');
    expect(save.settings.layouts).toMatchObject([{ sheetId: 's1', sheet: '甲', hint: { headingRow: 2 } }]);
    const then = after(READ, POINT, ...TOLD, { type: 'keep' }, save.then(succeed('')));
    expect(then.state).toMatchObject({ page: 'results', layout: null, notice: { key: 'layout.kept' } });
    expect(then.effects).toMatchObject([{ kind: 'check', options: { which: ['s1'], isDecision: true } }]);
  });

  it('stays open where it could not be kept', () => {
    const broken = fail({ code: 'host-busy' });
    const { state, effects } = after(READ, POINT, { type: 'kept', isRemoval: false, done: broken });
    expect(state.page).toBe('layout');
    expect(effects).toMatchObject([{ kind: 'fail', again: { type: 'keep' } }]);
  });

  it('says of one row of headings one thing, and takes it away again', () => {
    const [first] = after(READ, POINT, ...TOLD, { type: 'keep' }).effects;
    if (first?.kind !== 'save') throw new Error('nothing is kept');
    const known = { ...after(READ, POINT, ...TOLD).state, settings: first.settings };
    const [second] = layoutStep(known, { type: 'keep' }).effects ?? [];
    expect(second).toMatchObject({ settings: { layouts: [{ sheet: '甲' }] } });
    const layout = first.settings.layouts[0]!;
    expect(layoutStep(known, { type: 'remove', layout }).effects).toMatchObject([
      { kind: 'save', settings: { layouts: [] } },
    ]);
  });
});
