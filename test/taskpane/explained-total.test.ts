import { readFileSync } from 'node:fs';
import { read, type Grid } from '../../src/form';
import { readWorkbook } from '../../src/files';
import { explanationView } from '../../src/taskpane/engine/explanation';
import { judgeForm, type JudgedSheet } from '../../src/taskpane/engine/judge';
import { formView } from '../../src/taskpane/engine/view';
import { DEFAULT_SETTINGS } from '../../src/taskpane/settings';
import { formGrid } from '../support/form-grid';
import { FAULTY_SUM } from './faulty';

function judged(name: string, grid: Grid): JudgedSheet {
  const sheet = {
    sheet: { id: name, name, isHidden: false },
    grid,
    forms: read(grid).forms,
    candidates: [],
    audits: [],
  };
  return { ...sheet, audits: sheet.forms.flatMap((_form, at) => judgeForm(sheet, at, DEFAULT_SETTINGS) ?? []) };
}

/** What the pane says of a form's total: beside it in the summary, and where it is explained. */
function saidOfTotals(
  sheet: JudgedSheet,
): { readonly summary: boolean | null; readonly explanation: boolean | null }[] {
  return sheet.forms.flatMap((form, at) => {
    const address = form.total?.score?.address;
    if (!address) return [];
    const explanation = explanationView(form, sheet.sheet.id, address, DEFAULT_SETTINGS, 'zh-CN');
    const summary = formView(sheet, at, DEFAULT_SETTINGS, 'zh-CN');
    return [{ summary: summary?.isTotalRight ?? null, explanation: explanation?.isRight ?? null }];
  });
}

const contradicts = ({ summary, explanation }: ReturnType<typeof saidOfTotals>[number]): boolean =>
  summary === false && explanation === true;

describe('the explanation of a total', () => {
  it('does not call right what the summary calls wrong: a sum of scores of which one is wrong', () => {
    const said = saidOfTotals(judged('自评表', formGrid(FAULTY_SUM).grid));
    expect(said.map(({ summary }) => summary)).toEqual([false]);
    expect(said.filter(contradicts)).toEqual([]);
  });

  it('says what the total is once its scores are right', () => {
    const { forms } = judged('自评表', formGrid(FAULTY_SUM).grid);
    const address = forms[0]!.total!.score!.address;
    expect(explanationView(forms[0]!, 's1', address, DEFAULT_SETTINGS, 'zh-CN')).toMatchObject({
      note: '各项之和与表中相同，但其中有得分算错：改对之后总分是 97。',
      expected: null,
      isRight: null,
    });
  });

  it('does not vouch for a sum of which a score is open, nor does the summary', () => {
    const sheet = judged(
      '自评表',
      formGrid({ indicators: '产出指标 | 时效指标 | 完工时间 | 6月30日前 | 7月20日 | 90 | 90' }).grid,
    );
    const address = sheet.forms[0]!.total!.score!.address;
    expect(formView(sheet, 0, DEFAULT_SETTINGS, 'zh-CN')).toMatchObject({ open: 1, isTotalRight: true });
    expect(explanationView(sheet.forms[0]!, 's1', address, DEFAULT_SETTINGS, 'zh-CN')).toMatchObject({
      formula: expect.stringContaining('其中有得分待定'),
      expected: '100',
      isRight: null,
    });
  });

  it.each(['tidy', 'as-pasted'])('nor in the nine forms of %s', (name) => {
    const opened = readWorkbook(readFileSync(`samples/${name}.xlsx`), `${name}.xlsx`);
    if (!opened.ok) throw new Error(opened.failure.code);
    const said = opened.sheets.flatMap((sheet) => saidOfTotals(judged(sheet.name, sheet.grid)));
    expect(said.some(({ summary }) => summary === false)).toBe(true);
    expect(said.filter(contradicts)).toEqual([]);
  });
});
