import type { PaneOptions } from '../../taskpane';

export type Language = PaneOptions['language'];

const ZH = {
  product: '项目支出绩效自评表校验',
  place: '工作台',
  open: '打开文件…',
  openHint: '打开 .xlsx、.xls 或 .csv，也可以把文件拖到页面上。文件只在本浏览器里处理，不会上传。',
  save: '保存',
  saveHint: '把改动、标记、设置和检查报告写进这个文件，再下载到本机（Ctrl+S）。文件里没有动过的部分一字不改。',
  unsaved: '未保存',
  saved: '已保存“{{name}}”，在浏览器的下载文件夹里。',
  savedConverted: '这种格式不能直接写入，已另存为 .xlsx；单元格的值和公式都在，外观可能不全。',
  savedRestructured: '增删过行列、工作表或合并单元格，已另存为新的 .xlsx；值和公式都在，字体、颜色和边框不保留。',
  notSaved: '没有保存“{{name}}”。',
  leaveUnsaved: '“{{name}}”有改动还没有保存。要放弃这些改动，打开别的文件吗？',
  draft: '上次有没保存的改动：“{{name}}”（{{time}}）。',
  draftTodo: '草稿只存在这个浏览器里。',
  restore: '恢复',
  discard: '删除草稿',
  samples: '示例',
  'sample.as-pasted': '九张自评表（原样粘贴）',
  'sample.tidy': '九张自评表（整理好的）',
  'sample.stacked': '一个工作表里三张自评表',
  ownFile: '自己的文件：{{name}}',
  language: 'English',
  private: '数据不离开本机',
  loading: '正在打开…',
  drop: '松开鼠标，打开文件',
  dismiss: '关闭',
  notOpened: '没有打开“{{name}}”。',
  opened: '已打开“{{name}}”。',
  failed: '页面没有加载完整。',
  copyDetail: '复制详情',
  failedTodo: '请刷新页面；仍不行时换用新版的 Edge、Chrome 或 Firefox。',
  spreadsheet: '电子表格',
  pane: '校验窗格',
};

const EN: typeof ZH = {
  product: 'Self-evaluation form checker',
  place: 'Workbench',
  open: 'Open file…',
  openHint:
    'Open an .xlsx, .xls or .csv, or drop it on the page. The file is read in this browser and not sent anywhere.',
  save: 'Save',
  saveHint:
    'Writes edits, marks, settings and the report into this file and downloads it (Ctrl+S). What was not touched stays byte for byte.',
  unsaved: 'Not saved',
  saved: '“{{name}}” was saved to the browser’s download folder.',
  savedConverted:
    'This format cannot be written into: it was saved as an .xlsx. Values and formulas are all there, looks may not be.',
  savedRestructured:
    'Rows, columns, sheets or merges changed: it was saved as a new .xlsx. Values and formulas are all there; fonts, colours and borders are not kept.',
  notSaved: '“{{name}}” was not saved.',
  leaveUnsaved: '“{{name}}” has changes that are not saved. Give them up and open another file?',
  draft: 'There are unsaved changes from last time: “{{name}}” ({{time}}).',
  draftTodo: 'The draft is kept in this browser alone.',
  restore: 'Restore',
  discard: 'Delete the draft',
  samples: 'Samples',
  'sample.as-pasted': 'Nine forms (as pasted)',
  'sample.tidy': 'Nine forms (tidied)',
  'sample.stacked': 'Three forms on one sheet',
  ownFile: 'Own file: {{name}}',
  language: '中文',
  private: 'Data stays on this machine',
  loading: 'Opening…',
  drop: 'Let go to open the file',
  dismiss: 'Close',
  notOpened: '“{{name}}” was not opened.',
  opened: '“{{name}}” is open.',
  failed: 'The page did not load completely.',
  copyDetail: 'Copy details',
  failedTodo: 'Reload the page; if that does not help, use a current Edge, Chrome or Firefox.',
  spreadsheet: 'Spreadsheet',
  pane: 'Checker pane',
};

export type PageKey = keyof typeof ZH;
export type Say = (key: PageKey, data?: Readonly<Record<string, string>>) => string;

/** The words of the page around the spreadsheet and the pane. */
export const pageWords =
  (language: Language): Say =>
  (key, data = {}) =>
    (language === 'zh-CN' ? ZH : EN)[key].replace(
      /\{\{(\w+)\}\}/gu,
      (placeholder, name: string) => data[name] ?? placeholder,
    );
