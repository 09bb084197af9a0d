import { auditOf, judge } from '../../../src/audit';
import { read, SELF_EVALUATIONS } from '../../../src/form';
import { sheetsIn } from '../support/text-sheets';

/** Kinds that are named and refused in a sentence: an expert's score sheet is one. */
const isJudged = (kind: string): boolean =>
  ['targets', 'monitoring', ...SELF_EVALUATIONS].some((judged) => judged === kind);

describe('what is no form', () => {
  const sheets = sheetsIn(new URL('../no-forms/', import.meta.url));

  it('is many things', () => expect(sheets.length).toBeGreaterThanOrEqual(110));
  it.each(sheets.map(({ name, grid }) => [name, grid] as const))('%s', (_name, grid) => {
    const { forms } = read(grid);
    expect(forms.length).toBeLessThanOrEqual(1);
    expect(forms.filter(({ kind }) => isJudged(kind))).toEqual([]);
    const findings = forms.flatMap((form) => auditOf(judge(form, { profile: 'auto' })).findings);
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });
  it('is hardly ever called a form that is not judged', () => {
    const named = sheets.filter(({ grid }) => read(grid).forms.length > 0);
    expect(named.map(({ name }) => name)).toEqual(['evaluators: 专家评价打分表']);
  });
});
