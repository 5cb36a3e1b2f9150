import { unlock as text } from '../../strings/unlock.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import styles from './unlock.module.css';

export interface KeyFilePromptProps {
  /** Of the file that was chosen; null before that. */
  readonly name: string | null;
  /** Why it can't be used, in words. */
  readonly problem: string | null;
  readonly onChoose: () => void;
}

/** The second half of the key, for a vault that asks for one. */
export const KeyFilePrompt = ({ name, problem, onChoose }: KeyFilePromptProps) => (
  <div className={styles['keyFile']}>
    <output>{problem ?? (name === null ? text.keyFile : text.keyFileChosen(name))}</output>
    <LinkButton onClick={onChoose}>{name === null ? text.chooseKeyFile : text.otherKeyFile}</LinkButton>
  </div>
);
