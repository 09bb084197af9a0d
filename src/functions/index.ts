export { invalid, notAvailable, type Failure } from './failure';
export { functionHelp, type FunctionHelp, type ParameterHelp } from './help';
export { isCellFailure, isRows, present, type CellFailure, type Result, type Shown, type ShownValue } from './present';
export { call, functionIds, FUNCTIONS, NAMESPACE, readsForm, type FunctionId } from './registry';
export { SheetRange } from './sheet-range';
