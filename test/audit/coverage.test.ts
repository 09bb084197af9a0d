import {
  auditOf,
  formRules,
  judge,
  profileById,
  toA1,
  verdictOf,
  type AuditOptions,
  type JudgedForm,
} from '../../src/audit';
import { LACKS } from '../../src/audit/coverage/lacks';
import { JUDGED_BY, REPORTED_BY } from '../../src/audit/causes';
import { read } from '../../src/form';
import { sheet } from '../form/support/sheets';
import { formGrid, type FormParts } from '../support/form-grid';

const OPTIONS = { profile: profileById('national-2020') };

function judged(parts: FormParts = {}, options: Pick<AuditOptions, 'profile' | 'rules'> = OPTIONS): JudgedForm {
  const [form] = read(formGrid(parts).grid).forms;
  if (!form) throw new Error('no form');
  return judge(form, options);
}

const open = ({ coverage }: JudgedForm): string[] =>
  coverage.unchecked.map(({ field, what, why }) => `${toA1(field.address)} ${what} ${why}`);
const row = (cells: string): FormParts => ({ indicators: `产出指标 | ${cells}`, total: null });

describe('coverage', () => {
  it('counts every figure of a sound form as checked', () => {
    const { coverage } = judged();
    // Three sums of funds, two rates, the execution score, six scores, the points and the total.
    expect(coverage).toEqual({ checked: 14, qualitative: 0, unchecked: [], rulesNotRun: [] });
  });

  it('counts a wrong figure as checked, and words that fit their grade apart', () => {
    const { coverage } = judged({
      indicators:
        '产出指标 | 数量指标 | 场次 | 10场 | 8场 | 40 | 40 |\n | 质量指标 | 效果 | 有效 | 有效 | 30 | 30 |\n | 质量指标 | 机制 | 建立机制 | 部分达成 | 20 | 20 |',
    });
    // The grade that the last row names is missed by its score: that is judged, and wrong.
    expect(coverage.qualitative).toBe(1);
    expect(coverage.checked).toBe(10);
    expect(coverage.unchecked).toEqual([]);
  });

  it.each<[string, FormParts, string]>([
    [
      'points that a row lacks',
      { indicators: '产出指标 | 数量指标 | 场次 | 10场 | 10场 | 80 | 80 |\n | 质量指标 | 合格率 | ≥90% | 95% | | |' },
      'G15 points addend-missing',
    ],
    [
      'points that rows yet to be filled will have',
      {
        indicators:
          '产出指标 | 数量指标 | 场次 | 10场 | 10场 | 50 | 50 |\n | 质量指标 | | | | | |\n 效益指标 | 社会效益指标 | | | | | |',
      },
      'G16 points rows-not-filled',
    ],
    ['points of the total in brackets', { total: '（100） | 100' }, 'G19 points figure-not-a-number'],
    ['a total with its grade', { total: '100 | 优（100）' }, 'H19 total figure-not-a-number'],
    ['a rate of a budget below 0', { funds: '年度资金总额 | 20 | -20 | 5 | 10 | 25% | 0' }, 'G6 rate amount-negative'],
  ])('says of the printed sum why it is not checked: %s', (_what, parts, line) =>
    expect(open(judged(parts))).toContain(line),
  );

  it('judges the sum of a form in which a single heading was left without an indicator', () => {
    const { verdicts } = judged({
      indicators: '产出指标 | 数量指标 | 场次 | 10场 | 10场 | 50 | 50 |\n 效益指标 | 社会效益指标 | | | | | |',
    });
    expect(verdicts.find(({ what }) => what === 'points')?.state).toBe('wrong');
  });

  it.each<[string, FormParts, string[]]>([
    [
      'several numbers',
      row('数量指标 | 人数 | ≥400人 | 线下400人，线上50万余人次 | 10 | 10'),
      ['H13 score several-values'],
    ],
    ['words for a number', row('数量指标 | 人数 | ≥400人 | 基本完成 | 10 | 10'), ['H13 score not-a-number']],
    ['other units', row('数量指标 | 人数 | ≥400人 | 30公里 | 10 | 10'), ['H13 score units-differ']],
    ['a score in words', row('数量指标 | 人数 | ≥400人 | 300人 | 10 | 满分'), ['H13 score score-not-a-number']],
    [
      'a dash for a score with points',
      row('数量指标 | 人数 | ≥400人 | 300人 | 10 | —'),
      ['H13 score score-not-a-number'],
    ],
    ['no points', row('数量指标 | 人数 | ≥400人 | 300人 | | 10'), ['H13 score points-missing']],
    [
      'a date answered in words',
      row('时效指标 | 完成时间 | 2023年12月31日前 | 按时 | 10 | 10'),
      ['H13 score date-in-words'],
    ],
    [
      'a rate in words',
      { funds: '年度资金总额 | 100 | 100 | 100 | 10 | 全部执行 | 10' },
      ['G6 rate figure-not-a-number'],
    ],
    [
      'an execution score in words',
      { funds: '年度资金总额 | 100 | 100 | 100 | 10 | 100% | 满分' },
      ['H6 execution-score figure-not-a-number', 'H16 total addend-missing'],
    ],
    [
      'an execution score of nothing spent that is known',
      { funds: '年度资金总额 | 100 | 100 | | 10 | | 10' },
      ['H6 execution-score budget-missing'],
    ],
    ['a total in words', { total: '100 | 满分' }, ['H19 total figure-not-a-number']],
    ['a grade of its own', { total: '100 | 100 | 甲等' }, ['I19 grade grade-unknown']],
    [
      'words among the sources',
      {
        funds:
          '年度资金总额 | 100 | 100 | 100 | 10 | 100% | 10\n其中：当年财政拨款 | 100 | 见附件 | 100 | — | 100% | —\n其他资金 | 0 | 0 | 0 | — | — | —',
      },
      ['D6 funds addend-missing', 'G7 rate budget-missing'],
    ],
  ])('names what could not be checked: %s', (_name, parts, expected) => {
    expect(open(judged(parts))).toEqual(expected);
  });

  it('names a figure as unchecked where the rule that would call it wrong is off', () => {
    const parts = row('数量指标 | 展览面积 | 5% | 0.3% | 8 | 2.67');
    expect(open(judged(parts))).toEqual([]);
    const rules = { 'score-not-proportional': 'off' } as const;
    expect(open(judged(parts, { ...OPTIONS, rules }))).toEqual(['H13 score rule-off']);
  });

  it('says of each figure that no rule judges on a form of such a kind', () => {
    const { form, coverage } = judged({ title: '项目支出绩效运行监控表' });
    expect(form.kind).toBe('monitoring');
    // The sums of its funds and the rates beside them are checked in every kind.
    expect(coverage.checked).toBe(5);
    expect(new Set(coverage.unchecked.map(({ why }) => why))).toEqual(new Set(['kind-not-judged']));
    expect(coverage.unchecked.length).toBeGreaterThan(5);
  });

  it('has a rule for every kind of figure and every cause', () => {
    const ids = formRules.map(({ id }) => id);
    expect([...Object.values(JUDGED_BY), ...Object.values(REPORTED_BY)].filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe('numbers that no field owns', () => {
  /** A column that the reader places nowhere: what stands in it belongs to no field. */
  const HEADING = { J12: { value: '甲栏' } };
  const beside = (value: string | number): FormParts => ({ cells: { ...HEADING, J15: { value } } });

  it.each<[string, FormParts]>([
    ['a number beside the table', beside(37)],
    ['a number stored as text', beside('9.5')],
    ['a quantity', beside('58个')],
    ['a label with a number', beside('得分：9.5')],
    ['a sentence with a quantity', beside('另有20条道路未列入')],
    ['a per cent', beside('98%')],
    ['a number that counts nothing', beside(1)],
  ])('are named: %s', (_name, parts) => {
    expect(open(judged(parts))).toEqual(['J15 unread unread-number']);
  });

  it('are told as those of their column where it is known and of no rule’s concern', () => {
    const parts = (heading: string) => ({ cells: { J12: { value: heading }, J15: { value: 8 } } });
    for (const heading of ['财政复核分', '偏差率'])
      expect(open(judged(parts(heading)))).toEqual(['J15 aside column-not-judged']);
  });

  it('are told once a column', () => {
    const cells = { J12: { value: '偏差率' }, J14: { value: 3 }, J15: { value: 8 }, J17: { value: 5 } };
    expect(open(judged({ cells }))).toEqual(['J14 aside column-not-judged']);
  });

  it.each(['上年实际值', '累计完成值', '佐证材料'])('need no check under %s', (heading) => {
    expect(open(judged({ cells: { J12: { value: heading }, J15: { value: 8 } } }))).toEqual([]);
  });

  it.each<[string, FormParts]>([
    ['a date', beside('填报日期：2024年3月1日')],
    ['a date in digits', beside('2024-02-26')],
    ['a period', beside('2023年1月-2023年12月')],
    ['a period in digits', beside('2022.1-2022.12')],
    ['a telephone number', beside('0755-5550163')],
    ['a person with a telephone number', beside('张三 13800000000')],
    ['a code', beside('34010023T000000001187')],
    ['a page', beside('第 1 页，共 2 页')],
    ['a table of a document', beside('公开14表')],
    ['an attachment', beside('附件2')],
    ['a document', beside('财预〔2020〕10号')],
    ['boxes to tick', beside('1、常年性 √ 2、延续性□ 3、一次性□')],
    ['an item of a list', beside('指标1')],
    ['words without digits', beside('无')],
    ['how a row is scored', { cells: { J12: { value: '评分标准' }, J13: { value: '每少1场扣2分' } } }],
    ['remarks', { cells: { J12: { value: '情况说明' }, J14: { value: '分3批下达600万元' } } }],
    ['how long a project takes', { cells: { J4: { value: '项目期' }, K4: { value: '3年' } } }],
    ['what a project costs in all', { cells: { J3: { value: '项目总投资（万元）' }, K3: { value: 1500 } } }],
    ['the same in words', { cells: { J3: { value: '项目金额' }, K3: { value: '1500万元' } } }],
    ['a label with the points of its rows', beside('年度绩效目标（90分）')],
    [
      'a cell that says what the one beside it says',
      { cells: { ...HEADING, J13: { value: '2人' }, J14: { value: '2人' } } },
    ],
    ['a number to call, in part', { cells: { J4: { value: '项目负责人' }, K4: { value: '王　刚（138XXXX2201）' } } }],
    ['what a column of remarks says', { cells: { J7: { value: '备注' }, J8: { value: '年中追加6.5万元' } } }],
    ['instructions below the form', { below: '说明：1.得分一档最高不能超过该指标分值上限的100%' }],
  ])('are no concern where they measure nothing: %s', (name, parts) => {
    const expected = name.startsWith('a cell that') ? ['J13 unread unread-number'] : [];
    expect(open(judged(parts))).toEqual(expected);
  });

  it('are named in a label with other points than its rows have', () => {
    expect(open(judged(beside('年度绩效目标（80分）')))).toEqual(['J15 unread unread-number']);
  });

  it('are the points of all groups in the label above them, where labels alone give points', () => {
    const block = (points: number) => ({
      headings: '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分',
      indicators: `年度绩效目标1（${points}分）
        产出指标 | 数量指标（20分） | 养护里程 | ≥320公里 | 320公里 | 20
        | 质量指标（10分） | 合格率 | ≥95% | 96% | 10`,
      total: null,
    });
    expect(open(judged(block(30)))).toEqual([]);
    expect(open(judged(block(40)))).toEqual(['B13 unread unread-number']);
  });

  it('are the points of all groups of level 1 in the label of the block, where those labels alone give points', () => {
    const block = (points: number) =>
      sheet(`2022年度项目自评表
        项目名称 | 市场主体培育专项
        预算执行情况（万元）（20分） | | | 预算数（A） | 执行数（B） | 执行率（B/A） | 得分（20分*执行率）
        | 年度财政资金总额 | | 85 | 81.6 | 96% | 19.2
        年度绩效目标（${points}分） | 一级指标 | 二级指标 | 三级指标 | 年初目标值（A） | 实际完成值（B） | 得分
        | 产出指标（40分） | 数量指标 | 新增户数 | ≥120户 | 126户 | 40
        | 效益指标（40分） | 经济效益指标 | 增长率 | ≥8% | 9.2% | 40
        总分 | | | | | | 99.2`);
    const unread = (points: number): string[] => {
      const [form] = read(block(points)).forms;
      return form ? open(judge(form, OPTIONS)).filter((line) => line.includes('unread')) : ['no form'];
    };
    expect(unread(80)).toEqual([]);
    expect(unread(70)).toEqual(['A5 unread unread-number']);
  });

  it('are not those of how the money was managed', () => {
    const text = `中央对地方转移支付绩效自评表
      转移支付（项目）名称 | 水利发展资金
      资金情况（万元） | | 全年预算数 | 全年执行数 | 执行率
      | 年度资金总额 | 860 | 860 | 100%
      资金管理情况 | | 情况说明 | | 存在问题和改进措施
      | 下达及时性 | 收到预算后30日内下达 | | 无
      | 拨付合规性 | 按规定拨付 | | 1笔退回后重付
      一级指标 | 二级指标 | 三级指标 | 指标值 | 全年完成值 | 未完成原因
      产出指标 | 数量指标 | 治理河长 | 18公里 | 18公里 |`;
    const [form] = read(sheet(text)).forms;
    expect(form && open(judge(form, OPTIONS))).toEqual([]);
  });

  it('are not row numbers or column numbers', () => {
    const numbered = Object.fromEntries(
      ['J13', 'J14', 'J15', 'J16'].map((cell, index) => [cell, { value: index + 1 }]),
    );
    expect(open(judged({ cells: { ...HEADING, ...numbered } }))).toEqual([]);
    expect(open(judged({ cells: { ...HEADING, ...numbered, J17: { value: 7 } } }))).toEqual([
      'J17 unread unread-number',
    ]);
  });

  it('are not judged against a total told in words alone', () => {
    const parts = { total: null, below: '综合得分 | 本年自评为九十六分，等级为优' };
    expect(open(judged(parts))).toEqual(['B19 total figure-not-a-number']);
  });

  it('are not those of hints below the headings of the funds, but for points that are others', () => {
    const form = (points: string) =>
      sheet(`2023年度项目自评表
        项目名称 | 市场主体培育专项
        项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
        | | （批复数） | （含追加） | （12月31日止） | （${points}分） | |
        | 年度资金总额 | 85 | 85 | 81.6 | 10 | 96% | 9.6
        一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        产出指标 | 数量指标 | 新增户数 | ≥120户 | 126户 | 90 | 90
        总分 | | | | | 100 | 99.6`);
    const unread = (points: string): string[] =>
      read(form(points)).forms.flatMap((one) => open(judge(one, OPTIONS)).filter((line) => line.includes('unread')));
    expect(unread('10')).toEqual([]);
    expect(unread('20')).toEqual(['F4 unread unread-number']);
  });

  it('are named in a cell that identifies something only where it does', () => {
    const label = { J4: { value: '联系电话' }, K4: { value: 5550128 } };
    expect(open(judged({ cells: label }))).toEqual([]);
    expect(open(judged({ cells: { ...label, J4: { value: '人数' } } }))).toEqual(['K4 unread unread-number']);
  });
});

describe('rules that could not run', () => {
  const WITHOUT_REASONS = '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分';
  it.each<[string, FormParts, string, string]>([
    ['no total row', { total: null }, 'total-wrong', 'total-row'],
    ['no total', { total: '100 | ' }, 'total-wrong', 'total-score'],
    ['no funds', { funds: null }, 'execution-rate-wrong', 'funds'],
    ['no sources', { funds: '年度资金总额 | 100 | 100 | 100 | 10 | 100% | 10' }, 'funds-do-not-add-up', 'fund-sources'],
    ['no goal', { goal: null }, 'goal-number-differs', 'goal'],
    ['no reasons', { headings: WITHOUT_REASONS }, 'reason-missing', 'reason-column'],
    [
      'reasons told below alone',
      { headings: WITHOUT_REASONS, below: '偏差大或目标未完成原因分析 | 无' },
      'reason-missing',
      'reason-by-row',
    ],
  ])('are named with what they lack: %s', (_name, parts, rule, lack) => {
    expect(judged(parts).coverage.rulesNotRun).toContainEqual({ rule, code: expect.stringMatching(/^PE/u), lack });
  });

  it('are not named where they are switched off', () => {
    const rules = { 'total-wrong': 'off' } as const;
    const { coverage } = judged({ total: null }, { ...OPTIONS, rules });
    expect(coverage.rulesNotRun.map(({ rule }) => rule)).not.toContain('total-wrong');
  });

  it('report nothing on the forms that lack what they need', () => {
    const lacking: FormParts[] = [{ total: null }, { funds: null }, { goal: null }, { total: '100 | ' }];
    for (const parts of lacking) {
      const [form] = read(formGrid(parts).grid).forms;
      const audit = auditOf(judge(form!, OPTIONS));
      const reported = new Set(audit.findings.map(({ rule }) => rule));
      expect(audit.coverage.rulesNotRun.filter(({ rule }) => reported.has(rule))).toEqual([]);
    }
  });

  it('are rules that there are', () => {
    const ids = formRules.map(({ id }) => id);
    expect(LACKS.flatMap(({ rules }) => rules).filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe('the verdict on a form', () => {
  const verdict = (parts: FormParts): string => {
    const [form] = read(formGrid(parts).grid).forms;
    return verdictOf(auditOf(judge(form!, OPTIONS)));
  };
  it.each<[string, FormParts, string]>([
    ['sound', {}, 'pass'],
    ['an error', { total: '100 | 99' }, 'return'],
    ['a warning', { department: '' }, 'check'],
    ['a note', { year: null }, 'pass'],
    ['a number that nobody read', { cells: { J12: { value: '偏差率' }, J15: { value: 37 } } }, 'check'],
    ['figures that are not judged in such a kind', { title: '项目支出绩效运行监控表' }, 'check'],
  ])('%s', (_name, parts, expected) => {
    expect(verdict(parts)).toBe(expected);
  });
});
