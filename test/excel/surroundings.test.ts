/** @jest-environment jsdom */
import { fileNameOf, surroundingsIn } from '../../src/excel/surroundings';

beforeAll(() => {
  window.matchMedia = () => ({ matches: false }) as MediaQueryList;
});

test.each([
  ['C:\\自评\\执行率100%.xlsx', '执行率100%.xlsx'],
  ['C:\\自评\\a%20b.xlsx', 'a%20b.xlsx'],
  ['/Users/wang/自评 #2.xlsx', '自评 #2.xlsx'],
  ['https://x.sharepoint.com/docs/%E8%A1%A8%201.xlsx?web=1#a', '表 1.xlsx'],
  ['https://x.sharepoint.com/docs/100%.xlsx', '100%.xlsx'],
  ['Book1', 'Book1'],
  ['', ''],
])('the file at %s is %s', (address, name) => {
  expect(fileNameOf(address)).toBe(name);
});

const failing = (...names: readonly string[]): Office.Context =>
  new Proxy({} as Office.Context, {
    get: (_target, name) => {
      if (names.includes(String(name))) throw new Error('The host broke.');
      return { displayLanguage: 'en-US', contentLanguage: 'zh-CN', document: { url: 'C:\\a.xlsx' } }[String(name)];
    },
  });

test.each([
  [[], { language: 'en-US', theme: 'light', file: 'a.xlsx' }],
  [['displayLanguage'], { language: 'zh-CN', theme: 'light', file: 'a.xlsx' }],
  [['displayLanguage', 'contentLanguage'], { language: 'en-US', theme: 'light', file: 'a.xlsx' }],
  [['officeTheme', 'document'], { language: 'en-US', theme: 'light', file: '' }],
])('a host whose %j fails tells the rest', (names, expected) => {
  expect(surroundingsIn(() => failing(...names))).toEqual(expected);
});

test('a host without a context tells nothing, and the pane starts', () => {
  const none = () => {
    throw new TypeError('context of undefined');
  };
  expect(surroundingsIn(none)).toEqual({ language: 'en-US', theme: 'light', file: '' });
});
