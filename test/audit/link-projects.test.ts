import { judge, linkProjects, profileById, projectFactsOf, type JudgedForm, type LinkedProject } from '../../src/audit';
import { read } from '../../src/form';
import { onlyFormOf } from '../../src/rules/support/linked-projects';
import { formGrid, type FormParts } from '../support/form-grid';

const options = { profile: profileById('national-2020') };

function judged(parts: FormParts): JudgedForm {
  const [form] = read(formGrid(parts).grid).forms;
  if (!form) throw new Error('no form');
  return judge(form, options);
}

const DECLARED: FormParts = {
  title: '项目支出绩效目标申报表',
  fundHeadings: '年初预算数',
  funds: '年度资金总额 | 100',
  headings: '一级指标 | 二级指标 | 三级指标 | 年度指标值',
  indicators: '产出指标 | 数量指标 | 培训场次 | ≥10场',
  goal: null,
  total: null,
};
const WATCHED: FormParts = {
  title: '项目支出绩效目标执行监控表',
  fundHeadings: '年初预算数 | 1-7月执行数 | 1-7月执行率 | 全年预计执行数',
  funds: '年度资金总额 | 100 | 50 | 50% | 100',
  headings: '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1-7月执行数 | 全年预计执行数 | 完成目标可能性',
  indicators: '产出指标 | 数量指标 | 培训场次 | ≥10场 | 6场 | 11场 | 确定能',
  goal: null,
  total: null,
};
/** The project in rows 3 and 4 with its code beside its name. */
const withCode = (code: string, parts: FormParts = {}): FormParts => ({
  ...parts,
  cells: { E3: { value: '项目编码' }, F3: { value: code } },
});
const linked = (parts: readonly FormParts[]): LinkedProject[] =>
  linkProjects(parts.map(judged).flatMap((one, form) => projectFactsOf(one).map((fact) => ({ ...fact, form }))));
const stepsOf = (parts: readonly FormParts[]): string[] =>
  linked(parts).map(({ forms }) => forms.map(({ index, step }) => `${index} ${step}`).join(', '));

describe('the forms of one project', () => {
  it('are linked by its name, in the order of their steps', () =>
    expect(stepsOf([{}, WATCHED, DECLARED])).toEqual(['2 targets, 1 monitoring, 0 result']));
  it('leave out projects with one form alone', () =>
    expect(stepsOf([{}, { ...DECLARED, projectName: '桥梁维修' }])).toEqual([]));
  it('are linked by its code, though one of them is named otherwise', () =>
    expect(stepsOf([withCode('5101', DECLARED), withCode('5101', { projectName: '财务培训' })])).toEqual([
      '0 targets, 1 result',
    ]));
  it('are none where the codes differ', () =>
    expect(stepsOf([withCode('5101', DECLARED), withCode('5102')])).toEqual([]));
  it('are none where other bodies have a project of that name', () =>
    expect(stepsOf([{ ...DECLARED, unit: '示例市会计学校' }, {}])).toEqual([]));
  it('may leave a body out, or print its code before it', () =>
    expect(stepsOf([{ ...DECLARED, department: '[199]示例市财政局', unit: '' }, {}])).toEqual(['0 targets, 1 result']));
  it('are none of different years', () => expect(stepsOf([{ ...DECLARED, year: '（2022年度）' }, {}])).toEqual([]));
  it('take the year from the name where it names one', () => {
    const projectName = '2023年基层财务人员培训';
    expect(stepsOf([{ ...DECLARED, projectName, year: '（2024年度）' }, { projectName }])).toEqual([
      '0 targets, 1 result',
    ]);
  });
  it('are as many projects as there are', () =>
    expect(stepsOf([{}, { projectName: '桥梁维修' }, DECLARED, { ...DECLARED, projectName: '桥梁维修' }])).toEqual([
      '2 targets, 0 result',
      '3 targets, 1 result',
    ]));
});

describe('the only form of a step', () => {
  const projectOf = (parts: readonly FormParts[]): LinkedProject => {
    const [project] = linked(parts);
    if (!project) throw new Error('not linked');
    return project;
  };
  it('is the one that there is', () => expect(onlyFormOf(projectOf([DECLARED, {}]), 'result')?.index).toBe(1));
  it('is none of a step without form', () => expect(onlyFormOf(projectOf([DECLARED, {}]), 'monitoring')).toBeNull());
  it('is none of several', () => expect(onlyFormOf(projectOf([DECLARED, {}, {}]), 'result')).toBeNull());
});

test('of thousands of forms that say the same of one project few are looked at', () => {
  let looks = 0;
  const fact = {
    key: ['k'],
    kind: 'project',
    step: 'result',
    name: '培训',
    department: '',
    unit: '',
    year: 2021,
  } as const;
  const forms = Array.from({ length: 2000 }, (_, form) => ({
    ...{ ...fact, form },
    get code() {
      looks += 1;
      return 'P1';
    },
  }));
  expect(linkProjects(forms).map((project) => project.forms.length)).toEqual([2000]);
  expect(looks).toBeLessThan(10 * forms.length);
});
