import { useState } from 'react';
import { readSymbols } from '#shared/vault/recovery-code';
import { firstRun } from '../../strings/first-run.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Icon } from '../../ui/icon.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './recovery-code.module.css';
import { StepsFrame } from './steps-frame.tsx';

interface RecoveryCodeProps {
  /** Eight groups of four, shown this once. */
  readonly groups: readonly string[];
  /** The two groups, counted from 1, that are typed back from the paper. */
  readonly check: readonly [number, number];
  readonly onDone: () => void;
  readonly onPrint: () => void;
  readonly onGoWithout: () => void;
  /** Why the vault could not be written, in words; the answers above can be given again. */
  readonly error?: string;
}

export const RecoveryCode = ({ groups, check, onDone, onPrint, onGoWithout, error }: RecoveryCodeProps) => {
  const [right, setRight] = useState<readonly number[]>([]);
  const [asking, setAsking] = useState(false);
  const proven = check.every((number) => right.includes(number));

  const compare = (number: number, text: string): void => {
    const others = right.filter((known) => known !== number);
    setRight(readSymbols(text) === groups[number - 1] ? [...others, number] : others);
  };

  return (
    <StepsFrame step={2} title={firstRun.codeTitle} body={firstRun.codeBody}>
      <Heading level={2} size="md">
        {firstRun.yourCode}
      </Heading>
      <p className={styles['lead']}>{firstRun.yourCodeHint}</p>
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
      <form
        className={styles['form']}
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          if (!proven) return;
          onDone();
        }}
      >
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
        {error === undefined ? null : (
          <p className={styles['error']} role="alert">
            {error}
          </p>
        )}
        <div className={styles['actions']}>
          <Button type="submit" kind="primary" size="lg" disabled={!proven}>
            {firstRun.onPaper}
          </Button>
          <Button size="lg" icon="printer" onClick={onPrint}>
            {firstRun.print}
          </Button>
          <span className={styles['gap']} />
          <Button kind="quiet" onClick={() => setAsking(true)}>
            {firstRun.goWithoutOne}
          </Button>
        </div>
      </form>
      {asking ? (
        <Dialog
          title={firstRun.goWithoutTitle}
          onCancel={() => setAsking(false)}
          actions={[
            { label: firstRun.makeACode, onPress: () => setAsking(false), isSafe: true },
            {
              label: firstRun.goWithout,
              // What comes of it is said underneath.
              onPress: () => {
                setAsking(false);
                onGoWithout();
              },
              kind: 'danger',
            },
          ]}
        >
          {firstRun.goWithoutBody}
        </Dialog>
      ) : null}
    </StepsFrame>
  );
};
