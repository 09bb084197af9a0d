import { auditForm, profileById, toA1, type Finding } from '../../src/audit';
import { readForms } from '../../src/form/read-form';
import { formGrid, type FormParts } from '../support/form-grid';

function fixOf(parts: FormParts, rule: string): { isSafe: boolean; edits: Record<string, unknown> } | null {
  const [form] = readForms(formGrid(parts).grid).forms;
  if (!form) throw new Error('no form');
  const finding = auditForm(form, { profile: profileById('national-2020') }).findings.find(
    (one: Finding) => one.rule === rule,
  );
  return finding?.fix
    ? {
        isSafe: finding.fix.isSafe,
        edits: Object.fromEntries(finding.fix.edits.map(({ address, value }) => [toA1(address), value])),
      }
    : null;
}

const ROW = '产出指标 | 成本指标 | 成本节约率 | 5% | 0.3% | 90 | 85 | 采购价格高于预期，下年改进询价';

describe('the fix of a score', () => {
  it('takes the total along where it was right before', () => {
    expect(fixOf({ indicators: ROW, total: '100 | 95' }, 'score-not-proportional')).toEqual({
      isSafe: true,
      edits: { H13: 5.4, H14: 15.4 },
    });
  });
  it('takes the grade along too', () => {
    expect(fixOf({ indicators: ROW, total: '100 | 95 | 优' }, 'score-not-proportional')).toEqual({
      isSafe: true,
      edits: { H13: 5.4, H14: 15.4, I14: '差' },
    });
  });
  it('leaves a total alone that was wrong, or right already', () => {
    expect(fixOf({ indicators: ROW, total: '100 | 15.4' }, 'score-not-proportional')?.edits).toEqual({ H13: 5.4 });
  });
  it('leaves a total alone that is a formula', () => {
    const parts = { indicators: ROW, total: '100 | 95', cells: { H14: { value: 95, formula: 'SUM(H6,H13)' } } };
    expect(fixOf(parts, 'score-not-proportional')?.edits).toEqual({ H13: 5.4 });
  });
  it('is not safe where it would overwrite a formula', () => {
    const parts = { indicators: ROW, total: '100 | 95', cells: { H13: { value: 85, formula: 'G13-5' } } };
    expect(fixOf(parts, 'score-not-proportional')?.isSafe).toBe(false);
  });
  it('stands alone in a form without a total row', () => {
    expect(fixOf({ indicators: ROW, total: null }, 'score-not-proportional')?.edits).toEqual({ H13: 5.4 });
  });
});

describe('the fix of a total', () => {
  it('takes the grade along where it fitted the total', () => {
    const right = '产出指标 | 数量指标 | 培训场次 | 10场 | 8场 | 90 | 72 | 两场因疫情取消，已安排补训';
    expect(fixOf({ indicators: right, total: '100 | 95 | 优' }, 'total-wrong')?.edits).toEqual({ H14: 82, I14: '良' });
    expect(fixOf({ indicators: right, total: '100 | 95 | 中' }, 'total-wrong')?.edits).toEqual({ H14: 82 });
  });
});
