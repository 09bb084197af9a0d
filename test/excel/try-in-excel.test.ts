import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pane as english } from '../../src/messages/en-US/pane';
import { pane as chinese, type PaneKey } from '../../src/messages/zh-CN/pane';

/** The page for a person with a real Excel: it names what the product shows by the product's own words. */
const read = (file: string): string => readFileSync(path.join(__dirname, '../..', file), 'utf8');
const [inChinese = '', inEnglish = ''] = read('docs/try-in-excel.md').split('\n---\n');

const named: readonly PaneKey[] = [
  'action.previewFix',
  'action.ignoreFinding',
  'action.explainCell',
  'action.validateWorkbook',
  'help.copyFacts',
];

test.each(named)('%s stands there as the pane says it, in both languages', (key) => {
  expect(inChinese).toContain(`“${chinese[key]}”`);
  expect(inEnglish).toContain(`“${english[key]}”`);
});

test('buttons of the ribbon are those of the manifest', () => {
  const labels = [...read('manifest.xml').matchAll(/id="(?:\w+)\.Label" DefaultValue="([^"]+)"/gu)].map(
    ([, one]) => one,
  );
  expect(labels).toHaveLength(5);
  for (const label of labels) expect(inChinese).toContain(`“${label}”`);
});

test('each step has a line in the form, and stands in English too', () => {
  const steps = [...inChinese.matchAll(/^\| (\d+) \|/gmu)].map(([, step]) => Number(step));
  expect(steps.length).toBeGreaterThan(10);
  const inForm = [...inChinese.matchAll(/^ {1,2}(\d+)(?: |$)/gmu)].map(([, step]) => Number(step));
  // What step 4 gives is asked for at the head of the form.
  expect(inForm).toEqual(steps.filter((step) => step !== 4));
  expect([...inEnglish.matchAll(/^(\d+)\. /gmu)].map(([, step]) => Number(step))).toEqual(steps);
});
