import { useState } from 'react';
import { firstRun } from '../../strings/first-run.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Problem } from '../../ui/problem.tsx';
import { CheckPaper, CodeSheet } from './code-on-paper.tsx';
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
  const [proven, setProven] = useState(false);
  const [asking, setAsking] = useState(false);

  return (
    <StepsFrame step={2} title={firstRun.codeTitle} body={firstRun.codeBody}>
      <Heading level={2} size="md">
        {firstRun.yourCode}
      </Heading>
      <p className={styles['lead']}>{firstRun.yourCodeHint}</p>
      <CodeSheet groups={groups} />
      <form
        className={styles['form']}
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          if (!proven) return;
          onDone();
        }}
      >
        <CheckPaper groups={groups} check={check} onProven={setProven} />
        <Problem words={error} />
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
