import styles from './kbd.module.css';

/** A hint for the eye; the key itself is announced by the control's `aria-keyshortcuts`. */
export const Kbd = ({ keys }: { readonly keys: readonly string[] }) => (
  <span className={styles['keys']} aria-hidden="true">
    {keys.map((key) => (
      <kbd key={key}>{key}</kbd>
    ))}
  </span>
);
