import type { RuleCatalogue } from '../types';

export const declared = {
  'declared-target-missing': {
    title: '绩效目标表缺少指标值',
    messages: {
      missing: {
        what: '下列绩效指标没有指标值：{{names}}。',
        todo: '补填指标值；不设该项指标的，删去该行。',
      },
    },
  },
  'declared-target-without-sign': {
    title: '绩效目标表指标值没有符号',
    messages: {
      missing: {
        what: '下列指标值没有写“≥”“≤”或“=”，年末自评时看不出多好还是少好：{{names}}。此为判断，请核实。',
        todo: '在指标值前补写“≥”“≤”或“=”。',
      },
    },
  },
  'declared-target-without-unit': {
    title: '绩效目标表指标值没有单位',
    messages: {
      missing: {
        what: '下列指标值没有计量单位，比率没有写“%”：{{names}}。',
        todo: '在数值后补写单位，如“个”“人次”“%”。',
      },
    },
  },
  'declared-date-outside-period': {
    title: '目标日期不在项目期内',
    messages: {
      outside: {
        what: '指标“{{name}}”的目标日期为 {{target}}，不在项目期（{{period}}）内。此为判断，请核实。',
        todo: '核对目标日期和项目期，改正有误的一处。',
      },
      'past-year': {
        what: '指标“{{name}}”的目标日期为 {{target}}，早于表内年度 {{year}} 年，可能沿用了以前年度的目标。此为判断，请核实。',
        todo: '按本年度的工作安排改写目标日期。',
      },
    },
  },
  'declared-level-missing': {
    title: '绩效目标表指标级次不全',
    messages: {
      level1: {
        what: '下列指标没有一级指标：{{names}}。',
        todo: '补填一级指标，如产出指标、效益指标、满意度指标。',
      },
      level2: {
        what: '下列指标没有二级指标：{{names}}。',
        todo: '补填二级指标，如数量指标、质量指标、时效指标。',
      },
    },
  },
  'declared-budget-changed': {
    title: '自评的年初预算数与申报的不同',
    messages: {
      changed: {
        what: '申报（监控）时的年度资金总额为 {{before}}，自评表的年初预算数为 {{after}}，表中没有说明。此为判断，请核实。',
        todo: '年初预算数按批复填写；年中调整的金额填在全年预算数，并说明调整依据。',
      },
    },
  },
  'declared-points-changed': {
    title: '自评的分值与申报的不同',
    messages: {
      changed: {
        what: '下列指标的分值与申报的不同，表中没有说明：{{items}}。此为判断，请核实。',
        todo: '按批复的分值自评；分值经批准调整的，写明依据。',
      },
    },
  },
  'declared-target-changed': {
    title: '自评的指标值与申报的不同',
    messages: {
      changed: {
        what: '指标“{{name}}”申报的指标值为 {{declared}}，自评表里是 {{reported}}。此为判断，请核实。',
        todo: '核对批复；目标经批准调整的，附调整文件，未经批准的，按申报的指标值自评。',
      },
    },
  },
  'declared-indicator-left-out': {
    title: '申报的指标没有自评',
    messages: {
      lost: {
        what: '下列指标在绩效目标表里有，自评表里没有：{{names}}。此为判断，请核实。',
        todo: '补充自评；指标经批准取消或改名的，附调整文件。',
      },
    },
  },
  'result-below-monitoring': {
    title: '全年完成值低于监控时的完成值',
    messages: {
      below: {
        what: '指标“{{name}}”监控时已完成 {{reached}}，自评的全年完成值为 {{result}}，反而更少。此为判断，请核实。',
        todo: '核对两张表的完成值和统计口径，改正有误的一处。',
      },
    },
  },
} as const satisfies RuleCatalogue;
