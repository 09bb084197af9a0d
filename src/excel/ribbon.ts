/** Ids of the actions that manifest.xml and the shortcuts name, with the pane's command each starts; `null` just shows the pane. */
export const RIBBON = {
  validateSheet: 'validateSheet',
  clearMarks: 'clearMarks',
  explainCell: 'explainCell',
  showPane: null,
} as const;

export type RibbonAction = keyof typeof RIBBON;

export const ribbonActions = Object.keys(RIBBON) as readonly RibbonAction[];
