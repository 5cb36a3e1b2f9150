import { useMemo, useState } from 'react';
import type { Level } from '#shared/redaction/detail';
import { useApp } from '../../app/app-context.ts';
import { calendarIn } from '../../leaving/calendar.ts';
import type { Decisions } from '../../leaving/found.ts';
import { isToCheck } from '../../leaving/groups.ts';
import { leavingStrings } from '../../strings/leaving.ts';
import { supervisionStrings as text } from '../../strings/supervision.ts';
import { Button } from '../../ui/button.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Sheet } from '../leaving/sheet.tsx';
import type { LeavingSubject } from '../leaving/subject.ts';
import { useFound } from '../leaving/use-found.ts';
import { useGroups, whatLeaves } from '../leaving/what-leaves.ts';
import { ReadAloud } from './read-aloud.tsx';
import styles from './supervision-screen.module.css';

const nothingDecided: Decisions = new Map();

interface PackSheetProps {
  readonly subject: LeavingSubject;
  readonly level: Level;
}

/** What would leave as it stands, and the way to read it out from here: nobody decided anything, so nothing goes by it. */
export const PackSheet = ({ subject, level }: PackSheetProps) => {
  const { today, preferences } = useApp();
  const looked = useFound(subject.document, null);
  const [isAloud, setAloud] = useState(false);
  const calendar = useMemo(() => calendarIn(preferences.region, today), [preferences.region, today]);
  const groups = useGroups(looked);
  const isFound = looked.state === 'found';
  const { sides, leaving } = whatLeaves(subject, looked, level, nothingDecided, calendar);
  const toCheck = groups.filter((group) => isToCheck(group, nothingDecided)).length;
  return (
    <>
      {looked.state === 'looking' ? <Progress label={text.lookingAgain} value={null} /> : null}
      {looked.state === 'too-much' ? <p role="status">{text.notLooked[looked.why]}</p> : null}
      {isFound ? (
        <>
          <Sheet
            label={leavingStrings.after}
            title={leaving.title}
            when={leaving.when}
            side={sides.after}
            none={leavingStrings.nothingLeft}
            leaves={level === 'aliases'}
            picture={subject.picture}
            isNarrow
          />
          {level === 'aliases' ? (
            <p className={styles['check']}>{toCheck === 0 ? text.settled : text.toCheck(toCheck)}</p>
          ) : null}
        </>
      ) : null}
      <div className={styles['out']}>
        <Button kind="primary" icon="chats" disabled={!isFound} onClick={() => setAloud(true)}>
          {text.readAloud}
        </Button>
      </div>
      {isAloud && isFound ? <ReadAloud leaving={leaving} onClose={() => setAloud(false)} /> : null}
    </>
  );
};
