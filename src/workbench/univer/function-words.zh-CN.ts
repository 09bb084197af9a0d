export { default } from '@univerjs/sheets-formula/locale/zh-CN';
