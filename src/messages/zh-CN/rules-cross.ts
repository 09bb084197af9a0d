import type { RuleCatalogue } from '../types';

export const cross = {
  'department-name-varies': {
    title: '同一单位名称写法不一',
    messages: {
      department: {
        what: '主管部门在 {{count}} 张表中写作“{{name}}”，在其他 {{total}} 张表中写作“{{usual}}”，疑为同一单位。',
        todo: '请核实，并统一使用单位全称。',
      },
      unit: {
        what: '实施单位在 {{count}} 张表中写作“{{name}}”，在其他 {{total}} 张表中写作“{{usual}}”，疑为同一单位。',
        todo: '请核实，并统一使用单位全称。',
      },
    },
  },
  'same-indicator-differs': {
    title: '同一指标在不同表中结果不同',
    messages: {
      differs: {
        what: '同一部门同一年度的“{{name}}”在不同表中结果不同：{{values}}。',
        todo: '请核实统计口径；口径相同的，统一数值，口径不同的，在指标名称中写明。',
      },
    },
  },
  'projects-alike': {
    title: '不同项目内容雷同',
    messages: {
      goal: {
        what: '{{count}} 个不同项目的预期目标一字不差：{{names}}。此为判断，请核实。',
        todo: '核对是否照搬；按各项目的实际内容分别填写。',
      },
      outcome: {
        what: '{{count}} 个不同项目的实际完成情况一字不差：{{names}}。此为判断，请核实。',
        todo: '核对是否照搬；按各项目的实际完成情况分别填写。',
      },
      rows: {
        what: '{{count}} 个不同项目有 {{rows}} 行指标的名称、指标值和完成值完全相同：{{names}}。此为判断，请核实。',
        todo: '核对是否照搬；按各项目的实际情况分别填写指标值和完成值。',
      },
    },
  },
  'form-handed-in-twice': {
    title: '同一张表重复报送',
    messages: {
      twice: {
        what: '“{{name}}”同一年度、内容相同的自评表出现了 {{count}} 次。此为判断，请核实。',
        todo: '核对是否重复报送：重复的只留一份；本应是其他项目或年度的，改正内容后报送。',
      },
    },
  },
  'target-below-last-result': {
    title: '指标值低于上年完成值',
    messages: {
      below: {
        what: '“{{name}}”{{year}}年度指标值 {{target}}，低于{{lastYear}}年度已完成的 {{reached}}。此为判断，请核实。',
        todo: '核对指标值是否定得偏低；确需下调的，说明原因。',
      },
    },
  },
} as const satisfies RuleCatalogue;
