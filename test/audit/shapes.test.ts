import { readdirSync, readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { auditOf, judge, profileById } from '../../src/audit';
import { read } from '../../src/form';
import { gridOf, type LabelledForm } from '../corpus/labels';

/**
 * The engine knows objects by their shape. One that is spread and then given further keys is of a shape of its own
 * each time: reading a key of many such objects takes ten times as long, in every rule that does.
 */
setFlagsFromString('--allow-natives-syntax');
const haveSameShape = new Function('one', 'other', 'return %HaveSameMap(one, other)') as (
  one: object,
  other: object,
) => boolean;

const shapesOf = (objects: readonly object[]): number =>
  objects.reduce<object[]>(
    (shapes, one) => (shapes.some((other) => haveSameShape(one, other)) ? shapes : [...shapes, one]),
    [],
  ).length;

const FOLDER = 'test/corpus/forms';
const options = { profile: profileById('national-2020') };
const audits = readdirSync(FOLDER)
  .slice(0, 40)
  .flatMap((name) => read(gridOf(JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as LabelledForm)).forms)
  .map((form) => auditOf(judge(form, options)));

describe('what every rule reads is of few shapes, however many forms are judged', () => {
  const rows = audits.flatMap(({ context }) => context.judged);
  const verdicts = audits.flatMap((one) => one.verdicts);

  it.each([
    ['forms', audits.map(({ form }) => form), 4],
    ['contexts', audits.map(({ context }) => context), 4],
    ['rows', rows, 4],
    ['findings', audits.flatMap(({ findings }) => findings), 4],
    // Nine kinds of figure, each right, wrong, absent or open.
    ['verdicts', verdicts, 50],
  ])('%s', (_name, objects, most) => {
    expect(objects.length).toBeGreaterThan(most);
    expect(shapesOf(objects)).toBeLessThanOrEqual(most);
  });
});
