import { namesIn } from '../../src/cli/roster';

test.each([
  [
    'a column that is headed',
    [
      ['2023年应报送单位名单', ''],
      ['序号', '单位 名称'],
      ['1', '甲中学'],
      ['2', '乙中学'],
    ],
  ],
  [
    'units before projects',
    [
      ['项目名称', '单位'],
      ['培训', '甲中学'],
      ['修缮', '乙中学'],
    ],
  ],
  [
    'the first column of words',
    [
      ['应报送单位名单', ''],
      ['1', '甲中学'],
      ['2', '乙中学'],
    ],
  ],
  ['a list with a heading', [['单位名称'], ['甲中学'], ['乙中学']]],
  ['a list', [['甲中学'], [''], [' 乙中学']]],
])('a roster is %s', (_, rows) => {
  expect(namesIn(rows)).toEqual(['甲中学', '乙中学']);
});

test('numbers alone name nobody', () => {
  expect(namesIn([['序号'], ['1'], ['2']])).toEqual([]);
});
