import { applyChanges, convertToFormulas, previewAllFixes, previewFix, tickChange, undoChanges } from './change';
import { closeExplanation, explainCell } from './explain';
import {
  activateEntry,
  arrangeOverview,
  groupBy,
  nextFinding,
  openForm,
  previousFinding,
  revealCell,
  searchFor,
  selectCell,
} from './findings';
import { askReason, dropRule, ignoreFindings, noteProgress, restoreIgnored } from './decisions';
import { chooseValue, offerChoices, openFilling, withdrawChoices } from './filling';
import { insertBlankForm } from './insert';
import { keepLayout, openLayout, removeLayout, tellLayout } from './layout';
import { closePage, dismissNotice, dismissSteps, openHelp, openSettings, toggleSeverity } from './pages';
import { copyFacts } from './facts';
import { copyDetail, copyOverview, copyReport, exportReport } from './report';
import { answerToStart, saveSettings, toggleAutoCheck } from './settings';
import { cancel, clearMarks, validateSheet, validateWorkbook } from './validate';

/** Actions that need nothing but the pane: what a ribbon button or a key can start. */
export const commands = Object.freeze({
  validateSheet,
  validateWorkbook,
  cancel,
  clearMarks,
  exportReport,
  copyReport,
  copyOverview,
  openSettings,
  openHelp,
  closePage,
  previewAllFixes,
  applyChanges,
  undoChanges,
  convertToFormulas,
  insertBlankForm,
  openLayout,
  openFilling,
  offerChoices,
  withdrawChoices,
  dismissSteps,
  keepLayout,
  explainCell,
  closeExplanation,
  nextFinding,
  previousFinding,
  toggleAutoCheck,
  dismissNotice,
});

export type CommandId = keyof typeof commands;

/** Actions on something: a cell, an entry, a reason. */
export const actions = Object.freeze({
  ...commands,
  selectCell,
  revealCell,
  activateEntry,
  openForm,
  toggleSeverity,
  previewFix,
  tickChange,
  chooseValue,
  askReason,
  ignoreFindings,
  dropRule,
  noteProgress,
  searchFor,
  groupBy,
  arrangeOverview,
  restoreIgnored,
  saveSettings,
  tellLayout,
  removeLayout,
  copyDetail,
  copyFacts,
  answerToStart,
});

export { perform } from './perform';
export type { ActionContext, PaneAction, Shortcut } from './types';
