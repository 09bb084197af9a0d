import { auditOf, crossFormRules, formRules, profileById, judge } from '../../src/audit';
import { read } from '../../src/form';
import { topicOf } from '../../src/rules/support/topics';
import { formGrid, type FormParts } from '../support/form-grid';

/** Nothing in it is right that has to do with points, scores, totals and grades. */
const SCORES_ALL_WRONG: FormParts = {
  funds: '年度资金总额 | 100 | 100 | 50 | 15 | 50.00% | 9\n    其中：当年财政拨款 | 100 | 100 | 50 | 5 | 50.00% | 5',
  indicators: `
    产出指标 | 数量指标 | 培训场次 | ≥10场 | 5场 | 20 | 25 |
    | 质量指标 | 结业考核合格率 | ≥90% | 80% | | 10 |
    | 成本指标 | 人均培训成本 | ≤500元/人 | 900元/人 | 70 | 70 |`,
  total: '80 | 40 | 优',
};

const SCORED = new Set(['points', 'scores', 'totals']);

function rulesFound(id: 'national-2020' | 'no-scores'): string[] {
  const [form] = read(formGrid(SCORES_ALL_WRONG).grid).forms;
  if (!form) throw new Error('no form');
  return auditOf(judge(form, { profile: profileById(id) })).findings.map(({ rule }) => rule);
}

const topics = new Map([...formRules, ...crossFormRules].map((rule) => [rule.id, topicOf(rule)]));
const isScored = (rule: string): boolean => SCORED.has(topics.get(rule) ?? '');

describe('a profile without scores', () => {
  it('leaves out every finding on points, scores and totals, and no other', () => {
    const national = rulesFound('national-2020');
    expect(national.filter(isScored).length).toBeGreaterThan(5);
    expect(rulesFound('no-scores')).toEqual(national.filter((rule) => !isScored(rule)));
  });
  it('can have single rules on again', () => {
    const [form] = read(formGrid(SCORES_ALL_WRONG).grid).forms;
    const options = { profile: profileById('no-scores'), rules: { 'score-over-points': 'info' } as const };
    const found = form ? auditOf(judge(form, options)).findings : [];
    expect(found.filter(({ rule }) => isScored(rule)).map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
      'info score-over-points',
    ]);
  });
});

describe('topics of rules', () => {
  it('follow the code unless the rule says otherwise', () => {
    expect(topicOf({ code: 'PE205' })).toBe('points');
    expect(topicOf({ code: 'PE117', topic: 'scores' })).toBe('scores');
  });
  it('are those of scores for every rule whose message speaks of points, scores or a grade', () => {
    const speaks = formRules.filter(({ messages }) =>
      Object.values(messages).some((names) => names.some((name) => ['points', 'score', 'grade'].includes(name))),
    );
    expect(speaks.length).toBeGreaterThan(5);
    expect(speaks.filter(({ id }) => !isScored(id)).map(({ id }) => id)).toEqual([]);
  });
});
