import type { ReactNode, Ref } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import styles from './pick-list.module.css';

interface PickListProps {
  readonly label: string;
  readonly items: readonly {
    readonly id: string;
    /** What typing ahead finds it by. */
    readonly text: string;
    readonly label: ReactNode;
  }[];
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  /** Enter, or a second press: goes into what is selected. */
  readonly onEnter: (id: string) => void;
  readonly ref?: Ref<HTMLDivElement>;
}

/** One of many, whose own page stands beside the list. Arrows, Home, End and typing ahead choose; it is one tab stop. */
export const PickList = ({ label, items, selected, onSelect, onEnter, ref }: PickListProps) => (
  <ListBox
    ref={ref}
    aria-label={label}
    className={styles['list'] ?? ''}
    selectionMode="single"
    selectionBehavior="replace"
    disallowEmptySelection
    selectedKeys={selected === null ? [] : [selected]}
    onSelectionChange={(keys) => {
      const [first] = keys === 'all' ? [] : keys;
      if (first !== undefined) onSelect(String(first));
    }}
    onAction={(id) => onEnter(String(id))}
  >
    {items.map(({ id, text, label: shown }) => (
      <ListBoxItem key={id} id={id} textValue={text} className={styles['item'] ?? ''}>
        {shown}
      </ListBoxItem>
    ))}
  </ListBox>
);
