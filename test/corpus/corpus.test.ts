import { auditOf, profileById, judge } from '../../src/audit';
import { wordFinding } from '../../src/report';
import { readKinds, readLabels, type Certainty } from './labels';
import { goldenIds, goldenOf, pageOf } from './golden';
import { measure, type Measurement, type Specimen } from './measure';
import { readSource, type SourceName } from './sources';

const labels = readLabels();
const seeds = labels.filter(({ id }) => id.startsWith('seed_'));
const kinds = readKinds();
const DISPLACEMENT: ReadonlySet<string> = new Set(['row-displaced', 'label-displaced', 'total-row-displaced']);

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

/** Every labelled form as read from its own grid, once for all that follows. */
const specimens = labels.flatMap((label) => readSource('grids', [label]));

describe('the page of a form', () => {
  it.each(specimens.map((specimen) => [specimen.labels.id, specimen] as const))(
    'holds what is read and said of %s; if rightly not, npm run golden writes it anew',
    (_id, specimen) => expect(pageOf(specimen)).toBe(goldenOf(specimen.labels)),
  );
  it('is there for every form and for no other', () => expect(goldenIds()).toEqual(labels.map(({ id }) => id).sort()));
});

describe('the published forms', () => {
  const published = specimens.filter(({ labels: { id } }) => !id.startsWith('made_'));
  it('show their displaced rows where their labels have them, and nowhere else', () => {
    for (const { form, labels: label } of published) {
      const labelled = label.findings.filter(({ kind }) => DISPLACEMENT.has(kind));
      const read = form.displacements.map(({ kind, row }) => `${kind}-displaced ${row}`);
      expect([label.id, ...read.sort()]).toEqual([
        label.id,
        ...labelled.map(({ kind, row }) => `${kind} ${row}`).sort(),
      ]);
    }
  });
});

describe('the forms of other places', () => {
  const list = specimens
    .filter(({ labels: { id } }) => !id.startsWith('seed_'))
    .flatMap((specimen) => measure([specimen], kinds, { withDisplacement: true }));
  it('are read as their labels say, the published ones', () => {
    const wrong = list.flatMap(({ id, fields }) => fields.wrong.map((text) => `${id}: ${text}`));
    expect(wrong.filter((text) => !text.startsWith('made_'))).toEqual([]);
  });
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
