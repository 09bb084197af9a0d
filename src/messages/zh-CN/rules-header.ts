import type { RuleCatalogue } from '../types';

export const header = {
  'department-empty': {
    title: '主管部门未填',
    messages: {
      empty: {
        what: '“{{label}}”未填写。',
        todo: '填写主管部门全称，与部门预算中的名称一致。',
      },
    },
  },
  'unit-empty': {
    title: '实施单位未填',
    messages: {
      empty: {
        what: '“{{label}}”未填写。',
        todo: '填写项目实施单位全称；由主管部门本级实施的，填主管部门名称。',
      },
    },
  },
  'year-missing': {
    title: '未注明年度',
    messages: {
      missing: {
        what: '表内未注明评价年度。',
        todo: '在标题下方注明年度，如“（2023年度）”。',
      },
    },
  },
  'template-of-another-year': {
    title: '表头年度可能沿用了往年模板',
    messages: {
      another: {
        what: '表头为 {{formYear}} 年度，而目标、完成情况和完成值写的都是 {{year}} 年。此为判断，请核实。',
        todo: '核实填报年度；沿用往年模板的，改正表头年度。',
      },
    },
  },
  'year-differs': {
    title: '项目名称年度与表内年度不同',
    messages: {
      differs: {
        what: '项目名称中的年度为 {{years}} 年，本表为 {{formYear}} 年度自评表，两者不同，请核实。',
        todo: '核对项目名称和评价年度；确属以前年度资金在本年使用的，在说明中写明。',
      },
    },
  },
  'project-name-empty': {
    title: '项目名称未填',
    messages: {
      empty: {
        what: '“{{label}}”未填写。',
        todo: '填写项目名称，与预算批复中的名称一致。',
      },
    },
  },
} as const satisfies RuleCatalogue;
