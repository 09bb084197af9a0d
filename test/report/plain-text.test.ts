import { oneLine, shownJson } from '../../src/report';

describe('oneLine', () => {
  it.each([
    ['line ends and tabs become one space', 'a\r\n\tb\u2028c\u0085d', 'a b c d'],
    ['escapes are shown by their number', 'a\u001B[31mb\u009B2J', 'a\\u001b[31mb\\u009b2J'],
    ['so are signs that turn the direction of writing', 'a\u202Exslx.exe\u2066', 'a\\u202exslx.exe\\u2066'],
    ['Chinese and emoji stay', '自评表　（一）🙂', '自评表　（一）🙂'],
  ])('%s', (_, text, shown) => {
    expect(oneLine(text)).toBe(shown);
  });
});

test('shownJson is the same document', () => {
  const document = { name: 'a\u202Eb\u009Bc\u2028' };
  const json = shownJson(JSON.stringify(document));
  expect(json).toMatch(/^[\u0020-\u007e]*$/u);
  expect(JSON.parse(json)).toEqual(document);
});
