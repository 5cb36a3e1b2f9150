import { useId, type ReactNode } from 'react';
import { Button, type ButtonProps } from './button.tsx';
import styles from './popover.module.css';

interface PopoverProps {
  readonly label: string;
  readonly trigger: Omit<ButtonProps, 'onClick' | 'popoverTarget'>;
  /** Told the panel's id: a button with `popoverTarget={id}` and `popoverTargetAction="hide"` closes it. */
  readonly children: (id: string) => ReactNode;
}

/** The platform's own popover: Esc or a click elsewhere closes it and gives focus back. */
export const Popover = ({ label, trigger, children }: PopoverProps) => {
  const id = useId();
  const anchor = `--popover-${id.replaceAll(/[^\w-]/g, '')}`;
  return (
    <>
      <span className={styles['anchor']} style={{ anchorName: anchor }}>
        <Button {...trigger} popoverTarget={id} aria-haspopup="dialog" />
      </span>
      <dialog id={id} popover="auto" aria-label={label} className={styles['panel']} style={{ positionAnchor: anchor }}>
        {children(id)}
      </dialog>
    </>
  );
};
