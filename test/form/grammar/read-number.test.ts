import { readContent, placed } from '../../../src/form/cells/content';
import type { CellValue } from '../../../src/form/cells/grid';
import { unitOfAmount, withAmount, withPoints, withPointsOfHundred } from '../../../src/form/grammar/read-number';

const field = (value: CellValue) => placed(readContent({ value }), 4, 2);

describe('points with their unit', () => {
  it.each([
    ['10分', '10', 0],
    ['9.75 分', '9.75', 2],
    ['１０分', '10', 0],
  ])('%s is %s', (text, number, places) => {
    const read = withPoints(field(text));
    expect([read.number?.toFixed(), read.places, read.kind]).toEqual([number, places, 'text']);
  });

  it.each(['满分', '约8分', '10分钟', '—', ''])('%j stays as it is', (text) => {
    expect(withPoints(field(text))).toEqual(field(text));
  });
});

describe('points as a weight in per cent', () => {
  it('are the points of a hundred', () => {
    expect(withPointsOfHundred(field('20%'))).toMatchObject({ isPercent: false, places: 0, text: '20%' });
    expect(withPointsOfHundred(field('20%')).number?.toFixed()).toBe('20');
    expect(withPointsOfHundred(field('7.5%')).number?.toFixed()).toBe('7.5');
  });
  it.each(['20', '20分', '—'])('%s stays as points are', (text) => {
    expect(withPointsOfHundred(field(text))).toEqual(withPoints(field(text)));
  });
});

describe('amounts with their unit', () => {
  it.each([
    ['620.82万元', '万元', '620.82'],
    ['1,234.5万元', '万元', '1234.5'],
    ['6208200元', '万元', '620.82'],
    ['620.82万元', '元', '6208200'],
    ['620.82万元', null, '6208200'],
    ['829.3万', '万元', '829.3'],
    ['￥860,000.00', '元', '860000'],
    ['¥-86.5', '万元', '-86.5'],
  ] as const)('%s in a block of %s is %s', (text, unit, number) => {
    expect(withAmount(field(text), unit).number?.toFixed()).toBe(number);
  });

  it.each(['约620万元', '≥620万元', '100人', '—', 620.82])('%j stays as it is', (value) => {
    expect(withAmount(field(value), '万元')).toEqual(field(value));
  });

  it('say their unit', () => {
    expect(['620.82万元', '5元', '5元/人', '620.82'].map((text) => unitOfAmount(field(text)))).toEqual([
      '万元',
      '元',
      null,
      null,
    ]);
  });
});
