import { auditOf, explain, profileById, type ProfileId, judge } from '../../src/audit';
import { read } from '../../src/form';
import { a1 } from '../rules/support/rule-tester';
import { formGrid } from '../support/form-grid';

function audit(cells: string, profile: ProfileId = 'national-2021-cost', headings: { headings?: string } = {}) {
  const [form] = read(formGrid({ indicators: cells, total: null, ...headings }).grid).forms;
  if (!form) throw new Error('no form');
  return auditOf(judge(form, { profile: profileById(profile) }));
}

const scoreFindings = (cells: string, profile?: ProfileId): string[] =>
  audit(cells, profile).findings.flatMap(({ rule, severity, message, basis }) =>
    rule === 'score-not-proportional' || rule === 'full-score-target-missed'
      ? [`${severity} ${message} ${basis.join()}`]
      : [],
  );

const quality = (actual: string, score: string, reason: string): string =>
  `产出指标 | 质量指标 | 路面修补合格率 | ≥95% | ${actual} | 15 | ${score} | ${reason}`;
const satisfied = (actual: string, score: string, reason: string): string =>
  `满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% | ${actual} | 10 | ${score} | ${reason}`;
const WAYS = 'caiyu-2021-101-annex-1';
const PROPORTION = 'caiyu-2020-10-art-16';

describe('a way of scoring that the row itself states', () => {
  it.each([
    ['a pass mark that was missed', quality('70%', '0', '检测不合格，更换供应商。及格线75%，未达及格线不得分。')],
    ['a pass mark in other words', quality('70%', '0', '检测不合格，下一步更换供应商；合格标准为80%，以下不得分')],
    ['an interval', satisfied('85%', '8', '扬尘，增加洒水。按区间赋分：80%至90%得8分。')],
    ['two intervals', satisfied('72%', '5', '扬尘，增加洒水。80%-90%得8分，60%-80%得5分')],
    ['the lower bound of an interval', satisfied('80%', '8', '扬尘，增加洒水。60%至80%得5分；80%至90%计8分')],
    ['a grade', satisfied('85%', '8', '扬尘，增加洒水。按等级赋分，良好得8分')],
    ['in proportion all the same', quality('80%', '12.63', '检测不合格，更换供应商。及格线75%。')],
  ])('accepts %s', (_name, cells) => {
    expect(scoreFindings(cells)).toEqual([]);
    expect(scoreFindings(cells, 'national-2020')).toEqual([]);
    expect(explain(audit(cells), a1('H13'))?.isRight).toBe(true);
  });

  it.each([
    ['a mark that was reached', quality('80%', '0', '及格线75%，未达及格线不得分。'), `warning unstated ${PROPORTION}`],
    ['another score than the interval’s', satisfied('85%', '7', '按区间赋分：80%至90%得8分。'), `error byWay ${WAYS}`],
    ['some points below the mark', quality('70%', '5', '及格线75%，未达及格线不得分。'), `error byWay ${WAYS}`],
    [
      'the interval of another result',
      satisfied('75%', '9', '按区间赋分：80%至90%得8分。'),
      `error wrong ${PROPORTION}`,
    ],
    ['full points by an interval', satisfied('85%', '10', '80%至90%得10分'), `error missed ${PROPORTION}`],
    ['numbers of something else', satisfied('85%', '7', '问卷80份至90份，得回收率8成'), `error wrong ${PROPORTION}`],
  ])('does not accept %s', (_name, cells, finding) => expect(scoreFindings(cells)).toEqual([finding]));

  it.each([
    ['0 below some mark', quality('70%', '0', '检测不合格，下一步更换供应商'), 'unstated'],
    ['the example’s interval at its lower bound', satisfied('80%', '8', '扬尘，下一步增加洒水'), 'unstated'],
    ['the example’s interval for satisfaction', satisfied('85%', '8', '扬尘，下一步增加洒水'), 'unstated'],
  ])('where nothing is stated, %s is named as what would explain it', (_name, cells, message) => {
    expect(scoreFindings(cells)).toEqual([`warning ${message} ${PROPORTION}`]);
    expect(scoreFindings(cells, 'national-2020')).toEqual([`error wrong ${PROPORTION}`]);
  });
});

