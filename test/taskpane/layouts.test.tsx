/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { hintFor, readLines } from '../../src/form';
import type { SheetLayout } from '../../src/report/traces';
import { DEFAULT_SETTINGS, readSettings, writeSettings } from '../../src/taskpane/settings';
import { sheet } from '../form/support/sheets';
import { mount, run } from './support';

/** A form whose headings nobody could know. */
const STRANGE = sheet(`
  项目支出绩效自评表
  项目名称 | 培训
  甲 | 乙 | 丙 | 丁 | 戊
  培训场次 | ≥10场 | 5场 | 90 | 90`);

const hint = hintFor(
  readLines(STRANGE)[2]!,
  (['name', 'target', 'actual', 'points', 'score'] as const).map((field, column) => ({ column, field })),
);
const layout: SheetLayout = { sheetId: 's1', sheet: '甲', hint };
const kept = (layouts: readonly unknown[]): readonly SheetLayout[] | undefined =>
  readSettings(JSON.stringify({ ...(JSON.parse(writeSettings(DEFAULT_SETTINGS)) as object), layouts }))?.layouts;

describe('a layout told by hand', () => {
  it('is kept in the workbook and used for its sheet', async () => {
    const settings = writeSettings({ ...DEFAULT_SETTINGS, layouts: [layout] });
    const one = await mount({ 甲: STRANGE, 乙: STRANGE }, { prepare: (port) => (port.settings = settings) });
    await run(one, 'validateWorkbook');
    const forms = one.pane.getState().judged.map((judged) => judged.forms.length);
    expect(forms).toEqual([1, 0]);
    expect(one.pane.getState().judged[0]?.audits[0]?.findings.map(({ rule }) => rule)).toContain(
      'full-score-target-missed',
    );
  });

  it('is what its fixes are applied under', async () => {
    const settings = writeSettings({ ...DEFAULT_SETTINGS, layouts: [layout] });
    const one = await mount({ 甲: STRANGE }, { prepare: (port) => (port.settings = settings) });
    await run(one, 'validateWorkbook');
    expect(one.pane.getState().view?.forms[0]?.fixCount).toBeGreaterThan(0);
    await run(one, 'previewAllFixes');
    const [option] = one.pane.getState().plan!.options;
    if (!one.pane.getState().plan!.ticked.includes(option!.key)) {
      await one.user.click(screen.getAllByRole('checkbox')[0]!);
    }
    await run(one, 'applyChanges');
    expect(one.port.writes).toHaveLength(1);
    expect(one.port.cell('s1', 3, 4)?.value).not.toBe(90);
  });

  it('is read back as it was written', () => expect(kept([layout])).toEqual([layout]));

  it.each<[string, unknown]>([
    ['no object', 'hint'],
    ['no sheet', { ...layout, sheet: 1 }],
    ['no place', { ...layout, hint: { ...hint, headingRow: -1 } }],
    ['no texts', { ...layout, hint: { ...hint, texts: [] } }],
    ['an unknown field', { ...layout, hint: { ...hint, columns: [{ column: 0, field: 'toString' }] } }],
    ['a column that is none', { ...layout, hint: { ...hint, columns: [{ column: 0.5, field: 'name' }] } }],
  ])('is left out where it is damaged: %s', (_name, damaged) => expect(kept([damaged, layout])).toEqual([layout]));
});
