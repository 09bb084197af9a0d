export { mountFailure, mountPane, type CellFindings, type PaneHandle, type PaneOptions } from './mount';
export type { CommandId } from './actions';
export type { StartFailure } from './failure-words';
export type { ThemeName } from './theme';
