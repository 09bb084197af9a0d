import { fill } from '../../src/messages';

test.each([
  ['{{points}} 分', '30', '30 分'],
  // The cell says the unit itself.
  ['填满分 {{points}} 分，', '30分', '填满分 30分，'],
  ['{{points}} 分', 30, '30 分'],
  ['{{points}}，', '30分', '30分，'],
  ['{{other}} 分', '30', '{{other}} 分'],
])('%s filled with %s', (wording, points, expected) => {
  expect(fill(wording, { points }, 'zh-CN')).toBe(expected);
});

test('a list before 分', () => {
  expect(fill('{{points}} 分', { points: ['10', '20'] }, 'zh-CN')).toBe('10、20 分');
});
