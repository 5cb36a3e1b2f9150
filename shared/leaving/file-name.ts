import type { FileKind } from '../ipc/leaving-contract.ts';

interface Named {
  readonly kind: FileKind;
  readonly what: 'page' | 'supervision' | 'cpd';
  /** `YYYY-MM`. */
  readonly month: string;
}

/** The name that is put forward for a file: what it is and its month, and no word of it. */
export const fileName = ({ kind, what, month }: Named): string => `aftershift ${what} ${month}.${kind}`;
