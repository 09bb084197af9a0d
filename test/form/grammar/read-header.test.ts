import { readHeader } from '../../../src/form/grammar/read-header';
import { linesOf } from '../support/sheets';

const read = (text: string) => {
  const { title, projectName, department, unit, year } = readHeader(linesOf(text));
  return {
    title: title?.text ?? null,
    projectName: projectName?.value.text ?? null,
    department: department?.value.text ?? null,
    unit: unit?.value.text ?? null,
    year: year?.year ?? null,
  };
};

describe('title, project and bodies', () => {
  it('are read beside their labels', () => {
    expect(
      read(`
        项目支出绩效自评表
        （2022年度）
        项目名称 | | 培训 | | 项目金额 | 100
        主 管 部 门 | 财政局 | | 实施单位（盖章）： | 培训中心`),
    ).toEqual({ title: '项目支出绩效自评表', projectName: '培训', department: '财政局', unit: '培训中心', year: 2022 });
  });

  it.each(['（ 2024 ）年度项目支出绩效自评表', '(2024 )年项目支出绩效自评表'])(
    'the year may stand apart in its brackets: %s',
    (title) => {
      expect(read(`${title}\n项目名称 | 培训`).year).toBe(2024);
    },
  );

  it('部门（单位）名称 asks for the unit where another label asks for the department', () => {
    const both = read('部门（单位）名称：茶产业中心\n项目名称 | 茶园创建 | 主管部门 | 农业农村局');
    expect([both.department, both.unit]).toEqual(['农业农村局', '茶产业中心']);
    const alone = read('部门（单位）名称：茶产业中心\n项目名称 | 茶园创建');
    expect([alone.department, alone.unit]).toEqual(['茶产业中心', null]);
  });

  it('a label that is merely like one takes no answer from one that is known, a stamp behind it or not', () => {
    const text = '单位名称：供销合作社联合社\n项目名称 | 养殖场建设 | 实施单位（盖章） | 养殖合作社';
    expect(read(text)).toMatchObject({ unit: '养殖合作社' });
  });

  it('are read left of their labels where all labels stand right of their answers', () => {
    const mirrored = '财政局 | 主管部门 | 培训 | 项目名称\n培训中心 | 实施单位 | 2024年1月19日 | 填报日期';
    expect(read(mirrored)).toMatchObject({ projectName: '培训', department: '财政局', unit: '培训中心' });
    // One line with its label first runs rightwards, and the last label has no answer.
    expect(read('基本信息 | 项目名称\n主管部门 | 财政局')).toMatchObject({ department: '财政局', projectName: '' });
  });

  it('are read beside labels that say it in English too', () => {
    expect(
      read('2023年度 Fiscal Year 2023\n项目名称\u00a0Project | 绿色农田 | 主管部门 Department | 农业局'),
    ).toMatchObject({ projectName: '绿色农田', department: '农业局', year: 2023 });
  });

  it('are blank where the next cell is a label, or the row ends', () => {
    const header = readHeader(linesOf('项目名称 | 项目金额 | 100\n主管部门 | 实施单位：某中心 |\n预算年度'));
    expect(header.projectName?.value).toMatchObject({ kind: 'blank', address: { row: 0, column: 1 } });
    expect(header.department?.value.kind).toBe('blank');
    expect(header.unit?.value.text).toBe('某中心');
    expect(header.year).toBeNull();
  });

  it('a department of the place counts before the central one, whichever comes first', () => {
    expect(read('中央主管部门 | 某部\n地方主管部门 | 省民政厅')).toMatchObject({ department: '省民政厅' });
    expect(read('地方主管部门 | 省民政厅\n中央主管部门 | 某部')).toMatchObject({ department: '省民政厅' });
    expect(read('中央主管部门 | 某部')).toMatchObject({ department: '某部' });
    expect(read('中央主管部门\n地方主管部门 | | 省民政厅 | | 资金使用单位 | 县民政局')).toMatchObject({
      department: '省民政厅',
      unit: '县民政局',
    });
  });

  it.each([
    ['项目支出绩效自评表（2021）', 2021],
    ['项目支出绩效自评表（2021年度）', 2021],
    ['二〇二二年度项目支出绩效自评表', 2022],
    ['项目支出绩效自评表\n（2023）', 2023],
    ['项目支出绩效自评表\n项目名称 | 培训\n（ 2023 年度）\n主管部门 | 财政局', 2023],
    ['项目支出绩效自评表\n项目名称 | 培训 | | 项目年份 | 2021', 2021],
    ['项目支出绩效自评表\n项目名称 | 培训2021期', null],
  ])('the year of %j is %s', (text, year) => expect(read(text).year).toBe(year));

  it('are null where the form has no such label', () => {
    expect(read('培训计划')).toEqual({ title: null, projectName: null, department: null, unit: null, year: null });
  });

  it('may share a cell with their label', () => {
    expect(read('项目单位（盖章）：市图书馆 | 主要领导签字：\n项目名称： 共享工程')).toMatchObject({
      unit: '市图书馆',
      projectName: '共享工程',
    });
  });

  it('a colon alone makes no label', () => {
    expect(read('开馆时间：5:30\n项目名称 | 夜读：5:30开放')).toMatchObject({
      projectName: '夜读：5:30开放',
      unit: null,
    });
  });

  it('the first of two counts', () => {
    expect(read('项目名称 | 甲\n项目名称 | 乙\n实施单位：甲中心\n实施单位：乙中心')).toMatchObject({
      projectName: '甲',
      unit: '甲中心',
    });
  });
});

