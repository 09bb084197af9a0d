import { auditOf, profileById, judge } from '../../src/audit';
import { wordFinding } from '../../src/report';
import { readKinds, readLabels, type Certainty } from './labels';
import { measure, type Measurement, type Specimen } from './measure';
import { readSource, type SourceName } from './sources';

const labels = readLabels();
const seeds = labels.filter(({ id }) => id.startsWith('seed_'));
const kinds = readKinds();

function share(list: readonly Measurement[], certainty: Certainty): number {
  const total = list.reduce((sum, one) => sum + one.recall[certainty].total, 0);
  return list.reduce((sum, one) => sum + one.recall[certainty].hit, 0) / total;
}

/** What the nine forms must show, from whatever source they are read. */
describe.each<[SourceName]>([['as-pasted'], ['tidy'], ['stacked'], ['grids']])('the nine forms, %s', (source) => {
  const list = measure(readSource(source, seeds), kinds, { withDisplacement: source !== 'tidy' });

  it('are read without a fault', () => {
    expect(list.flatMap(({ id, fields }) => fields.wrong.map((wrong) => `${id}: ${wrong}`))).toEqual([]);
  });
  it('break no trap', () => {
    expect(
      list.flatMap(({ id, trapViolations }) =>
        trapViolations.map(({ trap, rule }) => `${id}: ${rule} – ${trap.detail}`),
      ),
    ).toEqual([]);
  });
  it('give no error and no warning that no label explains', () => {
    expect(
      list.flatMap(({ id, unlabelled }) =>
        unlabelled.map(({ rule, severity, cells }) => `${id}: ${severity} ${rule} ${cells.join(' ')}`),
      ),
    ).toEqual([]);
  });
  it('have every arithmetic fault found', () => expect(share(list, 'A')).toBe(1));
  it.each<[Certainty]>([['S'], ['C'], ['R']])(
    'have at least 95 %% of the faults of certainty %s found',
    (certainty) => {
      expect(share(list, certainty)).toBeGreaterThanOrEqual(0.95);
    },
  );
});

describe('the forms of other places', () => {
  const list = labels
    .filter(({ id }) => !id.startsWith('seed_'))
    .flatMap((label) => measure(readSource('grids', [label]), kinds, { withDisplacement: true }));
  it('break no trap', () => {
    expect(
      list.flatMap(({ id, trapViolations }) =>
        trapViolations.map(({ trap, rule }) => `${id}: ${rule} – ${trap.detail}`),
      ),
    ).toEqual([]);
  });
  it('give no error that no label explains', () => {
    expect(
      list.flatMap(({ id, unlabelled }) =>
        unlabelled.filter(({ severity }) => severity === 'error').map(({ rule }) => `${id}: ${rule}`),
      ),
    ).toEqual([]);
  });
});

const DISPLACEMENT: ReadonlySet<string> = new Set(['row-displaced', 'label-displaced', 'total-row-displaced']);

/** Findings in words, with the rows they touch; columns differ where a row was displaced. */
function said({ form, shift }: Specimen): string[] {
  return auditOf(judge(form, { profile: profileById('national-2020') }))
    .findings.filter(({ rule }) => !DISPLACEMENT.has(rule))
    .map((finding) => {
      const rows = [...new Set(finding.cells.map(({ row }) => row - shift))].sort((a, b) => a - b);
      const message = wordFinding(finding, 'zh-CN').message.replace(/第 \d+ 行/gu, '第 … 行');
      return `${finding.severity} ${finding.rule} ${rows.join(',')} ${message}`;
    })
    .sort();
}

describe('the same form says the same', () => {
  it('tidy as pasted', () => {
    expect(readSource('tidy', seeds).map(said)).toEqual(readSource('as-pasted', seeds).map(said));
  });
  it('stacked on one sheet', () => {
    const alone = readSource('as-pasted', seeds).filter(({ labels: { id } }) =>
      ['seed_f1', 'seed_f6', 'seed_f9'].includes(id),
    );
    expect(readSource('stacked', seeds).map(said)).toEqual(alone.map(said));
  });
});
