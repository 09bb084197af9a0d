export { CHOICES_TAG } from './choices-tag';
/** What the product leaves in a workbook, as data: the add-in, the workbench and the command line leave and find the same. */
export { isMarkFormula, markFormula } from './mark-tag';
export { markLooks, type MarkLook, type MarkStyle } from './mark-looks';
export { freeSheetName, ownSheetFormula, ownSheetTag, placeOfOwnSheet, type OwnSheetKind } from './own-sheet';
export { addressLists, rectangleAddress, rectanglesOf, type Rectangle } from './rectangles';
export * from '../../audit/kept';
