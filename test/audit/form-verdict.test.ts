import { auditOf, defineProfile, graver, judge, profileById, verdictOf, type FormVerdict } from '../../src/audit';
import { read } from '../../src/form';
import { formGrid, type FormParts } from '../support/form-grid';

const NATIONAL = profileById('national-2020');
const own = (verdict: object) => defineProfile({ id: 'own', verdict }, NATIONAL);

function verdictBy(profile: typeof NATIONAL, parts: FormParts): FormVerdict {
  const [form] = read(formGrid(parts).grid).forms;
  if (!form) throw new Error('no form');
  return verdictOf(auditOf(judge(form, { profile })));
}

/** A score above its points; a filler for a reason; a figure in words. */
const ERROR: FormParts = { indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 10场 | 10 | 12', total: null };
const SOUND: FormParts = {};

test('by the national rules an error sends a form back, and a sound one passes', () => {
  expect(verdictBy(NATIONAL, ERROR)).toBe('return');
  expect(verdictBy(NATIONAL, SOUND)).toBe('pass');
});

test('a profile says what sends a form back and what asks for a look; of the rest nothing is asked', () => {
  expect(verdictBy(own({ return: [], check: ['error'] }), ERROR)).toBe('check');
  expect(verdictBy(own({ return: [], check: [] }), ERROR)).toBe('pass');
  expect(verdictBy(own({ return: ['warning', 'error'] }), ERROR)).toBe('return');
});

test('each of the two lists is inherited by itself', () => {
  expect(own({ return: ['unsure'] }).verdict).toEqual({ ...NATIONAL.verdict, return: ['unsure'] });
  expect(own({ check: [] }).verdict).toEqual({ return: ['error'], check: [] });
});

test('of two verdicts the graver one', () => {
  expect([graver('pass', 'check'), graver('return', 'check'), graver('pass', 'pass')]).toEqual([
    'check',
    'return',
    'pass',
  ]);
});
