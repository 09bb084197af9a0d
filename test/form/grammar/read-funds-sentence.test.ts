import { isFundsSentence, readFundsSentence } from '../../../src/form/grammar/read-funds-sentence';
import { placed, readContent } from '../../../src/form/cells/content';
import { Line } from '../../../src/form/cells/lines';
import { lineOf, onlyForm, sheet } from '../support/sheets';

const SENTENCE = '年初预算120万元，全年执行117.60万元，执行率98%，得分9.8分';

/** What a sentence says by column: `initial 120`. */
const read = (text: string): string[] | null => {
  const funds = readFundsSentence(lineOf(text));
  return funds && Object.entries(funds.total?.cells ?? {}).map(([field, cell]) => `${field} ${cell.number?.toFixed()}`);
};

describe('funds told in several cells', () => {
  it('each with its label, the amounts in the unit of the block', () => {
    expect(read('预算数（万元）：30 | 执行数（万元）：27 | 执行率：90% | 得分：9')).toEqual([
      'adjusted 30',
      'executed 27',
      'rate 0.9',
      'score 9',
    ]);
    expect(read('资金（万元） | 预算 18 | 支出 17.1 | 执行率 95%')).toEqual([
      'adjusted 18',
      'executed 17.1',
      'rate 0.95',
    ]);
    expect(isFundsSentence(lineOf('执行数：27 | 得分：9 | 等级：优'))).toBe(false);
  });
});

it('a score is told without its word, too', () => {
  const told = ['adjusted 60', 'executed 57', 'rate 0.95', 'points 10', 'score 9.5'];
  expect(read('本年预算安排60万元，实际支出57万元，预算执行率95%，满分10分，得9.5分。')).toEqual(told);
  // A clause of its own is not the way it is scored: 每满1%得0.1分.
  expect(read('本年预算安排60万元，实际支出57万元，预算执行率95%，满分10分，每1%得0.1分。')).toEqual(told.slice(0, -1));
});

describe('funds told as a list in one cell', () => {
  const ALL = ['initial 80', 'adjusted 80', 'executed 76.8', 'rate 0.96', 'score 9.6'];
  it.each([
    '年初预算数：80；全年预算数：80；全年执行数：76.8；执行率：96%；得分：9.6',
    '1.年初预算数：80\t2.全年预算数：80\t3.全年执行数：76.8\t4.执行率：96%\t5.得分：9.6分',
    '（1）年初预算数：80\t（2）全年预算数：80\t（3）全年执行数：76.8\t（4）执行率：96%\t（5）得分：9.6分',
  ])('amounts behind colons are in the unit of the block: %s', (list) => {
    const line = new Line(0, [
      placed(readContent({ value: '项目资金（元）' }), 0, 0),
      placed(readContent({ value: list.replaceAll('\t', '\n') }), 0, 1),
    ]);
    const funds = readFundsSentence(line);
    expect(
      Object.entries(funds?.total?.cells ?? {}).map(([field, cell]) => `${field} ${cell.number?.toFixed()}`),
    ).toEqual(ALL);
    expect(funds?.moneyUnit).toBe('元');
  });

  it('a number beside words alone is none: 预算80，执行76.8', () =>
    expect(read('全年预算80，全年执行76.8')).toBeNull());
});

describe('funds told in a sentence', () => {
  it.each([
    [SENTENCE, ['initial 120', 'executed 117.6', 'rate 0.98', 'score 9.8']],
    ['全年预算数：1,200.5万元；全年执行数为600万元', ['adjusted 1200.5', 'executed 600']],
    ['年初预算５０００００元，其中：全年支出数２５００００元。', ['initial 50', 'executed 25']],
    [
      '年初预算85万元，全年实际支出80.36万元，预算执行率98%，得分9.8分（满分10分）。',
      ['initial 85', 'executed 80.36', 'rate 0.98', 'score 9.8', 'points 10'],
    ],
    [
      '全年预算数（A）100万元，全年执行数（B）90万元（分值10分，得分9分）',
      ['adjusted 100', 'executed 90', 'points 10', 'score 9'],
    ],
    ['年初预算100万元，全年执行数90万元，扣分1分', ['initial 100', 'executed 90']],
    ['年初预算是100万元，全年预算数是90万元，到位数90万元', ['initial 100', 'adjusted 90']],
    ['年初预算100万元，年初预算200万元，执行率50.25%', ['initial 100', 'rate 0.5025']],
    ['年初预算100万元，执行率约八成，全年执行数90万元', ['initial 100', 'executed 90']],
    ['年初预算100，全年预算数90万元，全年执行数90万元', ['adjusted 90', 'executed 90']],
    ['年初预算100万元，执行率0.9，全年执行数90万元', ['initial 100', 'executed 90']],
  ])('%s', (text, expected) => expect(read(`资金情况 | ${text}`)).toEqual(expected));

  it.each([
    ['年初预算120万元'],
    ['项目资金使用规范，按照预算执行，未发现问题。'],
    ['培训场次10场，培训人数500人，合格率95%，得分10分'],
    ['预算执行情况：见附表第3页，执行率见附表第4页'],
  ])('%s tells none', (text) => {
    expect(isFundsSentence(lineOf(`资金情况 | ${text}`))).toBe(false);
    expect(read(`资金情况 | ${text}`)).toBeNull();
  });

  it('what a short text or a number says is no sentence', () => {
    expect(['预算1元，执行1元', '资金情况 | 100 | 90'].map((text) => isFundsSentence(lineOf(text)))).toEqual([
      false,
      false,
    ]);
  });

  it('amounts are in 万元, each with its decimals and the sentence’s cell', () => {
    const funds = readFundsSentence(lineOf(`资金情况 | ${SENTENCE}`));
    expect(funds).toMatchObject({
      moneyUnit: '万元',
      heading: { text: '资金情况' },
      columns: { rate: { text: SENTENCE } },
      sources: [],
      total: { isTotal: true, label: { text: '资金情况' } },
    });
    expect(funds?.total?.cells).toMatchObject({
      executed: { kind: 'number', places: 2, text: '117.60万元', address: { row: 0, column: 1 } },
      rate: { kind: 'number', places: 0, isPercent: true },
      score: { kind: 'number', places: 1 },
    });
  });

  it('in a form they are its funds', () => {
    const { funds } = onlyForm(
      sheet(`
        项目支出绩效自评表
        项目名称 | 培训
        资金情况 | ${SENTENCE}
        一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        产出指标 | 数量指标 | 培训场次 | 10场 | 11场 | 90 | 90`),
    );
    expect(funds?.total?.cells.executed?.number?.toFixed()).toBe('117.6');
  });
});
