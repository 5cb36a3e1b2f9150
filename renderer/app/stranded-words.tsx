import { savingStrings as text } from '../strings/saving.ts';
import { Refusal } from '../ui/refusal.tsx';
import styles from './unsaved-bar.module.css';

interface StrandedWordsProps {
  readonly title: string;
  readonly detail: string;
  readonly words: readonly string[];
  readonly onLetGo: () => void;
}

/** Words whose screen went with what they were about: they stand here, to be copied. */
export const StrandedWords = ({ title, detail, words, onLetGo }: StrandedWordsProps) => (
  <>
    <Refusal title={title} action={{ label: text.letGo, onPress: onLetGo }}>
      {detail}
    </Refusal>
    <div role="group" aria-label={text.stillHere} className={styles['words']}>
      {words.map((one, at) => (
        <p key={at}>{one}</p>
      ))}
    </div>
  </>
);
