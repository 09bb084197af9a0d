import { auditOf, explain, profileById, judge } from '../../src/audit';
import { read } from '../../src/form';
import { defineProfile, type ProfileDefinition } from '../../src/scoring';
import { a1 } from '../rules/support/rule-tester';
import { formGrid, type FormParts } from '../support/form-grid';

const DOCUMENT = '示例县财政局通知（虚构）';
const CAIYU = 'caiyu-2020-10-art-16';

function audit(parts: FormParts, keys: Omit<ProfileDefinition, 'id'>) {
  const [form] = read(formGrid(parts).grid).forms;
  if (!form) throw new Error('no form');
  return auditOf(judge(form, { profile: defineProfile({ id: 'example', ...keys }, profileById('national-2020')) }));
}

const basisOf = (rule: string, parts: FormParts, keys: Omit<ProfileDefinition, 'id'>): readonly string[] | undefined =>
  audit(parts, keys).findings.find((finding) => finding.rule === rule)?.basis;

const row = (cells: string): FormParts => ({ indicators: `产出指标 | 数量指标 | ${cells}` });
const REASON = '师资不足，明年提前聘请';

describe('a finding that rests on a key of the profile cites its document and no other', () => {
  it.each<[string, FormParts, Omit<ProfileDefinition, 'id'>]>([
    ['score-not-proportional', row(`培训场次 | ≥10场 | 5场 | 10 | 5 | ${REASON}`), { passMark: 0.6 }],
    [
      'score-not-proportional',
      row(`培训场次 | ≥10场 | 8场 | 10 | 8 | ${REASON}`),
      { linearBetween: { from: 0.6, to: 1 } },
    ],
    [
      'score-not-proportional',
      row(`完成率 | ≥90% | 85% | 10 | 9.44 | ${REASON}`),
      { intervals: { output: [{ from: 0.8, share: 0.8 }] } },
    ],
    [
      'score-lost-target-met',
      row(`培训场次 | ≥10场 | 20场 | 10 | 9 | ${REASON}`),
      { overDeduct: { from: 1.3, points: 2 } },
    ],
    [
      'qualitative-score-outside-band',
      row('效果 | 有效 | 部分达成 | 10 | 8 |'),
      { bands: { achieved: 0.7, partly: 0.5 } },
    ],
    ['weights-off-profile', {}, { weights: [{ output: 40, benefit: 40, satisfaction: 10 }] }],
    ['grade-wrong', { total: '100 | 100 | 良' }, { grades: { 优: 95 } }],
    [
      'total-wrong',
      { funds: '年度资金总额 | 100 | 100 | 65 | 10 | 65% | 6.5', total: '100 | 96.5' },
      { capByExecution: [{ below: 0.8, atMost: 89 }] },
    ],
    ['far-over-target', row('培训场次 | ≥10场 | 20场 | 10 | 10 |'), { thresholds: { farOverWarning: 1.5 } }],
    ['required-kind-missing', row('培训场次 | ≥10场 | 10场 | 90 | 90 |'), { required: ['quality'] }],
    ['text-too-long', row(`培训场次 | ≥10场 | 8场 | 10 | 8 | ${REASON}`), { lengths: { reason: 5 } }],
    ['signature-missing', {}, { signatures: ['项目负责人'] }],
  ])('%s', (rule, form, keys) => {
    const [key] = Object.keys(keys);
    const found = basisOf(rule, form, { ...keys, source: DOCUMENT });
    expect(found).toEqual([DOCUMENT]);
    expect(basisOf(rule, form, { ...keys, source: DOCUMENT, basis: { [String(key)]: '第七条' } })).toEqual(['第七条']);
    expect(basisOf(rule, form, keys)).toEqual(['example']);
  });

  it('leaves what rests on the national rule to the national text', () => {
    const form = row(`培训场次 | ≥10场 | 5场 | 10 | 6 | ${REASON}`);
    expect(basisOf('score-not-proportional', form, { source: DOCUMENT, lengths: { reason: 100 } })).toEqual([CAIYU]);
  });

  it('is cited by the explanation as well', () => {
    const judged = audit(row(`培训场次 | ≥10场 | 5场 | 10 | 5 | ${REASON}`), { source: DOCUMENT, passMark: 0.6 });
    expect(explain(judged, a1('H13'))?.basis).toEqual([DOCUMENT]);
    const plain = audit(row(`培训场次 | ≥10场 | 5场 | 10 | 5 | ${REASON}`), { source: DOCUMENT });
    expect(explain(plain, a1('H13'))?.basis).toEqual([CAIYU]);
  });
});

it('a profile that re-scales says nothing of a form whose rows all apply: a wrong total is an addition', () => {
  const { findings } = audit({ total: '100 | 98' }, { notApplicable: 'rescale', source: DOCUMENT });
  const [found] = findings.filter(({ rule }) => rule === 'total-wrong');
  expect([found?.message, found?.basis.includes(DOCUMENT)]).toEqual(['withExecution', false]);
});
