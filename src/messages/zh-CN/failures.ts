import type { MessageWording } from '../types';

/** Why a file or sheet could not be read, and what to do. */
export const failures = Object.freeze({
  'no-form': {
    what: '没有找到项目支出绩效自评表。查找过的表头有：{{labels}}。',
    todo: '确认这是自评表所在的工作表，且“三级指标”“年度指标值”“实际完成值”等表头没有被删除或改名。',
  },
  'no-form-but-labels': {
    what: '没有找到完整的项目支出绩效自评表，只找到一些相近的表头：{{nearest}}。查找过的表头有：{{labels}}。',
    todo: '不是自评表的，不必处理；是自评表的，检查表格是否被截断，“三级指标”“年度指标值”“实际完成值”等表头是否被删改，恢复后再检查。',
  },
  'not-found': { what: '找不到文件：{{path}}。', todo: '请检查路径和文件名；名称含空格时请加引号。' },
  'is-a-directory': { what: '{{path}} 是文件夹。', todo: '请指定其中的工作簿文件。' },
  'not-readable': { what: '无法读取 {{path}}（{{cause}}）。', todo: '请关闭占用它的程序，检查访问权限后重试。' },
  'not-a-file': { what: '{{path}} 不是普通文件，而是管道或设备。', todo: '请指定工作簿文件。' },
  'folder-not-readable': {
    what: '无法读取文件夹 {{path}}（{{cause}}），其中的文件没有检查。',
    todo: '请检查这个文件夹的访问权限后重新运行；其余文件不受影响。',
  },
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
  damaged: { what: '文件已损坏：{{part}}{{cause}}。', todo: '请用 Excel 的“打开并修复”打开，另存后再检查。' },
  'zip-bomb': {
    what: '文件解压后有 {{bytes}}，超过上限 {{limit}}，已停止读取。',
    todo: '请确认文件来源；如可信，请把自评表另存为新的工作簿。',
  },
  'too-much-text': {
    what: '工作表里的文字超过 {{limit}} 个字符，没有读取。',
    todo: '自评表用不了这么多文字，请确认来源；如可信，请把自评表另存为单独的工作簿。',
  },
  'check-failed': {
    what: '检查到这里时程序出错，没有得出结果。',
    todo: '其余表格不受影响。请人工核对这张表，并把文件报告给开发者。',
  },
  'over-time': {
    what: '{{seconds}} 秒内没有读完，已跳过这个文件。',
    todo: '其余文件不受影响。请确认文件来源；如可信，请把自评表另存为单独的工作簿，或用 --time-limit 放宽时间。',
  },
  'over-memory': {
    what: '读取这个文件需要的内存超过 {{megabytes}} MB，已跳过。',
    todo: '其余文件不受影响。请确认文件来源；如可信，请把自评表另存为单独的工作簿，或用 --memory-limit 放宽内存。',
  },
  'no-sheets': {
    what: '文件里没有可以读取的工作表。',
    todo: '请确认选对了文件；表格如果在图表页、对话框页或宏表里，请移到普通工作表。',
  },
  'not-opened': {
    what: '压缩包、PDF 或 Word 文件，没有检查。',
    todo: '其中如有自评表，请解压，或用 Excel、WPS 另存为 .xlsx 后再检查。',
  },
  'copy-converted': {
    what: '这种格式的文件不能直接加批注，副本另存为 .xlsx，其中只有数值、公式和能识别的格式。',
    todo: '图片、图表和宏请看原文件；原文件没有改动。',
  },
  'copy-unsigned': {
    what: '文件带有数字签名，批注副本改动了内容，签名对副本无效。',
    todo: '需要凭签名办理的，请用原文件；原文件没有改动，签名仍然有效。',
  },
  'copy-answers-unreadable': {
    what: '没有写批注副本：其中检查报告的标题行已被改动，无法辨认已填写的处理意见。',
    todo: '请恢复检查报告的标题行后再试；原文件没有改动。',
  },
  'copy-not-written': {
    what: '没有写批注副本（{{cause}}）。',
    todo: '请检查输出文件夹的权限和剩余空间，关闭已打开的副本后再试。',
  },
  'copy-gone': {
    what: '批注副本写出后不见了：运行期间输出文件夹被删除、改名或移动过。',
    todo: '请重新运行，运行结束前不要动输出文件夹；原文件没有改动。',
  },
  'no-such-sheet': {
    what: '没有保存：工作簿中没有工作表“{{sheet}}”。',
    todo: '请确认工作表没有被改名或删除，再保存一次。',
  },
  'part-of-array': {
    what: '没有保存：{{sheet}} 的 {{cell}} 属于 {{range}} 的数组公式，不能单独改写。',
    todo: '请撤销对这个单元格的修改，或在 Excel 中改写整个 {{range}}。',
  },
  'heading-in-formulas': {
    what: '没有保存：{{sheet}} 的 {{cell}} 是表格列“{{name}}”的标题，有公式按这个名称引用该列。',
    todo: '请恢复这个标题后再保存，或在 Excel 中改写：Excel 会同时改写公式。',
  },
  'unsupported-encoding': { what: '无法识别文本编码。', todo: '请另存为“CSV UTF-8”或 .xlsx 后再检查。' },
  'cells-beyond-limit': {
    what: '从 {{firstCell}} 起有 {{count}} 个单元格离表格太远，没有读取。',
    todo: '如果那里还有自评表，请移到单独的工作表。',
  },
  'quote-unclosed': {
    what: '{{firstCell}} 以引号开头，而引号没有结束，已当作普通字符读取。',
    todo: '请核对这个单元格及其后的内容：文件可能被截断，或少写了一个引号。',
  },
  'texts-cut': {
    what: '从 {{firstCell}} 起有 {{count}} 个单元格的文字超过 Excel 的上限，只读取了前 32767 个字符。',
    todo: '请核对这些单元格的内容。',
  },
}) satisfies Readonly<Record<string, MessageWording>>;

