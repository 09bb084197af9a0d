/** What can be wrong with a user's own profile file: what it is, and what to write instead. */
export const profileFile = Object.freeze({
  'file-unreadable': { what: '规则集文件无法读取（{{reason}}）。', todo: '请检查路径和权限。' },
  syntax: {
    what: '不是正确的 JSON（{{detail}}）。',
    todo: '请检查此处的引号、逗号和括号；文件中不能有注释，末项后不能有逗号。',
  },
  'duplicate-key': { what: '“{{key}}”写了两次。', todo: '请只保留一处。' },
  'unknown-key': { what: '没有“{{key}}”这一项。', todo: '此处可用：{{allowed}}。' },
  'unknown-key-near': { what: '没有“{{key}}”这一项。', todo: '是否应为“{{near}}”？' },
  'missing-key': { what: '缺少“{{key}}”。', todo: '请补上。' },
  'wrong-type': { what: '应为{{expected}}，此处是{{found}}。', todo: '请改成{{expected}}。' },
  'not-allowed': { what: '不能是“{{value}}”。', todo: '可用的值：{{allowed}}。' },
  'not-allowed-near': { what: '不能是“{{value}}”。', todo: '是否应为“{{near}}”？可用的值：{{allowed}}。' },
  'out-of-range': { what: '{{value}} 超出范围。', todo: '请填 {{minimum}} 到 {{maximum}} 之间的数。' },
  'wrong-pattern': {
    what: '“{{value}}”不能作标识。',
    todo: '标识由小写字母、数字和连字符组成，以字母开头，2 到 40 个字符。',
  },
  'empty-text': { what: '文字为空。', todo: '请填写，或删去这一项。' },
  'taken-id': { what: '“{{id}}”是内置规则集的标识。', todo: '请另取一个标识，并用 extends 继承“{{id}}”。' },
  'weights-do-not-add-up': {
    what: '一级指标分值合计 {{weights}}，加上预算执行率 {{execution}} 为 {{sum}}，不等于 {{full}}。',
    todo: '请调整 weights 或 execution.points；不固定的部分用 rest 表示。',
  },
  'rising-order': { what: '界限应由高到低：{{bounds}}。', todo: '请调整次序或数值。' },
});

/** Names of JSON types. */
export const jsonTypes = Object.freeze({
  object: '对象 {…}',
  array: '数组 […]',
  string: '文字',
  number: '数字',
  integer: '整数',
  boolean: 'true/false',
  null: 'null',
});
