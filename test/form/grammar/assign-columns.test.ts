import { readIndicatorHeading } from '../../../src/form/grammar/columns';
import { linesOf } from '../support/sheets';

const fields = (text: string): string[] =>
  readIndicatorHeading(linesOf(text), 0).columns.map(({ field, column, by }) => `${column} ${field} ${by}`);

describe('columns chosen together', () => {
  it('a column of level-1 names under another name', () => {
    expect(
      fields(`绩效实现情况（80分） | 甲栏 | 指标名称 | 目标值 | 权重 | 实际完成值 | 自评分
         | 投入目标 | 专款专用率 | 100% | 20 | 100% | 20
         | 产出目标 | 备份节点 | 8个 | 30 | 8个 | 30`),
    ).toEqual(['1 level1 likeness', '2 name word', '3 target word', '4 points word', '5 actual word', '6 score word']);
  });
  it('scores under the points that they can come to', () => {
    expect(
      fields(`一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 50
        产出指标 | 数量指标 | 培训人数 | 100人 | 60人 | 20
        效益指标 | 社会效益 | 知晓率 | 90% | 90% | 20`).at(-1),
    ).toBe('5 score likeness');
  });
  it('names of a plain list headed 绩效指标', () => {
    expect(
      fields(`序号 | 绩效指标 | 年初目标 | 年终完成 | 标准分 | 自评分
        1 | 购置图书册数 | ≥6000册 | 6240册 | 30 | 30
        2 | 图书借阅率高 | ≥80% | 76% | 20 | 19`)[1],
    ).toBe('1 name likeness');
  });
  it.each([
    [
      'right of level 1',
      `一级指标 | 绩效指标 | 目标值 | 实际值 | 权重 | 自评分
        产出指标 | 更换供水管网 | ≥18公里 | 18.3公里 | 12 | 12
         | 管网更换合格率 | 100% | 100% | 10 | 10`,
      '1 name likeness',
    ],
    [
      'as the first of all headings',
      `绩效指标 | 计量单位 | 指标性质 | 年初指标值 | 全年完成值 | 指标权重 | 指标得分
        建设产业基地 | 亩 | ≥ | 2200 | 2240 | 25 | 25
        苗木成活率 | % | ≥ | 90 | 93 | 15 | 15`,
      '0 name likeness',
    ],
  ])('names headed 绩效指标 %s', (_name, text, expected) => {
    expect(fields(text).find((one) => one.includes('name'))).toBe(expected);
  });
  it('绩效指标 beside a heading of names is the label of the block, filled through or not', () => {
    const head = '绩效指标 | 一级指标 | 三级指标 | 目标值 | 实际值 | 权重 | 自评分';
    const row = '产出指标 | 更换供水管网 | ≥18公里 | 18.3公里 | 12 | 12';
    for (const label of ['', '绩效指标'])
      expect(fields(`${head}\n${label} | ${row}\n${label} | ${row}`)[0]).toBe('1 level1 word');
  });
  it('the points behind the name, not those of the levels before it', () => {
    const list = fields('一级指标 | 权重 | 二级指标 | 权重 | 三级指标 | 目标值 | 权重 | 完成值 | 得分');
    expect(list.filter((one) => one.includes('points'))).toEqual(['6 points word']);
  });
  it('the points of the indicators, not those of the level above them', () => {
    const list = fields('一级指标 | 二级指标 | 二级分值 | 三级指标 | 三级分值 | 目标值 | 完成值 | 三级得分 | 二级得分');
    expect(list.filter((one) => /points|score/u.test(one))).toEqual(['4 points likeness', '7 score likeness']);
  });
  it('reasons under 备注 wherever it stands behind the names, even where its only remark slid out', () => {
    const head = '一级指标 | 三级指标';
    expect(
      fields(`${head} | 备注 | 年度指标值 | 实际完成值 | 分值 | 得分
        产出指标 | 清淤 | 暴雨停工，已补做 | 52座 | 47座 | 10 | 9`)[2],
    ).toBe('2 reason likeness');
    expect(
      fields(`${head} | 年度指标值 | 实际完成值 | 分值 | 得分 | 备注
         | 产出指标 | 清淤 | 52座 | 47座 | 10 | 9 | 暴雨停工，已补做`).at(-1),
    ).toBe('6 reason likeness');
    expect(fields(`${head} | 年度指标值 | 实际完成值 | 得分 | 原因 | 备注`).at(-1)).toBe('6 other likeness');
  });
  it('the grounds of what was taken off as reasons', () => {
    expect(fields('一级指标 | 三级指标 | 分值 | 评价标准 | 评价得分 | 扣分依据').at(-1)).toBe('5 reason likeness');
  });
  it('level 1 under the label of the block, a name headed 指标', () => {
    expect(
      fields(`绩效指标 | 指标 | 指标值 | 完成情况 | 权重 | 得分
        产出 | 养护绿地面积 | 100公顷 | 100公顷 | 40 | 40
         | 养护达标率 | 95% | 96% | 20 | 20
        效益 | 绿化覆盖率 | ≥40% | 41% | 20 | 20`).slice(0, 2),
    ).toEqual(['0 level1 likeness', '1 name likeness']);
  });
  it('level 2 under a heading that could name the indicators', () => {
    expect(
      fields(`指标类别 | 指标内容 | 指标名称 | 计划值 | 完成值 | 分值 | 得分
        产出 | 数量 | 改造里程 | 12公里 | 12公里 | 20 | 20
         | 质量 | 验收合格率 | 100% | 100% | 20 | 20`).slice(0, 3),
    ).toEqual(['0 level1 likeness', '1 level2 likeness', '2 name word']);
  });
  it('levels and names all headed by words for names', () => {
    expect(
      fields(`考核维度 | 考核指标 | 具体指标 | 计划值 | 实际值 | 权重 | 自评分
        产出 | 数量 | 续订数据库 | 38个 | 38个 | 20 | 20
         | 质量 | 可访问率 | 99% | 99% | 20 | 20
        效益 | 社会效益 | 服务读者 | 5000人 | 5000人 | 20 | 20`).slice(0, 3),
    ).toEqual(['0 level1 likeness', '1 level2 likeness', '2 name likeness']);
  });
  it('level 2 under 指标类型 where no column has level 1', () => {
    expect(
      fields(`指标类型 | 指标名称 | 目标值 | 实际值 | 分值 | 得分
        数量指标 | 更换设备 | 36台 | 36台 | 20 | 20
        质量指标 | 水质达标率 | 100% | 100% | 20 | 20
        时效指标 | 完工时间 | 9月 | 9月 | 20 | 20`)[0],
    ).toBe('0 level2 likeness');
  });
  const remarks = (last: string, said: string): string | undefined =>
    fields(`一级指标 | 二级指标 | 三级指标 | 目标值 | 完成值 | 分值 | 得分 | ${last}
      产出指标 | 数量指标 | 桥涵清淤 | 52座 | 47座 | 10 | 9.04 | ${said}
      效益指标 | 社会效益指标 | 通达率 | 98% | 98% | 20 | 20 |`).at(-1);
  it('reasons under 备注 where no other column asks for them', () => {
    expect(remarks('备注', '汛期塌方，转入下年')).toBe('7 reason likeness');
    expect(
      fields('一级指标 | 三级指标 | 目标值 | 完成值 | 备注\n产出指标 | 补贴发放 | 95% | 90% | 经办人员调整').at(-1),
    ).toBe('4 reason likeness');
    expect(remarks('备注', '')).toMatch(/^7 other/u);
    expect(remarks('偏差原因 | 备注', '天气 | 汛期塌方，转入下年')).toMatch(/^8 other/u);
  });
  it.each(['见注①', '见附注', '注1', '注②'])('reasons under 备注 where it only refers to them: %s', (said) => {
    expect(remarks('备注', said)).toBe('7 reason likeness');
    expect(remarks('偏差原因 | 备注', `天气 | ${said}`)).toMatch(/^8 other/u);
  });
  it.each(['万元', '已注册', '注册', '意见', '12'])('no reasons under 备注 where it says less: %s', (said) => {
    expect(remarks('备注', said)).toMatch(/^7 other/u);
  });
  it('points at each level: those beside the indicator and its score', () => {
    expect(
      fields(`一级指标 | 分值 | 二级指标 | 分值 | 三级指标 | 分值 | 得分
        项目决策 | 20 | 项目目标 | 4 | 目标内容 | 4 | 4`),
    ).toEqual([
      '0 level1 word',
      '1 other word',
      '2 level2 word',
      '3 other word',
      '4 name word',
      '5 points word',
      '6 score word',
    ]);
  });
  it('a score on a scale of its own beside what it is converted into', () => {
    expect(fields('三级指标 | 指标值 | 完成值 | 单项得分（百分制） | 权重 | 折算得分').slice(3)).toEqual([
      '3 rawScore likeness',
      '4 points word',
      '5 score word',
    ]);
    expect(fields('三级指标 | 指标值 | 完成值 | 单项得分 | 权重').at(3)).toBe('3 score likeness');
  });
  it('绩效标准 as targets where measures stand below it and no other column has them', () => {
    const rows = '产出数量 | 扶持企业数 | 30家以上 | 32家 | 20 | 20\n产出质量 | 合规率 | 100% | 100% | 10 | 10';
    expect(fields(`指标类别 | 指标内容 | 绩效标准 | 实现程度 | 分值 | 自评分\n${rows}`)[2]).toBe('2 target likeness');
    expect(fields(`指标类别 | 绩效标准 | 指标内容 | 实现程度 | 分值 | 自评分\n${rows}`)[1]).not.toContain('target');
    expect(
      fields(`三级指标 | 绩效标准 | 指标值 | 完成值 | 分值 | 得分
        企业数 | 30家得20分 | 30家 | 32家 | 20 | 20\n合规率 | 全部合规得10分 | 100% | 100% | 10 | 10`)[1],
    ).toBe('1 other likeness');
    expect(
      fields(`三级指标 | 绩效标准 | 完成值 | 分值 | 得分
        企业数 | 30家得20分 | 32家 | 20 | 20\n合规率 | 全部合规得10分 | 100% | 10 | 10`)[1],
    ).toBe('1 other likeness');
  });
  it('level 2 right of level 1, on whatever side of the name', () => {
    const rows = '适配件数 | 产出 | 数量 | 20 | 2100件 | 2000件\n适配合格率 | 产出 | 质量 | 15 | 99% | 98%';
    expect(fields(`考核指标 | 指标类别 | 指标属性 | 满分 | 实绩 | 计划\n${rows}`)).toEqual([
      '0 name likeness',
      '1 level1 likeness',
      '2 level2 likeness',
      '3 points word',
      '4 actual likeness',
      '5 target likeness',
    ]);
  });
  it('level 2 apart from level 1, where both stand behind the name', () => {
    const rows = '适配件数 | 数量 | 20 | 产出 | 2100件 | 2000件\n适配合格率 | 质量 | 15 | 产出 | 99% | 98%';
    expect(fields(`考核指标 | 指标属性 | 满分 | 指标类别 | 实绩 | 计划\n${rows}`).slice(1, 4)).toEqual([
      '1 level2 likeness',
      '2 points word',
      '3 level1 likeness',
    ]);
  });
  it('levels named once for the targets of the whole term and of the year', () => {
    expect(fields('一级指标 | 二级指标 | 三级指标 | 指标值 | 三级指标 | 指标值')).toEqual([
      '0 level1 word',
      '1 level2 word',
      '2 other word',
      '3 other word',
      '4 name word',
      '5 target word',
    ]);
    expect(fields('一级指标 | 二级指标 | 三级指标 | 指标值 | 二级指标 | 三级指标 | 指标值').slice(0, 2)).toEqual([
      '0 level1 word',
      '1 other word',
    ]);
  });
  it('last year’s result beside this year’s target', () => {
    expect(
      fields(`一级指标 | 二级指标 | 三级指标 | 指标值 | | 指标标准或依据
         | | | 2021年实际实现值 | 预期2022年实现值
        产出指标 | 数量指标 | 培训人次 | 250人次 | 280人次`),
    ).toEqual([
      '0 level1 word',
      '1 level2 word',
      '2 name word',
      '3 other word',
      '4 target likeness',
      '5 other likeness',
    ]);
  });
});

