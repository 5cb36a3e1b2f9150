import { useState } from 'react';
import { keysStrings as text } from '../../../strings/keys.ts';
import { Button } from '../../../ui/button.tsx';
import type { chooseKeyFile, KeyFileChoice } from '../../unlock/key-file-choice.ts';
import styles from './keys.module.css';

interface KeyFileRowProps {
  /** Asks in the system's dialog. */
  readonly choose: () => ReturnType<typeof chooseKeyFile>;
  readonly chosen: KeyFileChoice | null;
  readonly onChoose: (choice: KeyFileChoice) => void;
  readonly busy: boolean;
}

/** Which key file, beside the passphrase that it belongs to. */
export const KeyFileRow = ({ choose, chosen, onChoose, busy }: KeyFileRowProps) => {
  const [isWrong, setIsWrong] = useState(false);
  const ask = async (): Promise<void> => {
    const choice = await choose();
    setIsWrong(choice === 'not-a-key-file');
    if (choice !== null && choice !== 'not-a-key-file') onChoose(choice);
  };
  return (
    <div className={styles['file']}>
      <Button size="sm" disabled={busy} onClick={() => void ask()}>
        {text.chooseFile}
      </Button>
      <output>{isWrong ? text.notAKeyFile : chosen === null ? null : text.chosenFile(chosen.name)}</output>
    </div>
  );
};
