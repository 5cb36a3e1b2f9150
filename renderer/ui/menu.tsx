import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover as AriaPopover } from 'react-aria-components/Menu';
import { Pressable } from 'react-aria-components/Pressable';
import { Button, type ButtonProps } from './button.tsx';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';
import styles from './menu.module.css';

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly icon?: IconName;
  readonly onPress: () => void;
}

interface MenuProps {
  readonly label: string;
  readonly trigger: Omit<ButtonProps, 'onClick'>;
  readonly items: readonly MenuEntry[];
}

/** Arrows move, typing ahead finds, Esc closes and gives focus back. */
export const Menu = ({ label, trigger, items }: MenuProps) => (
  <MenuTrigger>
    <Pressable>
      <Button {...trigger} />
    </Pressable>
    <AriaPopover className={styles['panel'] ?? ''} offset={6}>
      <AriaMenu className={styles['menu'] ?? ''} aria-label={label}>
        {items.map((item) => (
          <MenuItem
            key={item.id}
            id={item.id}
            textValue={item.label}
            className={styles['item'] ?? ''}
            onAction={item.onPress}
          >
            {item.icon === undefined ? null : <Icon name={item.icon} size={18} />}
            {item.label}
          </MenuItem>
        ))}
      </AriaMenu>
    </AriaPopover>
  </MenuTrigger>
);
