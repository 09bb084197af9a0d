import { asCellText } from '../../src/excel/cell-text';
import { treacherousTexts } from '../workbook/contract/writing';

test.each(['已完成', '≥95%', '优', '完成率95%', 'Budget', 'a=b', 'truth', '一般', '三级指标', ''])(
  '%p goes as it is',
  (text) => {
    expect(asCellText(text)).toBe(text);
  },
);

const harmless = new Set(['≥95%', '已完成']);

test.each(treacherousTexts.filter((text) => !harmless.has(text)))('%p goes behind an apostrophe', (text) => {
  expect(asCellText(text)).toBe(`'${text}`);
});

test.each(['  =1', ' 12', 'March 5', '二〇二二年一月', '上午9点', 'false ', '.5', '＝A1'])('%p as well', (text) => {
  expect(asCellText(text)).toBe(`'${text}`);
});
