import { crossFormRules, formRules } from '../../src/audit';
import { FAULT_OPERATORS, injectFaults } from './faults/inject';
import { subjectOf } from './faults/fault';
import { summarise } from './faults/summary';
import { readLabels } from './labels';

/** One form in nine and two places for an operator; among the deep tests one in three. All are for `npm run faults`. */
const [ONE_IN, sampled] = process.env['PE_DEEP'] ? [3, {}] : [9, { mostPlaces: 2 }];
const labels = readLabels().filter((_, index) => index % ONE_IN === 0);
const subjects = labels.flatMap((label) => subjectOf(label) ?? []);
const rules = new Set([...formRules, ...crossFormRules].map(({ id }) => id));
const injections = injectFaults(labels, { seed: 1, ...sampled });

describe('the fault operators', () => {
  it('are at least 25, each with an id of its own', () => {
    const ids = FAULT_OPERATORS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(25);
  });
  it('name rules that exist, none both as the fault and as its consequence', () => {
    for (const { accepts, consequences } of FAULT_OPERATORS) {
      expect([...accepts, ...Object.keys(consequences)].filter((id) => !rules.has(id))).toEqual([]);
      for (const reason of Object.values(consequences)) expect(reason).toMatch(/\w+ \w+/u);
    }
  });
  it.each(FAULT_OPERATORS.map((operator) => [operator.id, operator] as const))(
    '%s changes the form',
    (_id, operator) => {
      for (const subject of subjects) {
        for (const fault of operator.places(subject)) {
          const isSame = JSON.stringify(fault.grid.rows) === JSON.stringify(subject.grid.rows);
          expect([subject.label.id, fault.what, isSame, fault.right.length > 0]).toEqual([
            subject.label.id,
            fault.what,
            false,
            true,
          ]);
        }
      }
    },
  );
});

describe('putting faults in', () => {
  // Faults go into forms that have scores alone.
  const forms = labels.filter((label) => subjectOf(label) !== null).slice(0, 1);
  it('is repeatable by its seed', () => {
    const once = injectFaults(forms, { seed: 5, mostPlaces: 1 });
    expect(injectFaults(forms, { seed: 5, mostPlaces: 1 })).toEqual(once);
  });
  it('takes other places for another seed, and as many', () => {
    const [one, other] = [1, 2].map((seed) => injectFaults(forms, { seed, mostPlaces: 1 }));
    expect(other).toHaveLength(one?.length ?? 0);
    expect(other).not.toEqual(one);
  });
  it('leaves the form as it was', () => {
    const [subject] = subjects;
    const before = JSON.stringify(subject?.grid);
    for (const operator of FAULT_OPERATORS) if (subject) operator.places(subject);
    expect(JSON.stringify(subject?.grid)).toBe(before);
  });
});

describe('the engine', () => {
  it('finds the faults at the right cell and says little else', () => {
    const { injected, found, unrelated } = summarise(FAULT_OPERATORS, injections).overall;
    expect(injected).toBeGreaterThan(1000);
    expect(found / injected).toBeGreaterThanOrEqual(0.95);
    expect(unrelated / injected).toBeLessThanOrEqual(0.02);
  });
});
