import { parseMeasure, type Measure } from '../../src/scoring';

const timeOf = (text: string): string | null => {
  const measure: Measure = parseMeasure(text);
  if (measure.kind !== 'quantity') return null;
  const { numeral, unit, sign } = measure.quantity;
  return [sign ?? '', numeral, unit ?? ''].join(' ').trim();
};

test.each([
  ['到馆后15日内', 'at-most 15 日', '到馆后'],
  ['培训结束后30日内', 'at-most 30 日', '培训结束后'],
  ['台风过后72小时内', 'at-most 72 小时', '台风过后'],
  ['接到报修后24小时内', 'at-most 24 小时', '接到报修后'],
  ['受理后5个工作日内办结', 'at-most 5 个工作日', '受理后办结'],
  ['自收到申请之日起20个工作日内', 'at-most 20 个工作日', '自收到申请之日起'],
  ['到货之日起15天内完成', 'at-most 15 天', '到货之日起完成'],
  ['均在1天内修复', 'at-most 1 天', '修复'],
])('%s is %s, and what it is counted from is remarked', (text, time, remark) => {
  expect(timeOf(text)).toBe(time);
  expect(parseMeasure(text)).toMatchObject({ remark });
});

test.each([
  '延后15天完成',
  '前后3天',
  '未在3天内修复',
  '3天内修复率',
  '验收后发放200元',
  '国庆节后',
  '到馆后及时上架',
  '培训后成绩提高15分',
])('%s is no length of time that follows an event', (text) => {
  expect(parseMeasure(text)).not.toHaveProperty('remark');
});

test.each([
  ['24小时内抢通', 'at-most 24 小时'],
  ['2小时内到达现场', 'at-most 2 小时'],
  ['5个工作日内办结', 'at-most 5 个工作日'],
  ['3日以内全部办结', 'at-most 3 日'],
])('%s is the most that may be taken, whatever is done in it', (text, time) => {
  expect(timeOf(text)).toBe(time);
  expect(parseMeasure(text)).not.toHaveProperty('remark');
});

test.each(['3年内免费维修', '15分钟内到场率', '100米内整治', '3天内不返修'])('%s sets no most to a time', (text) => {
  expect(parseMeasure(text)).not.toMatchObject({ quantity: { sign: 'at-most' } });
});
