import { closing, isWord, mentions, opening, replaceWords, says, type ConceptId } from '../../src/lexicon';

describe('says: a word of the concept stands in the text', () => {
  test.each([
    ['bad-event', '群众投诉次数', true],
    ['bad-event', '投诉', true],
    ['bad-event', '群众满意度', false],
    ['bad-event', '', false],
    ['cost-heading', '经济成本指标', true],
  ] as const)('%s in %s: %s', (concept, text, expected) => {
    expect(says(concept, text)).toBe(expected);
    expect(says(concept, text)).toBe(expected);
  });

  test('each concept has an answer of its own for one text', () => {
    expect([says('bad-event', '投诉处理率'), says('remedy', '投诉处理率'), says('cost', '投诉处理率')]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('a long text is answered too', () => {
    const long = '文'.repeat(5000);
    expect([says('bad-event', long), says('bad-event', `${long}事故`)]).toEqual([false, true]);
  });

  test('answers stay right beyond the bounds of the memory', () => {
    for (let index = 0; index < 20_000; index += 1) says('bad-event', `指标${index}`);
    expect([says('bad-event', '指标7'), says('bad-event', '事故7')]).toEqual([false, true]);
  });

  test.each(['constructor', '__proto__', 'toString'])('%s is no concept', (name) => {
    expect(() => says(name as ConceptId, '投诉')).toThrow(RangeError);
  });
});

test('isWord: the text is a word and nothing else', () => {
  expect(['不适用', '不适用项', '', 'constructor'].map((text) => isWord('not-applicable', text))).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

describe('opening and closing: the longest word at an end', () => {
  test('opening', () => {
    expect([
      opening('not-applicable', '无此项'),
      opening('not-applicable', '无偏差'),
      opening('not-applicable', '有'),
      opening('bad-event', '各类故障次数', 2),
      opening('bad-event', ''),
    ]).toEqual(['无此项', '无', null, '故障次', null]);
  });

  test('closing', () => {
    expect([
      closing('time-measured', '平均等候时间'),
      closing('time-measured', '时间安排'),
      closing('without-event', '全年无重大'),
      closing('without-event', '全年无重大事故', 5),
      closing('without-event', ''),
    ]).toEqual(['时间', null, '无重大', '无重大', null]);
  });
});

test('mentions: every place, the longest word where several begin', () => {
  expect(mentions('bad-event', '故障率与投诉、故障')).toEqual([
    { word: '故障率', start: 0, end: 3 },
    { word: '投诉', start: 4, end: 6 },
    { word: '故障', start: 7, end: 9 },
  ]);
});

test('replaceWords', () => {
  expect(replaceWords('not-done', '未完成率与不及时次数', '#')).toBe('#率与#次数');
  expect(replaceWords('not-done', '完成率', '#')).toBe('完成率');
});
