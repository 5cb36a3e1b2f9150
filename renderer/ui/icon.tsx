import { iconPaths, type IconName } from './icon-paths.ts';

/** Decoration only: the label stands on the control. `size` is in px at the default text size and grows with it. */
export const Icon = ({ name, size = 18 }: { readonly name: IconName; readonly size?: number }) => (
  <svg
    viewBox="0 0 256 256"
    width={`${size / 16}rem`}
    height={`${size / 16}rem`}
    fill="currentColor"
    aria-hidden="true"
  >
    <path d={iconPaths.get(name)} />
  </svg>
);
