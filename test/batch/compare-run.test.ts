import { readFileSync } from 'node:fs';
import { auditAcross, factsOf } from '../../src/audit';
import { judgeFile, RunComparison } from '../../src/batch';
import { readWorkbook } from '../../src/files';

const options = { profile: 'auto' } as const;
const forms = ['as-pasted', 'tidy', 'stacked'].flatMap((name) =>
  judgeFile(name, readWorkbook(readFileSync(`samples/${name}.xlsx`), name), options).forms.map(({ audit }) => audit),
);

test('what a run keeps of its forms finds what the forms themselves do', () => {
  const comparison = new RunComparison();
  // As they were written down and read back.
  const kept = forms.map((form) => JSON.parse(JSON.stringify(factsOf(form, options))) as ReturnType<typeof factsOf>);
  for (const facts of kept) comparison.note(facts);
  for (const facts of kept) comparison.keep(facts);
  const found = comparison.findings(options);
  expect(found.length).toBeGreaterThan(5);
  expect(found).toEqual(auditAcross(forms, options));
});
