import type { EvaluationForm } from '../../../src/form/model/form';
import { ownedCells, placeOf } from '../../../src/form/model/owned-cells';
import { formGrid } from '../../support/form-grid';
import { onlyForm, sheet } from '../support/sheets';

const total = (parts: Parameters<typeof formGrid>[0]): string[] => {
  const { total: read }: EvaluationForm = onlyForm(formGrid(parts).grid);
  return [read?.points, read?.score, read?.grade].map((field) => field?.text ?? '–');
};

describe('the total', () => {
  it('stands under its headings, the grade where the reasons do', () => {
    expect(total({ total: '100 | 98 | 优' })).toEqual(['100', '98', '优']);
  });

  it('may wait under the heading of the score, which is no grade then', () => {
    const form = onlyForm(formGrid({ total: '100 | 待定' }).grid);
    expect(form.total).toMatchObject({ points: { text: '100' }, score: { text: '待定' }, grade: { text: '' } });
    expect(form.displacements).toEqual([]);
  });

  it('may say it all in one cell', () => {
    expect(total({ total: null, below: '自评总分：98.62分' })).toEqual(['', '98.62', '']);
  });

  it('may be told with the grade', () => {
    expect(total({ total: null, below: '自评总分：94.5分，评价等级：优' })).toEqual(['', '94.5', '优']);
  });

  it('may be told in full width', () => {
    expect(total({ total: null, below: '自评总分：９４.５分，评价等级：优' })).toEqual(['', '94.5', '优']);
  });

  it('has no grade in a score that was copied apart: one ticked below counts', () => {
    const below = '自评总分 | | | | | | 100 | 99.46 | 99.46\n自评等级 | 优□ 良☑ 中□ 差□';
    expect(total({ total: null, below })).toEqual(['100', '99.46', '良']);
  });

  it('may stand below the headings of funds that follow the indicators, whatever order theirs have', () => {
    const rows = (headings: string): string => `项目名称 | 妇女之家 | 主管部门 | 妇联
        一级指标 | 三级指标 | 年度指标值 | 实际完成值 | ${headings}
        产出指标 | 新建之家 | 10个 | 10个 | 50 | 50
        效益指标 | 服务人次 | 6000人次 | 5700人次 | 40 | 40
        资金情况 | 年初预算 | 全年预算 | 全年执行 | 分值 | 得分
        合计 | 65 | 65 | 61.75 | 10 | 9.5
        自评总分 | | | | 100 | 99.5`;
    for (const headings of ['分值 | 得分', '得分 | 分值']) {
      expect(onlyForm(sheet(rows(headings))).total).toMatchObject({
        points: { text: '100' },
        score: { text: '99.5' },
      });
    }
  });

  it('may be copied into every cell of its merged label', () => {
    expect(total({ total: null, below: '总分 | 总分 | 总分 | 总分 | 总分 | 总分 | 100 | 98' })).toEqual([
      '100',
      '98',
      '',
    ]);
  });

  it('stands under its own headings, whatever is copied beside it', () => {
    const form = onlyForm(
      sheet(`项目名称 | 增殖放流 | | 主管部门 | 渔业局
        一级指标 | 三级指标 | 得分 | 分值 | 年度指标值 | 实际完成值
        产出指标 | 放流鱼苗 | 60 | 60 | ≥620万尾 | 638万尾
        效益指标 | 增收户数 | 39 | 40 | 100户 | 99户
        总分 | 总分 | 99 | 100 | 100 | 100`),
    );
    expect(form.total).toMatchObject({ points: { text: '100' }, score: { text: '99' } });
  });

  it('may be told in a sentence, and its grade', () => {
    const below = '自评结论：本项目自评得分98.5分，自评等级为“优”。';
    expect(total({ total: null, below })).toEqual(['–', '98.5', '优']);
    expect(total({ total: null, below: '自评结论：本项目自评认真。' })).toEqual(['–', '–', '–']);
  });

  it.each([
    ['综合得分 | 96.26分，评价等级：优', ['–', '96.26', '优']],
    ['综合得分 | 96.26分，其中预算执行9.76分，绩效指标86.5分', ['–', '96.26', '–']],
    ['自评结论 | 逐项自评，本项目综合得分96.26分，其中预算执行9.76分，评价等级为“优”。', ['–', '96.26', '优']],
  ])('may be told first in the sentence beside its label: %s', (below, expected) => {
    const form = onlyForm(formGrid({ total: null, below }).grid);
    expect(form.displacements).toEqual([]);
    expect([form.total?.points, form.total?.score, form.total?.grade].map((field) => field?.text ?? '–')).toEqual(
      expected,
    );
  });

  it('is no number of an indicator’s sentence', () => {
    const indicators = '产出指标 | 数量指标 | 考核 | 综合得分90分 | 综合得分92分 | 90 | 90 |';
    expect(total({ indicators, total: null })).toEqual(['–', '–', '–']);
  });

  it('is not moved where it is told in words', () => {
    const form = onlyForm(formGrid({ total: null, below: '综合得分 | 本年自评为九十六分，等级为优' }).grid);
    expect(form.displacements).toEqual([]);
    expect(form.total).toMatchObject({ score: { kind: 'blank' }, reason: { text: '本年自评为九十六分，等级为优' } });
  });

  it('may stand below the funds, where 得分 and 合计 are theirs', () => {
    const head = (text: string): string[] => {
      const form = onlyForm(
        sheet(`项目名称 | 河道清淤 | 主管部门 | 水务局
          项目资金 | | 全年预算数 | 全年执行数 | 分值 | 得分
           | 年度资金总额 | 90 | 81 | 10 | 9
          ${text}
          年度总体目标 | 清淤12公里
          一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
          产出指标 | 数量指标 | 清淤长度 | ≥12公里 | 13公里 | 50 | 50`),
      );
      return [form.total?.score, form.total?.grade].map((field) => field?.text ?? '–');
    };
    expect(head('自评总分 | 97.6 | 自评等级 | 优')).toEqual(['97.6', '优']);
    expect(head('得分 | 9')).toEqual(['–', '–']);
  });

  it('may stand in pairs, each number beside its label', () => {
    const form = onlyForm(formGrid({ total: null, below: '总分 | 97.7 | | | | 满分 | 100' }).grid);
    expect(form.displacements).toEqual([]);
    expect(form.total).toMatchObject({ points: { text: '100' }, score: { text: '97.7' } });
  });

  it.each([
    ['beside the grade', '自评总得分 | 98.29 | 自评等级 | 优'],
    ['with nothing else in its row', '自评总得分 | 98.29'],
  ])('may stand beside its label, left of all values, %s', (_name, below) => {
    const form = onlyForm(formGrid({ total: null, below }).grid);
    expect(form.displacements).toEqual([]);
    expect(form.total).toMatchObject({ points: null, score: { text: '98.29' } });
  });

  it('is the later of two, where the first sums the indicators alone', () => {
    const below = '合计 | | | | | | 90 | 88.4\n总分（含预算执行） | | | | | | 100 | 97.4';
    const form = onlyForm(formGrid({ total: null, below }).grid);
    expect(form.total).toMatchObject({ points: { text: '100' }, score: { text: '97.4' } });
    expect(form.repeatedLabels.map(({ text }) => text)).toEqual([]);
    expect(total({ total: null, below: '合计 | | | | | | 90 | 88.4\n总得分（含预算执行）：97.4分' })[1]).toBe('97.4');
    expect(total({ total: null, below: '合计 | | | | | | 100 | 98\n总分 |' })[1]).toBe('98');
  });

  it('leaves other columns their own sums', () => {
    const headings = '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 复核分 | 偏差原因';
    const indicators = '产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | 90 | 90 | 88 |';
    const form = onlyForm(formGrid({ headings, indicators, total: '100 | 100 | 98' }).grid);
    expect(form.displacements).toEqual([]);
    expect(form.total).toMatchObject({ points: { text: '100' }, score: { text: '100' }, grade: { kind: 'blank' } });
  });

  it.each([
    ['自评得分：97.85', '97.85'],
    ['自评总分：98分', '98'],
  ])('may stand above the indicators: %s', (title, score) => {
    expect(total({ year: title, total: null })).toEqual(['–', score, '–']);
  });

  it.each([
    ['beside its label', '自评总分 | 96', ['–', '96', '–']],
    ['with the full points beside', '满分 | 100 | 自评得分 | 96', ['100', '96', '–']],
    ['with words where the points would be', '满分 | 无 | 得分 | 96', ['–', '96', '–']],
    ['as points in words', '自评得分 | 96.5分', ['–', '96.5分', '–']],
  ])('above the indicators, %s', (_name, head, expected) => {
    const rows =
      '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分\n产出指标 | 数量指标 | 场次 | 1 | 1 | 100 | 96';
    const { total: read } = onlyForm(sheet(`项目支出绩效自评表\n项目名称 | 培训\n${head}\n${rows}`));
    expect([read?.points, read?.score, read?.grade].map((field) => field?.text ?? '–')).toEqual(expected);
  });

  it.each([
    ['自评总分：98.5分 | | | | | | 100', ['100', '98.5', '']],
    // What stands under the heading counts before what the label says.
    ['自评总分：98分 | | | | | | 100 | 97', ['100', '97', '']],
    ['总分：见附表 | | | | | | 100', ['100', '', '']],
    ['总分 | | | | | | 100分 | 98.5分', ['100分', '98.5分', '']],
    ['总分 | | | | | | 100 | 98分（优）', ['100', '98分（优）', '']],
    ['总分 | | | | | | 100 | 98/100', ['100', '98/100', '']],
    ['总分 | | | | | | 100 | 九十八分', ['100', '九十八分', '']],
  ])('in words: %s', (below, expected) => expect(total({ total: null, below })).toEqual(expected));

  it('a total of words has its number', () => {
    const { total: read } = onlyForm(formGrid({ total: '100分 | 98.50分' }).grid);
    expect([read?.points?.number?.toFixed(), read?.score?.number?.toFixed(), read?.score?.places]).toEqual([
      '100',
      '98.5',
      2,
    ]);
  });

  it('that stands one column beside its headings is displaced, a grade is not', () => {
    const form = onlyForm(formGrid({ total: null, below: '总分 | | | | | 100 | 98 | 优' }).grid);
    expect(form.total).toMatchObject({ points: { text: '100' }, score: { text: '98' }, grade: { text: '优' } });
    expect(form.displacements).toMatchObject([
      { kind: 'total-row', moves: [{ column: 'points' }, { column: 'score' }] },
    ]);
  });

  it('of a form without columns of points and scores is its label alone', () => {
    const headings = '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 全年完成值';
    expect(total({ headings, indicators: '产出指标 | 数量指标 | 场次 | 1 | 1', total: null, below: '总分' })).toEqual([
      '–',
      '–',
      '–',
    ]);
  });

  it('above the indicators, a label without a number is none', () => {
    expect(onlyForm(formGrid({ year: '自评得分：见附表', total: null }).grid).total).toBeNull();
  });
});

