import type { MessageWording } from '../types';

/** Why a file or sheet could not be read, and what to do. */
export const failures = Object.freeze({
  'no-form': {
    what: '没有找到项目支出绩效自评表。查找过的表头有：{{labels}}。',
    todo: '确认这是自评表所在的工作表，且“三级指标”“年度指标值”“实际完成值”等表头没有被删除或改名。',
  },
  'no-form-but-labels': {
    what: '没有找到完整的项目支出绩效自评表，只找到一些相近的表头：{{nearest}}。查找过的表头有：{{labels}}。',
    todo: '检查表格是否被截断，补上“三级指标”“年度指标值”“实际完成值”等表头后再检查。',
  },
  'not-found': { what: '找不到文件：{{path}}。', todo: '请检查路径和文件名；名称含空格时请加引号。' },
  'is-a-directory': { what: '{{path}} 是文件夹。', todo: '请指定其中的工作簿文件。' },
  'not-readable': { what: '无法读取 {{path}}（{{cause}}）。', todo: '请关闭占用它的程序，检查访问权限后重试。' },
  'empty-file': { what: '文件为空（0 字节）。', todo: '请重新下载或另存后再检查。' },
  'lock-file': {
    what: '这是 Excel 打开工作簿时产生的临时文件（名称以 ~$ 开头）。',
    todo: '请检查不带 ~$ 的同名文件。',
  },
  'too-large': {
    what: '文件大小为 {{bytes}}，超过上限 {{limit}}。',
    todo: '请删去图片，或把自评表另存为单独的工作簿。',
  },
  'not-a-workbook': {
    what: '这不是 Excel 工作簿（看起来是 {{looksLike}}）。',
    todo: '请用 Excel 或 WPS 打开自评表，另存为 .xlsx 后再检查。',
  },
  'unsupported-format': { what: '不支持这种格式（{{format}}）。', todo: '请用 Excel 或 WPS 另存为 .xlsx 后再检查。' },
  encrypted: { what: '工作簿设有打开密码，无法读取。', todo: '请在 Excel 中取消密码，另存后再检查。' },
  truncated: { what: '文件不完整，末尾缺失。', todo: '请重新下载或复制这个文件。' },
  damaged: { what: '文件已损坏（{{part}}：{{cause}}）。', todo: '请用 Excel 的“打开并修复”打开，另存后再检查。' },
  'zip-bomb': {
    what: '文件解压后有 {{bytes}}，超过上限 {{limit}}，已停止读取。',
    todo: '请确认文件来源；如可信，请把自评表另存为新的工作簿。',
  },
  'no-sheets': { what: '文件里没有工作表（只有图表页等）。', todo: '请确认选对了文件。' },
  'unsupported-encoding': { what: '无法识别文本编码。', todo: '请另存为“CSV UTF-8”或 .xlsx 后再检查。' },
  'cells-beyond-limit': {
    what: '从 {{firstCell}} 起有 {{count}} 个单元格离表格太远，没有读取。',
    todo: '如果那里还有自评表，请移到单独的工作表。',
  },
}) satisfies Readonly<Record<string, MessageWording>>;
