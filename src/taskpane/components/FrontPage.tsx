import type { ReactElement } from 'react';
import { usePane } from '../pane-context';
import { ChangePreview } from './ChangePreview';
import { FillingPage } from './FillingPage';
import { HelpPage } from './HelpPage';
import { LayoutPage } from './LayoutPage';
import { SettingsPage } from './SettingsPage';

/** What stands in front of the results: a preview, settings, help. */
export function FrontPage(): ReactElement | null {
  const { page, plan, layout, view, openForm } = usePane().state;
  if (plan) return <ChangePreview plan={plan} />;
  if (page === 'layout' && layout) return <LayoutPage layout={layout} />;
  const form = view?.forms.find(({ key }) => key === openForm);
  if (page === 'filling' && form?.filling) return <FillingPage form={form} filling={form.filling} />;
  if (page === 'settings') return <SettingsPage />;
  return page === 'help' ? <HelpPage /> : null;
}
