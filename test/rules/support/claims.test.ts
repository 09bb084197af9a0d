import { claimsIn, precisionOf } from '../../../src/rules/support/claims';
import { quantitiesIn } from '../../../src/scoring';

/** value, unit, sign, words before, words after. */
const read = (text: string) =>
  claimsIn(text).map(({ quantity, before, after }) =>
    [quantity.value.toFixed(), quantity.unit, quantity.sign ?? '-', before, after].join('|'),
  );

describe('claimsIn', () => {
  it.each([
    ['words before', '全年签发商事证明书数量7万份', ['70000|份|-|全年签发商事证明书数量|']],
    ['words after', '完成2场重点国家推介会', ['2|场|-|完成|重点国家推介会']],
    ['a sign before', '设立不少于100个展会', ['100|个|at-least|设立|展会']],
    ['a strict sign', '意向客户数超过100个', ['100|个|more-than|意向客户数|']],
    ['a sign after', '组织2次以上党员群众培训', ['2|次|at-least|组织|党员群众培训']],
    ['an upper bound after', '差错3次以内', ['3|次|at-most|差错|']],
    ['a symbol', '合格率≥95%', ['0.95|%|at-least|合格率|']],
    ['达', '满意度达90%', ['0.9|%|-|满意度|']],
    ['增至', '联络处增至10个', ['10|个|-|联络处|']],
    ['a list', '2场展会、1场国际会议', ['2|场|-||展会', '1|场|-||国际会议']],
    ['a joint', '满意度达80%以上及促进额提升3%等', ['0.8|%|at-least|满意度|', '0.03|%|-|促进额提升|']],
    ['及时 is no joint', '和及时完成2场推介会', ['2|场|-|及时完成|推介会']],
    ['one number for a list', '甲满意度、乙满意度达80%', ['0.8|%|-|乙满意度|', '0.8|%|-|甲满意度|']],
    ['a list that ends otherwise', '甲活动、乙满意度达80%', ['0.8|%|-|乙满意度|']],
    ['money', '减免办证费用2,300.5万元', ['23005000|元|-|减免办证费用|']],
    ['full width', '举办培训１０场', ['10|场|-|举办培训|']],
    ['a numeral in words', '举办两场培训', ['2|场|-|举办|培训']],
    ['a unit of texts', '制作动画20集的设计', ['20|集|-|制作动画|']],
    [
      'numbered items that begin with a number',
      '1.18个观测站运行；\n2.培训20人；\n3.2份报告。',
      ['18|个|-||观测站运行', '20|人|-|培训|', '2|份|-||报告'],
    ],
    ['decimals out of turn', '1.5万人次受益；3.5万人受训', ['15000|人次|-||受益', '35000|人|-||受训']],
    ['clauses', '举办培训10场，培训500人。合格率95%', ['10|场|-|举办培训|', '500|人|-|培训|', '0.95|%|-|合格率|']],
    ['a noun ends at 的', '400人规模合作论坛的举办', ['400|人|-||规模合作论坛']],
  ])('reads %s', (_name, text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    ['a year', '2023年举办培训'],
    ['a span of years', '2020-2021年度工作考核'],
    ['a date', '最终于2022年1月7日顺利举办'],
    ['a document', '根据《深编办〔2017〕76号》文件批复'],
    ['a document without a title', '根据〔2017〕76号批复'],
    ['an ordinal', '参加第130届交易会，第3次会议'],
    ['an anniversary', '庆祝建党100周年系列活动'],
    ['an enumerator', '①做好培训；②做好接待'],
    ['a number without a unit', '目标1：做好培训'],
    ['once', '开展每年一次的展览'],
    ['a quotation', '实现“五分钟政务”“2场会议”'],
    ['a title in brackets', '编印《3册指南》'],
    ['a range', '举办培训10-12场，参训50至60人'],
    ['no number', '做好接待工作'],
    ['nothing', ''],
  ])('finds none in %s', (_name, text) => expect(read(text)).toEqual([]));

  it('quotes what it read', () => {
    const quotes = claimsIn('完成不少于100个加盟展展会，联络处增至10个，刊发资讯200多篇').map(({ text }) => text);
    expect(quotes).toEqual(['不少于100个加盟展展会', '联络处增至10个', '刊发资讯200多篇']);
  });

  it.each([
    ['约10场', true],
    ['近10场', true],
    ['10余场', true],
    ['10场左右', true],
    ['10场', false],
  ])('knows whether %s is approximate', (text, expected) => {
    expect(claimsIn(`举办培训${text}`)[0]?.quantity.isApproximate).toBe(expected);
  });

  it.each([
    ['全年共签发证明书88万份', true],
    ['联络处增至10个', true],
    ['累计培训10场', true],
    ['前往中共宝安县旧址教学13次', false],
    ['举办公共活动3场', false],
    ['共同举办活动3场', false],
  ])('knows whether %s is a total', (text, expected) => expect(claimsIn(text)[0]?.isTotal).toBe(expected));

  it.each([
    ['满意度提高5%', true],
    ['企业数量增长率达5%', true],
    ['满意度提高到95%', false],
    ['满意度95%', false],
  ])('knows whether %s is a change', (text, expected) => expect(claimsIn(text)[0]?.isChange).toBe(expected));

  it('lists the parts of a total', () => {
    const [claim] = claimsIn('全年共签发证明书、ATA单证册及商事文件88万份');
    expect(claim?.parts).toEqual(['全年共签发证明书', 'ATA单证册', '商事文件']);
    expect(claim?.whole).toBe('全年共签发证明书、ATA单证册及商事文件88万份');
  });
});

describe('precisionOf', () => {
  it.each([
    ['88万份', '10000'],
    ['2.18万家', '100'],
    ['12.3%', '0.001'],
    ['5‰', '0.001'],
    ['331份', '1'],
    ['7.5亿元', '10000000'],
  ])('is the last digit of %s', (text, expected) => {
    const [quantity] = quantitiesIn(text);
    expect(quantity && precisionOf(quantity).toFixed()).toBe(expected);
  });
});

test('what stands behind a number ends where the next begins', () => {
  const claims = claimsIn('改造28个小区管网42公里并验收');
  expect(claims.map(({ text, after }) => [text, after])).toEqual([
    ['28个小区管网', '小区管网'],
    ['小区管网42公里', ''],
  ]);
});

test('a measure word that a form counts in is a unit, and no other', () => {
  expect(claimsIn('更换照明灯5200盏')).toEqual([]);
  expect(claimsIn('更换照明灯5200盏', ['盏']).map(({ unit, before }) => [unit, before])).toEqual([
    ['盏', '更换照明灯'],
  ]);
});
