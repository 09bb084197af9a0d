import {
  Button,
  Menu,
  MenuDivider,
  MenuItem,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { actions, type PaneAction } from '../actions';
import { usePane } from '../pane-context';
import { useStyles } from '../styles';
import { Glyph } from './Icons';

const GROUPS: readonly (readonly PaneAction[])[] = [
  [actions.previewAllFixes, actions.convertToFormulas, actions.explainCell],
  [actions.exportReport, actions.copyReport, actions.clearMarks],
  [actions.openFilling, actions.openLayout, actions.insertBlankForm],
];

/** What is not needed every day: one click behind. */
export function MoreMenu(): ReactElement {
  const { state, say, act } = usePane();
  const styles = useStyles();
  const words = say('group.more');
  return (
    <Menu
      checkedValues={{ auto: state.settings.isAutoCheck ? ['auto'] : [] }}
      onCheckedValueChange={() => act(actions.toggleAutoCheck)}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" appearance="subtle" icon={<Glyph name="more" />}>
          {words}
        </Button>
      </MenuTrigger>
      <MenuPopover className={styles.menu}>
        <MenuList>
          {GROUPS.map((group) => [
            ...group.map((action) => <Item key={action.id} action={action} />),
            <MenuDivider key={`${group[0]?.id} end`} />,
          ])}
          <MenuItemCheckbox name="auto" value="auto" disabled={!actions.toggleAutoCheck.isEnabled(state)}>
            {say('action.toggleAutoCheck')}
          </MenuItemCheckbox>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function Item({ action }: { readonly action: PaneAction }): ReactElement {
  const { state, say, act } = usePane();
  return (
    <MenuItem disabled={!action.isEnabled(state)} onClick={() => act(action)}>
      {say(action.labelKey)}
    </MenuItem>
  );
}
