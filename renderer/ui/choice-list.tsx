import type { ReactNode } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import styles from './choice-list.module.css';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';
import { Kbd } from './kbd.tsx';

export interface Listed {
  readonly id: string;
  /** What it says, for whoever does not see it. */
  readonly text: string;
  readonly label: ReactNode;
  readonly icon: IconName;
  /** A key, shown beside it; blank for none. */
  readonly hint: string;
}

interface ChoiceListProps {
  readonly label: string;
  readonly choices: readonly Listed[];
  /** More is to come. */
  readonly isBusy: boolean;
  /** It has the focus as it is drawn, and its first choice has it as soon as there is one. */
  readonly takesFocus: boolean;
  readonly onChoose: (index: number) => void;
}

/** A few things to choose from with arrows and Enter. */
export const ChoiceList = ({ label, choices, isBusy, takesFocus, onChoose }: ChoiceListProps) => (
  <ListBox
    aria-label={label}
    aria-busy={isBusy}
    selectionMode="none"
    autoFocus={takesFocus ? 'first' : false}
    className={styles['choices'] ?? ''}
    onAction={(id) => onChoose(choices.findIndex((one) => one.id === id))}
  >
    {choices.map(({ id, text, label: words, icon, hint }) => (
      <ListBoxItem key={id} id={id} textValue={text} className={styles['choice'] ?? ''}>
        <Icon name={icon} size={18} />
        <span>{words}</span>
        {hint === '' ? null : <Kbd keys={[hint]} />}
      </ListBoxItem>
    ))}
  </ListBox>
);
