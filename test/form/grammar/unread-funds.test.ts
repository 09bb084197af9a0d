import { unreadFunds } from '../../../src/form/grammar/unread-funds';
import { readFunds } from '../../../src/form/grammar/read-funds';
import { linesOf } from '../support/sheets';

const texts = (text: string, funds: Parameters<typeof unreadFunds>[1] = null): string[] =>
  unreadFunds(linesOf(text), funds).map((cell) => cell.text);

const FUNDS = linesOf('项目资金（万元） | 全年预算数 | 全年执行数\n年度资金总额 | 100 | 95');
const block = readFunds(FUNDS[0]!, FUNDS.slice(1), null, (column) => column);

describe('amounts that the funds do not hold', () => {
  it.each([
    ['beside their label', '本年预算 | 88万元', ['88万元']],
    ['below their heading', '任务 | 预算金额 | 执行金额\n接收 | 60 | 57', ['60', '57']],
    ['beside the label of a total', '年度资金总额 | 900', ['900']],
    ['called something else', '项目金额 | 100 | 电话 | 88', []],
    ['of former years and months', '2021年预算数 | 1-6月执行数\n7 | 8', []],
    ['as a rate or nothing', '执行数 | 0\n执行数 | 95%', []],
  ])('%s', (_name, text, expected) => expect(texts(text)).toEqual(expected));

  it('are none where the funds hold them as well', () => {
    expect(texts('预算金额 | 100 | 执行金额 | 95', block)).toEqual([]);
    expect(texts('预算金额 | 120', block)).toEqual(['120']);
  });
});

describe('what was added to the budget', () => {
  it.each([
    ['年初预算 | 追加预算 | 全年支出', ['20']],
    ['年初预算 | 追加（减） | 调整后预算', []],
  ])('%s', (headings, expected) => {
    const text = `资金 | ${headings}\n合计 | 400 | 20 | 399`;
    const [heading, ...body] = linesOf(text);
    expect(
      texts(
        text,
        readFunds(heading!, body, null, (column) => column),
      ),
    ).toEqual(expected);
  });
});
