import type { ReactNode, Ref } from 'react';
import styles from './heading.module.css';

interface HeadingProps {
  readonly level: 1 | 2 | 3;
  /** `lg` opens a screen, `md` asks or finds, `sm` names an item, `ui` heads a panel. */
  readonly size: 'xl' | 'lg' | 'md' | 'sm' | 'ui';
  readonly id?: string;
  /** Set when the view moves focus here as it opens. */
  readonly ref?: Ref<HTMLHeadingElement>;
  readonly children: ReactNode;
}

/** For a view that takes the place of another: what had the focus is gone with it. */
export const focusOnOpen = (heading: HTMLHeadingElement | null): void => heading?.focus({ preventScroll: true });

export const Heading = ({ level, size, id, ref, children }: HeadingProps) => {
  const Tag = `h${level}` as const;
  return (
    <Tag
      id={id}
      ref={ref}
      {...(ref === undefined ? {} : { tabIndex: -1 })}
      className={styles['heading']}
      data-size={size}
    >
      {children}
    </Tag>
  );
};
