import type { PaneOptions } from '../../taskpane';

export type Language = PaneOptions['language'];

const ZH = {
  product: '项目支出绩效自评表校验',
  place: '工作台',
  open: '打开文件…',
  openHint: '打开 .xlsx、.xls 或 .csv，也可以把文件拖到页面上。文件只在本浏览器里处理，不会上传。',
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
