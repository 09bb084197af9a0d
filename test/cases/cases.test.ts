import { contradictionsIn } from '../corpus/consistency/contradictions';
import { judgeCase } from './judge-case';
import { readCases } from './judged-case';
import { auditsOf, outputOf } from './output';
import { readStillShort } from './still-short';

const stillShort = new Set(readStillShort());

describe('judged cases', () => {
  const cases = readCases().map((one) => [one.id, one] as const);

  test.each(cases)('%s', (id, one) => {
    const audits = auditsOf(one);
    const { short } = judgeCase(one, outputOf(one, audits));
    // One that has become right leaves the list, so that it stays right.
    if (stillShort.has(id)) expect(short).not.toEqual([]);
    else expect(short).toEqual([]);
    // Rules, explanation, recomputed total and functions say the same.
    expect(audits.flatMap(contradictionsIn)).toEqual([]);
  });

  test('the list of those that fall short names cases alone, each once', () => {
    const ids = cases.map(([id]) => id);
    expect(readStillShort().filter((id) => !ids.includes(id))).toEqual([]);
    expect(stillShort.size).toBe(readStillShort().length);
  });
});
