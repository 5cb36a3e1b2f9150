import { useState } from 'react';
import { readSymbols } from '#shared/vault/recovery-code';
import { firstRun } from '../../strings/first-run.ts';
import { Heading } from '../../ui/heading.tsx';
import { Icon } from '../../ui/icon.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './code-on-paper.module.css';

/** The code, and how to keep the paper it goes on. */
export const CodeSheet = ({ groups }: { readonly groups: readonly string[] }) => (
  <>
    <ol className={styles['code']} aria-label={firstRun.codeLabel}>
      {groups.map((group, index) => (
        <li key={group + index}>
          <small aria-hidden="true">{index + 1}</small>
          {group}
        </li>
      ))}
    </ol>
    <ul className={styles['facts']}>
      <li>
        <Icon name="house-line" size={19} />
        {firstRun.keepAtHome}
      </li>
      <li>
        <Icon name="users" size={19} />
        {firstRun.likeAHouseKey}
      </li>
      <li>
        <Icon name="camera-slash" size={19} />
        {firstRun.noPhotos}
      </li>
    </ul>
  </>
);

interface CheckPaperProps {
  readonly groups: readonly string[];
  /** The two groups, counted from 1, that are typed back from the paper. */
  readonly check: readonly [number, number];
  readonly onProven: (proven: boolean) => void;
}

/** Proof that the code is on paper: two groups of it, typed back. */
export const CheckPaper = ({ groups, check, onProven }: CheckPaperProps) => {
  const [right, setRight] = useState<readonly number[]>([]);

  const compare = (number: number, text: string): void => {
    const others = right.filter((known) => known !== number);
    const now = readSymbols(text) === groups[number - 1] ? [...others, number] : others;
    setRight(now);
    onProven(check.every((asked) => now.includes(asked)));
  };

  return (
    <>
      <Heading level={3} size="ui">
        {firstRun.checkPaper(...check)}
      </Heading>
      <div className={styles['check']}>
        {check.map((number) => (
          <TextField
            key={number}
            label={firstRun.group(number)}
            face="code"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            onInput={(event) => compare(number, event.currentTarget.value)}
          />
        ))}
      </div>
    </>
  );
};