describe('a way of scoring that a column of the form states', () => {
  const HEADINGS = {
    headings:
      '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 | 评分标准',
  };
  const REASON = '汛期停工，下一步调整计划';
  const row = (score: string, way: string): string =>
    `产出指标 | 数量指标 | 巡查次数 | ≥12次 | 10次 | 10 | ${score} | ${REASON} | ${way}`;
  const judged = (cells: string) => audit(cells, 'national-2020', HEADINGS);
  const findings = (cells: string): string[] =>
    judged(cells).findings.flatMap(({ rule, severity, message, basis }) =>
      rule.includes('score') ? [`${severity} ${rule} ${message} ${basis.join()}`] : [],
    );
  const open = (cells: string): string[] =>
    judged(cells).coverage.unchecked.flatMap(({ what, why }) => (what === 'score' ? [why] : []));

  it('is followed where it takes off so many points for each step', () => {
    expect(findings(row('6', '每少1次扣2分'))).toEqual([]);
    expect(findings(row('8', '每少1次扣2分'))).toEqual([`error score-not-proportional byWay ${WAYS}`]);
    // The share is not what the column says.
    expect(findings(row('8.33', '每少1次扣2分'))).toEqual([`error score-not-proportional byWay ${WAYS}`]);
    expect(findings(row('10', '每少1次扣2分'))).toEqual([`error full-score-target-missed missed ${WAYS}`]);
  });

  it('is no fault where nobody could follow it, and is named as unchecked', () => {
    const own = row('5', '少于12次的，视情况扣分');
    expect(findings(own)).toEqual([]);
    expect(open(own)).toEqual(['way-of-its-own']);
    expect(open(row('5', '按完成比例得分，不足的扣分'))).toEqual([]);
    expect(findings(row('5', '按完成比例得分，不足的扣分'))).toEqual([
      `error score-not-proportional wrong ${PROPORTION}`,
    ]);
  });

  it('may be told of in the reason', () => {
    const told = '产出指标 | 数量指标 | 巡查次数 | ≥12次 | 10次 | 10 | 6 | 汛期停工；按评分标准扣4分；下一步调整计划 |';
    expect(findings(told)).toEqual([]);
    expect(open(told)).toEqual(['way-of-its-own']);
  });

  it('is of its own row', () => {
    const rows = `${row('6', '每少1次扣2分')}\n | | 巡查里程 | ≥100公里 | 90公里 | 10 | 8 | ${REASON} |`;
    expect(findings(rows)).toEqual([`error score-not-proportional wrong ${PROPORTION}`]);
  });
});

describe('a way of scoring in the column of criteria above empty cells', () => {
  const headings =
    '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 | 评分标准';
  const REASON = '汛期停工，下一步调整计划';
  const found = (way: string, below: string, score: string): string[] =>
    audit(
      `产出指标 | 数量指标 | 巡查次数 | ≥12次 | 12次 | 10 | 10 | | ${way}
       | 质量指标 | 路面合格率 | ≥98% | 95% | 15 | ${score} | ${REASON} | ${below}`,
      'national-2020',
      { headings },
    ).findings.flatMap(({ code, rule, message, fix }) =>
      code.startsWith('PE3') ? [`${rule} ${message} ${fix?.isSafe ? 'safe' : 'unsafe'}`] : [],
    );
  const EACH = '每低1个百分点扣1分';
  it('holds for the rows below, or the proportion does', () => {
    expect(found(EACH, '', '12')).toEqual([]);
    expect(found(EACH, '', '14.54')).toEqual([]);
    expect(found(EACH, '', '13')).toEqual(['score-not-proportional byWay unsafe']);
  });
  it('leaves a row open where it cannot be computed', () => {
    expect(found('未完成的酌情扣分', '', '13')).toEqual([]);
  });
  it('ends where another stands, words or a dash', () => {
    expect(found(EACH, '每低1个百分点扣2分', '12')).toEqual(['score-not-proportional byWay unsafe']);
    expect(found(EACH, '—', '12')).toEqual(['score-not-proportional wrong unsafe']);
  });
});
