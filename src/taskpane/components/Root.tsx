import { FluentProvider, RendererProvider, type createDOMRenderer, type Theme } from '@fluentui/react-components';
import { useMemo, useSyncExternalStore, type ReactElement, type ReactNode } from 'react';
import { perform, type ActionContext, type PaneAction } from '../actions';
import { factsOf } from '../actions/facts';
import { PaneContext, type PaneTools, type Parts } from '../pane-context';
import { languageOf } from '../state';
import { sayIn } from '../words';
import { Pane } from './Pane';

type Renderer = ReturnType<typeof createDOMRenderer>;

interface ShellProps {
  readonly renderer: Renderer;
  readonly theme: Theme;
  readonly language: string;
  readonly children: ReactNode;
}

/** Fluent around the pane: the theme, and the element that its rules are put into. */
export function Shell({ renderer, theme, language, children }: ShellProps): ReactElement {
  return (
    <RendererProvider renderer={renderer}>
      <FluentProvider theme={theme} lang={language}>
        {children}
      </FluentProvider>
    </RendererProvider>
  );
}

interface Props {
  readonly context: ActionContext;
  readonly renderer: Renderer;
  readonly theme: Theme;
  readonly parts: Parts | null;
}

/** Ties the state to the components: they are given what to draw and a way to act. */
export function Root({ context, renderer, theme, parts }: Props): ReactElement {
  const state = useSyncExternalStore(context.store.subscribe, context.store.get);
  const language = languageOf(state);
  const fixed = useMemo(
    () => ({
      say: sayIn(language),
      act: <Args,>(action: PaneAction<Args>, args?: Args) => void perform(context, action, args as Args),
      canGroupUndo: context.port.capabilities.canGroupUndo,
      hasChoices: context.port.capabilities.hasChoices,
      canStartWithWorkbook: context.services.startup !== undefined,
      loadFacts: () => factsOf(context),
      loadRules: async () => {
        const { learn, ruleViews } = await context.engine();
        await learn(language);
        return ruleViews(language);
      },
    }),
    [context, language],
  );
  const tools: PaneTools = { ...fixed, parts, state };
  return (
    <Shell renderer={renderer} theme={theme} language={language}>
      <PaneContext.Provider value={tools}>
        <Pane />
      </PaneContext.Provider>
    </Shell>
  );
}
