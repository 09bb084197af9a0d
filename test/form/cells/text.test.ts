import { foldWidth, labelKey, stripMarkup } from '../../../src/form/cells/text';

describe('stripMarkup', () => {
  it.each([
    ['<p>开展培训。</p>', '开展培训。'],
    ['<p>一</p><p>二</p>', '一\n二'],
    ['<p>一</p>\n<p>二</p>', '一\n二'],
    ['一<br>二<BR/>三<br />四', '一\n二\n三\n四'],
    ['<span style="color: red">红</span>', '红'],
    ["<td colspan=2 class='x'>格</td>", '格'],
    ['<h3>标题</h3>', '标题'],
    ['<o:p></o:p>正文', '正文'],
    ['培训&nbsp;10&nbsp;场', '培训 10 场'],
    ['A&amp;B &lt;1&gt; &quot;引&quot;', 'A&B <1> "引"'],
    ['### 项目支出绩效自评表', '项目支出绩效自评表'],
    ['**项目支出绩效自评表**', '项目支出绩效自评表'],
    ['**目标**：完成李**的手术', '目标：完成李**的手术'],
  ])('%j → %j', (text, plain) => expect(stripMarkup(text)).toBe(plain));

  it.each([
    '差错率<2%，完成率>95%',
    'a<b 且 c>d',
    '<APP>平台',
    '<通知>',
    '1 < 2',
    '#1机组',
    '3*级',
    'A&B',
    '2**3',
    '李**',
    '0571-6370****',
    '**',
    '无标记',
    '',
  ])('%j stays', (text) => expect(stripMarkup(text)).toBe(text));

  // How long it takes is measured by `npm run bench:scaling`.
  it.each(['<p '.repeat(20_000), `<span ${'a="b" '.repeat(20_000)}`, '*'.repeat(100_000), `${' '.repeat(100_000)}#`])(
    'ends on hostile text (case %#)',
    (text) => expect(stripMarkup(text).length).toBeLessThanOrEqual(text.length),
  );
});

describe('foldWidth', () => {
  it('makes letters, digits, signs and brackets half-width', () => {
    expect(foldWidth('（Ａ）１２．５％：')).toBe('(A)12.5%:');
  });
});

describe('labelKey', () => {
  it.each([
    ['项目名称', '项目名称', []],
    ['年度总体 目标', '年度总体目标', []],
    ['主 管\n部　门：', '主管部门', []],
    ['项目资金（万元）', '项目资金', ['万元']],
    ['预算执行情况（万元）(20分)', '预算执行情况', ['万元', '20分']],
    ['全年预算数(A)', '全年预算数', ['A']],
    ['一、基本情况', '基本情况', []],
    ['2.项目实施内容', '项目实施内容', []],
    ['3、存在问题：', '存在问题', []],
    ['全年(调整)预算数', '全年预算数', ['调整']],
    ['项目名称\nProject', '项目名称', []],
    ['一级指标 Level 1', '一级指标', []],
    ['项目资金（万元） Funds', '项目资金', ['万元']],
    ['总分/Total Score', '总分', []],
    ['项目支出绩效自评表 Project Expenditure Performance Self-Evaluation Form', '项目支出绩效自评表', []],
    ['项目支出绩效自评表 Ｐｒｏｊｅｃｔ Expenditure Performance Self-Evaluation Ｆｏｒｍ', '项目支出绩效自评表', []],
    ['全年预算数 A', '全年预算数A', []],
    ['开发APP', '开发APP', []],
    ['1 成本指标', '成本指标', []],
    ['1.1 经济成本指标', '经济成本指标', []],
    ['1.2. 数量指标', '数量指标', []],
  ])('%j → %s %j', (text, base, notes) => expect(labelKey(text)).toEqual({ base, notes }));

  it('is empty for a text too long to be a label', () => {
    expect(labelKey('长'.repeat(61))).toEqual({ base: '', notes: [] });
    expect(labelKey('长'.repeat(60)).base).toBe('长'.repeat(60));
    expect(labelKey(`${'长'.repeat(61)}A`).base).toBe('');
    expect(labelKey(`总分 ${'A'.repeat(120)}`).base).toBe('');
  });

  it('gives the same for a text seen before, and still reads when its memory is full', () => {
    expect(labelKey('分值（10分）')).toBe(labelKey('分值（10分）'));
    for (let index = 0; index < 6000; index += 1) labelKey(`标签${index}`);
    expect(labelKey('内存满后的标签：').base).toBe('内存满后的标签');
  });
});
