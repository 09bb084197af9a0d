import { readFileSync } from 'node:fs';
import { auditAcross, auditOf, factsOf, judge } from '../../src/audit';
import { judgeFile, placesOf, RunComparison } from '../../src/batch';
import { readWorkbook } from '../../src/files';
import { declaredForm } from '../rules/support/declared-form';
import { formGrid } from '../support/form-grid';
import { onlyForm } from '../form/support/sheets';

const options = { profile: 'auto' } as const;
const forms = ['as-pasted', 'tidy', 'stacked'].flatMap((name) =>
  judgeFile(name, readWorkbook(readFileSync(`samples/${name}.xlsx`), name), options).forms.map(({ audit }) => audit),
);

type Judged = (typeof forms)[number];

function inRun(judged: readonly Judged[]): ReturnType<typeof auditAcross> {
  const comparison = new RunComparison();
  // As they were written down and read back.
  const kept = judged.map((form) => JSON.parse(JSON.stringify(factsOf(form, options))) as ReturnType<typeof factsOf>);
  for (const facts of kept) comparison.note(placesOf(facts));
  for (const facts of kept) comparison.keep(facts);
  return comparison.findings(options);
}

test('what a run keeps of its forms finds what the forms themselves do', () => {
  const found = inRun(forms);
  expect(found.length).toBeGreaterThan(5);
  expect(found).toEqual(auditAcross(forms, options));
});

const [declared, reported] = [
  declaredForm('产出指标 | 数量指标 | 培训场次 | ≥20场\n| 质量指标 | 合格率 | ≥90%'),
  {
    indicators:
      '产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | 50 | 50 |\n| 质量指标 | 合格率 | ≥90% | 92% | 40 | 40 |',
  },
].map((parts) => auditOf(judge(onlyForm(formGrid(parts).grid), options)));

test('a plan and its result are compared by what was kept once for all rules about them', () => {
  const both = [declared!, reported!];
  const found = inRun(both);
  expect(found.map(({ rule }) => rule)).toContain('declared-target-changed');
  expect(found).toEqual(auditAcross(both, options));
  const kept = both.map((form) =>
    Object.keys(factsOf(form, options)).filter((id) => /^(?:declared|result)-/u.test(id)),
  );
  expect(kept).toEqual([['declared-target-changed'], ['declared-target-changed']]);
});
