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
} as const satisfies RuleCatalogue;
