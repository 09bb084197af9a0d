/** The pane as far as Excel shows it; its page lives on where it is closed. */
export interface PaneView {
  /** Shows the pane where it is not in view, or gives it the keyboard where that is what was asked for; never fails. */
  show(isAskedFor: boolean): Promise<void>;
}

/**
 * Showing the pane takes the keyboard from the sheet, also where the pane is in view already (office-js 5050): so it is
 * asked for only where it is not. Excel does not tell at the start; once the pane was shown, it tells when it is closed.
 * Where nobody may show it (a file that is only viewed, office-js 6209) commands run all the same: what came of them
 * stands in the pane once it is opened by hand.
 */
export function paneView(addin: Pick<typeof Office.addin, 'showAsTaskpane' | 'onVisibilityModeChanged'>): PaneView {
  let isInView = false;
  const hears = attempt(() =>
    addin.onVisibilityModeChanged(({ visibilityMode }) => {
      isInView = visibilityMode === Office.VisibilityMode.taskpane;
    }),
  );
  return {
    show: async (isAskedFor) => {
      if (isInView && !isAskedFor) return;
      const isShown = await attempt(() => addin.showAsTaskpane());
      // Who is not told of its closing must not take it for shown.
      if (isShown && (await hears)) isInView = true;
    },
  };
}

async function attempt(call: () => Promise<unknown>): Promise<boolean> {
  try {
    await call();
    return true;
  } catch {
    return false;
  }
}