/** Words in failures that the program names by a code: in which way a file is damaged, what another file looks like. */
export const failureTerms = Object.freeze({
  'whole-file': '',
  directory: '压缩包的目录有误',
  'too-many-parts': '压缩包里的部件过多',
  'part-twice': '在压缩包里出现两次',
  'no-local-header': '位置有误',
  'beyond-end': '超出文件末尾',
  'size-differs': '大小与目录所记不符',
  'checksum-differs': '校验和不符',
  'not-inflatable': '无法解压',
  'not-well-formed': '内容残缺或格式有误',
  'part-missing': '缺失',
  'not-parsed': '内容无法解析',
  'compression-method': '少见的压缩方法',
  pdf: 'PDF',
  ofd: 'OFD',
  image: '图片',
  word: 'Word 文档',
  powerpoint: 'PowerPoint 演示文稿',
  rtf: 'RTF 文档',
  html: '网页',
  mht: '单个文件网页',
  xml: 'XML 数据',
  archive: '压缩包',
  ole: '其他 Office 文档',
  binary: '二进制数据',
  EACCES: '没有访问权限',
  EPERM: '系统不允许',
  EBUSY: '正被其他程序使用',
  EROFS: '所在的磁盘是只读的',
  ENOSPC: '磁盘已满',
  EFBIG: '文件超过允许的大小',
  EDQUOT: '超过磁盘配额',
  ENOENT: '没有这个位置，也不能在那里新建文件夹',
  ENOTDIR: '路径中有一段不是文件夹',
  EEXIST: '已有同名的文件',
  EISDIR: '那里是文件夹',
  ENAMETOOLONG: '名称过长',
  ELOOP: '链接绕成了圈',
  EMFILE: '同时打开的文件过多',
  EIO: '磁盘读写出错',
  unknown: '原因不明',
}) satisfies Readonly<Record<string, string>>;