describe('labels with their answers in one cell', () => {
  it.each([
    ['项目名称：培训  主管部门：财政局  实施单位：培训中心', '培训', '财政局', '培训中心'],
    ['项目名称：培训\n主管部门：财政局 | 实施单位：培训中心', '培训', '财政局', '培训中心'],
    ['项目名称：  主管部门：财政局', '', '财政局', null],
    ['专项（政策）名称：培训  业务主管部门：财政局', '培训', '财政局', null],
    ['项目名称：夜读：全年开放', '夜读：全年开放', null, null],
    // 到位资金 is no label of the header.
    ['项目名称：培训 到位资金：见附表', '培训 到位资金：见附表', null, null],
  ])('%j', (text, projectName, department, unit) => {
    expect(read(text)).toMatchObject({ projectName, department, unit });
  });

  it('a label before the next one is blank', () => {
    expect(readHeader(linesOf('项目名称：  主管部门：财政局')).projectName?.value).toMatchObject({
      kind: 'blank',
      address: { row: 0, column: 0 },
    });
  });
});

describe('labels that are merely like known ones', () => {
  it.each([
    [
      'are read where no known one asks',
      '专项资金项目名称 | 培训\n业务主管部门 | 财政局\n具体承办单位 | 中心',
      ['培训', '财政局', '中心'],
    ],
    ['not where a known one does', '具体承办单位 | 乙\n实施单位 | 甲', [null, null, '甲']],
    [
      'end the answer before them where something answers them',
      '项目名称 | 业务主管部门 | 财政局',
      ['', '财政局', null],
    ],
    ['but are the answer where nothing does', '项目名称 | 乡镇建设单位', ['乡镇建设单位', null, null]],
    ['and where a known label follows', '主管部门 | 各责任单位 | 实施单位 | 中心', [null, '各责任单位', '中心']],
    ['or one with its answer', '主管部门 | 各责任单位 | 实施单位：中心', [null, '各责任单位', '中心']],
    ['not in a long text', '本年度由市教育局会同有关部门共同建设单位 | 甲', [null, null, null]],
  ])('%s', (_name, text, [projectName, department, unit]) => {
    expect(read(text)).toMatchObject({ projectName, department, unit });
  });

  it('a merged label copied apart is not its own answer', () => {
    expect(read('项目名称 | 项目名称 | 培训').projectName).toBe('培训');
  });
});

describe('labels in one row, their answers below', () => {
  it('some of them merely like known ones', () => {
    const row = '项目名称 | 主管部门 | 实施单位 | 项目周期 | 填报时间';
    expect(read(`${row}\n机采推广 | 农业农村局 | 农机站 | 2022-2024 | 2024.1.30`)).toMatchObject({
      projectName: '机采推广',
      department: '农业农村局',
      unit: '农机站',
    });
    expect(read('项目名称 | 培训 | 项目周期\n主管部门 | 财政局 | 一年').projectName).toBe('培训');
  });
});

describe('a year between other answers of one cell', () => {
  it.each([
    ['编制单位：农业农村局　　2022年度　　单位：万元', 2022],
    ['编制单位：农业农村局　　编制日期：2023年 4月', null],
  ])('%j: %s', (text, year) => expect(read(`项目支出绩效自评表\n${text}\n项目名称 | 培训`).year).toBe(year));
});

