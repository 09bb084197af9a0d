import type { ReactElement } from 'react';
import { usePane } from '../pane-context';
import { ChangePreview } from './ChangePreview';
import { HelpPage } from './HelpPage';
import { LayoutPage } from './LayoutPage';
import { SettingsPage } from './SettingsPage';

/** What stands in front of the results: a preview, settings, help. */
export function FrontPage(): ReactElement | null {
  const { page, plan, layout } = usePane().state;
  if (plan) return <ChangePreview plan={plan} />;
  if (page === 'layout' && layout) return <LayoutPage layout={layout} />;
  if (page === 'settings') return <SettingsPage />;
  return page === 'help' ? <HelpPage /> : null;
}
