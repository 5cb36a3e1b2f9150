/** The sun going down behind the line. `size` is in px at the default text size and grows with it. */
export const Mark = ({ size = 24 }: { readonly size?: number }) => (
  <svg viewBox="0 0 24 24" width={`${size / 16}rem`} height={`${size / 16}rem`} fill="none" aria-hidden="true">
    <path d="M5 13a7 7 0 0 1 14 0Z" fill="var(--lamp)" fillOpacity=".9" />
    <path d="M2.5 13h19" stroke="var(--ink-1)" strokeWidth="1.5" strokeLinecap="round" />
    <path d="M6.2 16.4h11.6M9 19.8h6" stroke="var(--dusk)" strokeWidth="1.5" strokeLinecap="round" />
  </svg>
);
