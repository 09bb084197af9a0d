import type { RuleCatalogue } from '../types';

export const shape = {
  'row-displaced': {
    title: '指标行错列',
    messages: {
      displaced: {
        what: '“{{name}}”一行错列：{{columns}}的内容没有填在对应的列中。',
        todo: '将本行各单元格移回表头对应的列，再核对分值和得分。',
      },
    },
  },
  'label-displaced': {
    title: '一级指标名称错列',
    messages: {
      displaced: {
        what: '“{{label}}”是一级指标，却没有填在“{{column}}”列，看上去像是上一个一级指标的下级。',
        todo: '将“{{label}}”移到“{{column}}”列。',
      },
    },
  },
  'layout-unsure': {
    title: '版式没有完全识别',
    messages: {
      guessed: {
        what: '下列表头不是常见写法，已按最接近的栏目读取：{{headings}}。',
        todo: '核对这些列的内容；读错时改用常见的表头写法。',
      },
      missing: {
        what: '没有找到“{{columns}}”列，相应内容没有检查。',
        todo: '确认表格有这一列，表头用常见写法，然后重新检查。',
      },
      unknown: {
        what: '没有找到“{{columns}}”列，相应内容没有检查；下列表头没有识别：{{headings}}。',
        todo: '其中有所缺的列时，把表头改为常见写法，然后重新检查。',
      },
      unplaced: {
        what: '下列单元格没有读取，认不出属于哪一栏：{{cells}}。',
        todo: '核对旁边的标签、上方的表头是不是常见写法，内容有没有填错位置；确属备注的，可以不处理。',
      },
    },
  },
  'total-row-displaced': {
    title: '总分行错列',
    messages: {
      displaced: {
        what: '总分行错列：{{columns}}的内容没有填在对应的列中。',
        todo: '将总分行的数字移到“分值”“得分”列下。',
      },
    },
  },
  'markup-left': {
    title: '残留网页或排版标记',
    messages: {
      left: {
        what: '有 {{count}} 个单元格残留网页代码或排版标记（如 <p>、**）。',
        todo: '删除标记，只保留文字。',
      },
    },
  },
  'placeholder-left': {
    title: '残留模板内容',
    messages: {
      rows: {
        what: '有 {{count}} 行模板占位内容（如“指标2：”“……”）未删除。',
        todo: '删除没有指标的占位行，或补充完整。',
      },
      hint: {
        what: '有 {{count}} 个单元格仍是模板的填写提示，没有填写内容。',
        todo: '按提示填写实际情况；不需要填写的，删除提示文字。',
      },
    },
  },
  'heading-wrong': {
    title: '栏目名称疑似有误',
    messages: {
      satisfaction: {
        what: '满意度指标的二级指标写作“{{text}}”，通常为“服务对象满意度指标”。',
        todo: '请核实二级指标名称；“{{text}}”如是调查对象，应写入三级指标。',
      },
      funds: {
        what: '项目资金的表头中出现“{{text}}”，与资金栏目不符。',
        todo: '请核实表头；确属误填的，将该单元格清空。',
      },
      doubled: {
        what: '栏目名称“{{text}}”重复写了同样的字。',
        todo: '请核实，去掉重复的字。',
      },
    },
  },
  'label-repeated': {
    title: '总分行重复',
    messages: {
      repeated: {
        what: '“{{label}}”行重复出现，上方已有一行总分。',
        todo: '只保留一行总分，删除另一行。',
      },
    },
  },
  'not-applicable-row-marked': {
    title: '无指标行填写不一致',
    messages: {
      mixed: {
        what: '{{names}}没有设置指标，指标值和完成值却一处填“无”、一处填 0。',
        todo: '无指标的行统一填“无”，分值和得分填 0。',
      },
      noDeviation: {
        what: '{{names}}没有设置指标，原因栏却填“无偏差”。',
        todo: '无指标的行不存在偏差，原因栏填“无”或说明未设指标的原因。',
      },
    },
  },
  'total-row-missing': {
    title: '缺少总分行',
    messages: {
      missing: {
        what: '表中指标有分值或得分，但没有总分行，表格可能不完整。',
        todo: '补充总分行；如表格被截断，请补全后再检查。',
      },
      brokenOff: {
        what: '表格到“{{name}}”一行中断：该行没有填写，其下也没有总分行。',
        todo: '表格被截断的，请补全后再检查；未填完的，填写该行和总分行。',
      },
    },
  },
  'signature-missing': {
    title: '缺少签字',
    messages: {
      absent: {
        what: '表中没有“{{label}}”一栏，而所用规则集要求签字。',
        todo: '补充“{{label}}”栏并签字。',
      },
      blank: {
        what: '“{{label}}”未签字。',
        todo: '由“{{label}}”签字后再报送。',
      },
    },
  },
  'form-not-filled': {
    title: '表未填写',
    messages: {
      template: {
        what: '整张表都没有填写，是一张空表，没有可核对的内容。',
        todo: '需要报送的，填写后再检查；只作模板的，不必处理。',
      },
      noTargets: {
        what: '绩效指标表头下没有任何指标，这张表没有填写。',
        todo: '补充绩效指标和指标值后再报送。',
      },
      noIndicators: {
        what: '绩效指标表头下没有任何指标，自评表没有填写。',
        todo: '补充绩效指标、分值和得分后再报送。',
      },
      noResults: {
        what: '全部 {{count}} 个指标都没有实际完成值和得分，自评还没有填写。',
        todo: '逐项填写实际完成值和得分后再报送；合计、权重和等级届时再核。',
      },
      blank: {
        what: '全部 {{count}} 个指标的指标值、完成值、分值和得分均为空，自评表没有填写。',
        todo: '逐项填写指标值、实际完成值、分值和得分后再报送。',
      },
    },
  },
  'kind-not-judged': {
    title: '不是自评表',
    messages: {
      targets: {
        what: '这是绩效目标表：检查表头、资金和指标值是否填全，不要求完成值和得分。',
        todo: '检查自评结果时，请选自评表所在的工作表。',
      },
      monitoring: {
        what: '这是绩效运行监控表：检查表头、资金合计、执行率、占位文字和错误值，不按自评表检查。',
        todo: '检查自评结果时，请选自评表所在的工作表。',
      },
      rubric: {
        what: '这是评分指标体系表，不按自评表检查。',
        todo: '检查自评结果时，请选自评表所在的工作表。',
      },
      evaluation: {
        what: '这是绩效评价或复核用表，不是单位自评表，不按自评表检查。',
        todo: '检查自评结果时，请选自评表所在的工作表。',
      },
      unknown: {
        what: '看不出这是哪一种绩效表，未检查。',
        todo: '在表格上方写明表名，如“项目支出绩效自评表”，再检查一次。',
      },
    },
  },
  'title-missing': {
    title: '缺少表名',
    messages: {
      missing: {
        what: '没有找到表名，如“项目支出绩效自评表”。',
        todo: '在表格上方补充表名和年度。',
      },
    },
  },
  'text-missing': {
    title: '说明栏未填写',
    messages: {
      blank: {
        what: '{{labels}}没有填写。',
        todo: '补充说明；没有需要说明的，填“无”。',
      },
    },
  },
  'rows-not-filled': {
    title: '部分指标行尚未填写',
    messages: {
      blank: {
        what: '有 {{count}} 行只有二级指标、没有其他内容：{{headings}}。权重待各行填写后再判断。',
        todo: '补填这些行；本项目没有的指标，填“无”或删去该行。',
      },
    },
  },
} as const satisfies RuleCatalogue;
