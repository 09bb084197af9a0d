import { english as now } from '../../src/messages/en-US';
import * as later from '../../src/workbench/later-english';

test('English is there once it was asked for, and the same from then on', async () => {
  expect(later.english).toBeNull();
  await later.learnEnglish();
  expect(later.english).toBe(now);
  await later.learnEnglish();
  expect(later.english).toBe(now);
});
