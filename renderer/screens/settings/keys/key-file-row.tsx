import { useState } from 'react';
import { useApp } from '../../../app/app-context.ts';
import { keysStrings as text } from '../../../strings/keys.ts';
import { Button } from '../../../ui/button.tsx';
import type { KeyFileChoice } from '../../unlock/key-file-choice.ts';
import styles from './keys.module.css';

interface KeyFileRowProps {
  readonly chosen: KeyFileChoice | null;
  readonly onChoose: (choice: KeyFileChoice) => void;
  readonly busy: boolean;
}

/** Which key file, beside the passphrase that it belongs to. */
export const KeyFileRow = ({ chosen, onChoose, busy }: KeyFileRowProps) => {
  const { keyFile } = useApp();
  const [isWrong, setIsWrong] = useState(false);
  const choose = async (): Promise<void> => {
    const choice = await keyFile.choose();
    setIsWrong(choice === 'not-a-key-file');
    if (choice !== null && choice !== 'not-a-key-file') onChoose(choice);
  };
  return (
    <div className={styles['file']}>
      <Button size="sm" disabled={busy} onClick={() => void choose()}>
        {text.chooseFile}
      </Button>
      <output>{isWrong ? text.notAKeyFile : chosen === null ? null : text.chosenFile(chosen.name)}</output>
    </div>
  );
};
