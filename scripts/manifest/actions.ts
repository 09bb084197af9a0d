/**
 * The actions the pane registers with Office.actions.associate, by the ids that manifest.xml and
 * assets/shortcuts.json use. The list lives here until src/excel/ registers them from one of its own.
 */
export const actionIds = ['validateSheet', 'clearMarks', 'explainCell', 'showPane'] as const;
