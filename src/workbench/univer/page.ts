import type { Univer } from '@univerjs/core';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import { SetTabColorCommand, SetTextRotationCommand } from '@univerjs/sheets';
import { CellAlertManagerService, UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import { ThemeSwitcherService, UniverUIPlugin } from '@univerjs/ui';
import { cellAlerts } from './cell-alerts';
import { ThemeVariables } from './theme-variables';
import '@univerjs/docs-ui/facade';
import '@univerjs/sheets-formula-ui/facade';
import '@univerjs/sheets-numfmt/facade';
import '@univerjs/sheets-ui/facade';
import '@univerjs/ui/facade';
import '@univerjs/design/lib/index.css';
import '@univerjs/ui/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';
import '@univerjs/sheets-formula-ui/lib/index.css';
import '@univerjs/sheets-numfmt-ui/lib/index.css';
import '@univerjs/sheets-conditional-formatting-ui/lib/index.css';

/** What no file that is saved here would have: it is not offered. */
const NOT_SAVED = Object.fromEntries(
  [
    ...[SetTextRotationCommand, SetTabColorCommand].map(({ id }) => id),
    'sheet.operation.open.conditional.formatting.panel',
    'sheet.contextMenu.permission',
    ...['toolbar', 'sheet-bar', 'context-menu'].map((place) => `sheet.command.add-range-protection-from-${place}`),
    ...['delete-worksheet', 'change-sheet'].map((what) => `sheet.command.${what}-protection-from-sheet-bar`),
    'sheet.command.view-sheet-permission-from-sheet-bar',
  ].map((id) => [id, { hidden: true }]),
);

/** What the spreadsheet needs to be seen: renderer, cell editor, toolbar and sheet tabs. */
export const withPage =
  (container: HTMLElement, reasonAt: Parameters<typeof cellAlerts>[0]) =>
  (univer: Univer): void => {
    univer.registerPlugin(UniverDocsPlugin);
    univer.registerPlugin(UniverRenderEnginePlugin);
    univer.registerPlugin(UniverUIPlugin, {
      container,
      disableAutoFocus: true,
      ribbonType: 'simple',
      menu: NOT_SAVED,
      override: [[ThemeSwitcherService, { useClass: ThemeVariables }]],
    });
    univer.registerPlugin(UniverDocsUIPlugin);
    univer.registerPlugin(UniverSheetsUIPlugin, {
      disableAutoFocus: true,
      override: [[CellAlertManagerService, cellAlerts(reasonAt)]],
      disableForceStringAlert: true,
      disableForceStringMark: true,
    });
    univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
    univer.registerPlugin(UniverSheetsFormulaUIPlugin);
    univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
  };
