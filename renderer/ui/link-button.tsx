import type { ComponentProps } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';
import styles from './link-button.module.css';

export interface LinkButtonProps extends Omit<ComponentProps<'button'>, 'className' | 'style' | 'type'> {
  readonly icon?: IconName;
}

/** Looks like a link because it leads elsewhere; is a button because nothing here has an address. */
export const LinkButton = ({ icon, children, ...rest }: LinkButtonProps) => (
  <button {...rest} type="button" className={styles['link']}>
    {icon === undefined ? null : <Icon name={icon} size={17} />}
    <span>{children}</span>
  </button>
);
