import { groupsToTypeBack } from '#shared/vault/recovery-code';
import type { Random } from '#shared/kernel/random';
import { CheckPaper, CodeSheet } from '../../unlock/code-on-paper.tsx';
import { Problem } from '../../../ui/problem.tsx';
import styles from './keys.module.css';

/** A code that is shown once, and which two of its groups, counted from 1, are to be typed back. */
export interface ShownCode {
  readonly groups: readonly string[];
  readonly check: readonly [number, number];
}

export const showCode = (random: Random, code: string): ShownCode => {
  const [first, second] = groupsToTypeBack(random);
  return { groups: code.split('-'), check: [first + 1, second + 1] };
};

interface NewCodeProps {
  readonly about: string;
  readonly code: ShownCode;
  readonly onProven: (proven: boolean) => void;
  /** Why putting it in place came to nothing. */
  readonly problem: string | undefined;
}

/** The sheet to print or copy by hand, and the proof that this was done. */
export const NewCode = ({ about, code, onProven, problem }: NewCodeProps) => (
  <div data-printed="">
    <p>{about}</p>
    <CodeSheet groups={code.groups} />
    <form className={styles['check']} autoComplete="off" onSubmit={(event) => event.preventDefault()}>
      <CheckPaper {...code} onProven={onProven} />
      <Problem words={problem} />
    </form>
  </div>
);
