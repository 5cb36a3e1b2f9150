import type { ComponentProps } from 'react';
import styles from './button.module.css';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';
import { Kbd } from './kbd.tsx';

export type ButtonKind = 'primary' | 'soft' | 'default' | 'quiet' | 'danger';

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'className' | 'style'> {
  /** One primary per view. `danger` is an outline: nothing irreversible is ever the filled button. */
  readonly kind?: ButtonKind;
  readonly size?: 'sm' | 'md' | 'lg';
  readonly icon?: IconName;
  /** Keys that do the same, shown beside the label. */
  readonly keys?: readonly string[];
}

/** Without children it is an icon button and needs `aria-label`. */
export const Button = ({ kind = 'default', size = 'md', icon, keys, children, type, ...rest }: ButtonProps) => (
  <button
    {...rest}
    type={type === 'submit' ? 'submit' : 'button'}
    className={styles['button']}
    data-kind={kind}
    data-size={size}
    data-icon-only={children === undefined ? '' : undefined}
    {...(keys === undefined
      ? {}
      : { 'aria-keyshortcuts': keys.join('+').replace('Ctrl', 'Control').replace('⌘', 'Meta') })}
  >
    {icon === undefined ? null : <Icon name={icon} size={size === 'sm' ? 15 : 18} />}
    {children}
    {keys === undefined ? null : <Kbd keys={keys} />}
  </button>
);
