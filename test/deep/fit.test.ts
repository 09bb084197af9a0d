import { steps, sumOf, measurer, weights } from '../corpus/fit/search';
import { readLabels } from '../corpus/labels';

/** Forms of many layouts, few enough to be tried with every step. */
const EVERY = 9;

test('no weight of the reader, moved a tenth up or down, makes the labelled forms worth more', () => {
  const labels = readLabels().filter((_label, index) => index % EVERY === 0);
  const measure = measurer(labels, []);
  const committed = sumOf(measure());
  const better = weights().flatMap((weight) => {
    const old = weight.value;
    const found = steps(old).filter((value) => {
      weight.value = value;
      return sumOf(measure()) > committed;
    });
    weight.value = old;
    return found.map((value) => `${weight.name} ${old} → ${value}`);
  });
  expect(better).toEqual([]);
});