describe('a remark in the row of the total', () => {
  const REMARK = '县级资金12万元为质保金，待质保期满后支付，已列入下年用款计划';

  it.each([
    ['of several words', `总分 | | | | | | 100 | 98 | ${REMARK}`],
    ['that refers elsewhere', '总分 | | | | | | 100 | 98 | 详见自评报告'],
    ['beside 合计', `合计 | | | | | | 100 | 98 | ${REMARK}`],
    ['beside a label copied over its merged cells', `总分 | 总分 | 总分 | 总分 | 总分 | 总分 | 100 | 98 | ${REMARK}`],
    ['beside numbers with their unit', `总分 | | | | | | 100分 | 98分 | ${REMARK}`],
  ])('is its reason, and the row no indicator: %s', (_name, below) => {
    const form = onlyForm(formGrid({ total: null, below }).grid);
    expect(form.total?.score?.number?.toFixed()).toBe('98');
    expect(form.total?.points?.number?.toFixed()).toBe('100');
    expect(form.total?.reason?.text).toBe(below.split(' | ').at(-1));
    expect(form.total?.grade?.text ?? '').toBe('');
    expect(form.indicators.map(({ name }) => name?.text)).not.toContain(form.total?.label.text);
    expect(form.displacements).toEqual([]);
    expect(form.doubts).toEqual([]);
    expect(form.total?.reason && ownedCells(form).has(placeOf(form.total.reason.address))).toBe(true);
  });

  it('stands left of the numbers, where the reasons do', () => {
    const headings = '一级指标 | 二级指标 | 三级指标 | 偏差原因 | 分值 | 得分 | 年度指标值 | 实际完成值';
    const indicators = '产出指标 | 数量指标 | 培训场次 | | 90 | 90 | 10场 | 11场';
    const of = (below: string) => onlyForm(formGrid({ headings, indicators, total: null, below }).grid).total;
    expect(of(`总分 | | | ${REMARK} | 100 | 98`)).toMatchObject({ score: { text: '98' }, reason: { text: REMARK } });
    expect(of(`总分 | | | ${REMARK} | 100 | 130`)).toBeNull();
    expect(of(`总分 | | | ${REMARK} | ${REMARK} | 100 | 98`)).toBeNull();
  });

  it('stands beside a grade as well as instead of one', () => {
    const { total: read } = onlyForm(formGrid({ total: `100 | 98 | 优 | ${REMARK}` }).grid);
    expect(read).toMatchObject({ grade: { text: '优' }, reason: { text: REMARK } });
    expect(onlyForm(formGrid({ total: '100 | 98 | 优' }).grid).total?.reason).toBeNull();
  });

  it('stands behind a score that is told with the label', () => {
    const { total: read } = onlyForm(
      formGrid({ total: null, below: `自评总分：98分 | | | | | | 100 | | ${REMARK}` }).grid,
    );
    expect(read).toMatchObject({ score: { text: '98' }, reason: { text: REMARK } });
    const told = onlyForm(formGrid({ total: null, below: `自评总分：98分 | | | | | | | | ${REMARK}` }).grid).total;
    expect(told).toMatchObject({ score: { text: '98' }, reason: { text: REMARK } });
  });

  it('makes no total without numbers, and no indicator either', () => {
    const form = onlyForm(formGrid({ total: null, below: `总分 | ${REMARK}` }).grid);
    expect(form.total).toBeNull();
    expect(form.indicators.map(({ name }) => name?.text)).not.toContain('总分');
    expect(form.displacements).toEqual([]);
  });
});