describe('columns under headings of other words', () => {
  const ROWS = `产出 | 数量 | 补种苗木 | ≥300株 | 306株（香樟200株） | 30 | 30 |
     | 质量 | 苗木成活率 | ≥95% | 93% | 20 | 19.5 | 夏季高温
    效益 | 生态效益 | 新增绿化面积 | ≥2公顷 | 2.1公顷 | 30 | 30 |
    满意度 | 居民 | 居民满意度 | ≥90% | 94% | 10 | 10 | `;
  const of = (headings: string, rows = ROWS): string =>
    fields(`${headings}\n${rows}`)
      .map((one) => one.replace(/^\d+ /u, ''))
      .join(', ');
  const ALL = 'level1 likeness, level2 likeness, name likeness, target likeness, actual likeness';

  it('hold what their cells show together: names, targets and results of one shape, scores within points', () => {
    expect(of('门类 | 条线 | 抓手 | 底线 | 年底 | 占比 | 评得 | 附言')).toBe(
      `${ALL}, points likeness, score likeness, other nothing`,
    );
  });
  it('hold what one known column leaves', () => {
    expect(of('门类 | 条线 | 三级指标 | 目标值 | 年底 | 分值 | 评得')).toBe(
      'level1 likeness, level2 likeness, name word, target word, actual likeness, points word, score likeness',
    );
    expect(of('门类 | 条线 | 抓手 | 底线 | 完成值 | 占比 | 得分')).toBe(
      'level1 likeness, level2 likeness, name likeness, target likeness, actual word, points likeness, score word',
    );
  });
  it('are known where one row is at fault, too', () => {
    expect(of('门类 | 条线 | 抓手 | 底线 | 年底 | 占比 | 评得', ROWS.replace('| 30 | 30 |', '| 30 | 33 |'))).toContain(
      'points likeness, score likeness',
    );
  });
  it('are not known where two could hold the same, or nothing says which comes first', () => {
    const twice = ROWS.replace(/\| (\d+) \| ([\d.]+) \|/gu, '| $1 | $2 | $2 |');
    expect(of('门类 | 条线 | 抓手 | 底线 | 年底 | 分值 | 甲栏 | 乙栏', twice)).not.toContain('score');
    expect(of('门类 | 条线 | 抓手 | 底线 | 年底 | 占比 | 评得', ROWS.replaceAll('≥', ''))).not.toContain('target');
  });
});
