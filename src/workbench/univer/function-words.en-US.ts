export { default } from '@univerjs/sheets-formula/locale/en-US';