describe('the grade', () => {
  it.each([
    ['自评等级 | 良', '良'],
    ['自评等级 | 自评等级 | 良 | 良', '良'],
    ['自评等级：良好', '良好'],
    ['自评等级 | 优□ 良☑ 中□ 差□', '良'],
    ['自评等级 | □优 ☑良 □中 □差', '良'],
    ['自评等级 | □优（90分及以上） ☑良（80—90分） □中（60—80分）', '良'],
    ['自评等级 | 优（90分及以上）☑ 良（80—90分）□', '优'],
    ['自评等级 | ☑优 □良', '优'],
    ['评价等级 | 优□ 良□ 中□ 差□', ''],
    ['自评等次 | 见附表', ''],
    ['自评等级', ''],
  ])('in a row of its own: %s', (below, grade) => {
    expect(total({ total: '100 | 85', below })).toEqual(['100', '85', grade]);
  });

  it('is none of an indicator called as grades are', () => {
    const indicators = '产出指标 | 质量指标 | 合格率 | 90% | 96% | 10 | 10 |\n| | 评价等次 | 良好 | 优秀 | 10 | 10 |';
    expect(total({ indicators, total: '100 | 98' })).toEqual(['100', '98', '']);
    expect(total({ indicators, total: '100 | 98', below: '自评等级 | 优' })).toEqual(['100', '98', '优']);
    const opening = '产出指标 | 质量指标 | 评价等级 | 良好 | 优秀 | 10 | 10 |';
    expect(total({ indicators: opening, total: '100 | 98' })).toEqual(['100', '98', '']);
  });

  it('beside the total counts before one apart', () => {
    expect(total({ total: '100 | 98 | 优', below: '自评等级 | 良' })).toEqual(['100', '98', '优']);
  });
});

describe('a total called as its column is', () => {
  it('is one below the indicators', () => {
    expect(total({ total: null, below: '自评得分 | | | | | | 100 | 96' })).toEqual(['100', '96', '']);
  });
});

describe('a total row that tells the grade with its label', () => {
  it('is one all the same', () => {
    expect(total({ total: '100 | 96.9 | 自评等级：优' })).toEqual(['100', '96.9', '优']);
  });
});