describe('the year', () => {
  it.each([
    ['2022年度项目支出绩效自评表', 2022],
    ['项目支出绩效自评表（２０２３年度）', 2023],
    ['项目支出绩效自评表\n( 2021 年度)', 2021],
    ['项目支出绩效自评表\n评价年度 | 2020', 2020],
    ['项目支出绩效自评表\n评价年度 | 2020年', 2020],
    ['项目支出绩效自评表\n评价年度 | 本年', null],
    ['项目支出绩效自评表\n项目名称 | 2019年培训', null],
    ['项目支出绩效自评表\n填报日期：2023.6.28', null],
    ['项目支出绩效自评表\n根据上级要求，本表于2019年12月31日前由各单位填报', null],
    ['项目支出绩效自评表\n12021年度', null],
    // In a cell of its own beside others; as a part of an answer it is none.
    ['项目支出绩效自评表\n项目名称 | 培训 | 主管部门 | 财政局 | （2022年度）', 2022],
    ['项目支出绩效自评表\n项目名称 | 培训 | 主管部门 | 财政局 | 2022年', 2022],
    ['项目支出绩效自评表\n项目名称 | 培训 | 主管部门 | 财政局 | 2022年6月', null],
    // A page's title copied over the width.
    ['2021年度 | 2021年度 | 2021年度', 2021],
  ])('%j → %s', (text, year) => expect(read(text).year).toBe(year));

  it('keeps the cell that shows it', () => {
    expect(readHeader(linesOf('项目支出绩效自评表\n（2022年度）')).year?.field.address).toEqual({ row: 1, column: 0 });
  });
});

describe('who filled the form in', () => {
  it('carried the project out, where nobody else is named', () => {
    expect(read('项目名称 | 培训\n填报单位（盖章）：培训中心').unit).toBe('培训中心');
    expect(read('填报单位 | 财务科\n实施单位 | 培训中心').unit).toBe('培训中心');
    expect(readHeader(linesOf('项目名称 | 培训\n填报单位：')).unit).toBeNull();
  });

  it('a department in charge may be called so', () => {
    expect(read('项目名称 | 培训\n归口管理部门 | 人事处').department).toBe('人事处');
  });
});

describe('a year in brackets', () => {
  it('may stand among other remarks', () => {
    expect(read('预算项目绩效自评表\n报表编号：360000_zp02  （2022年度）  单位：元').year).toBe(2022);
    expect(read('项目支出绩效自评表 Self-evaluation\n（2022年度 / FY2022）').year).toBe(2022);
  });
});

describe('the year of the project’s name', () => {
  it('counts in brackets of its own, where no other is stated', () => {
    expect(read('项目绩效自评表\n项目名称：节能改造（2022年度） | 项目单位：机关事务局 | 金额单位：元').year).toBe(
      2022,
    );
    expect(read('项目绩效自评表\n（2023年度）\n项目名称：节能改造（2022年度） | 项目单位：甲').year).toBe(2023);
    expect(read('项目绩效自评表\n项目名称 | 2022年节能改造 | 项目单位 | 机关事务局').year).toBeNull();
  });
});

describe('the months of a monitoring form', () => {
  it('stand beside the year, a date of filling in does not', () => {
    expect(read('项目支出绩效目标执行监控表\n（2024年度1—7月）').year).toBe(2024);
    expect(read('项目支出绩效目标执行监控表\n（2024年7月）').year).toBeNull();
  });
});

describe('部门（单位）', () => {
  const LABEL = '部门（单位）：三洞桥街道办事处\n项目名称 | 保洁';

  it('names the unit where the department has a label of its own, else the department', () => {
    expect(read(`${LABEL} | 主管部门 | 城管局`)).toMatchObject({ unit: '三洞桥街道办事处', department: '城管局' });
    expect(read(LABEL)).toMatchObject({ unit: null, department: '三洞桥街道办事处' });
  });
});

describe('项目单位（盖章）', () => {
  const STAMPED = '项目单位（盖章）：水利和湖泊局\n项目名称 | 灌区维修';

  it('is who carried the project out only where nobody else is named so', () => {
    expect(read(`${STAMPED} | 项目实施单位 | 灌区管理处`).unit).toBe('灌区管理处');
    expect(read(STAMPED).unit).toBe('水利和湖泊局');
    // Both ask for a stamp: who has a cell of its own is asked for.
    expect(read(`${STAMPED} | 实施单位（盖章） | 灌区管理处`).unit).toBe('灌区管理处');
  });
});
