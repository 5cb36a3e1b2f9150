import { useMemo, useState } from 'react';
import { layOut } from '#shared/aliases/document-text';
import type { Level } from '#shared/redaction/detail';
import { useApp } from '../../app/app-context.ts';
import { commandKey, hasCommand, useKeysWhileShown } from '../../app/keys.ts';
import { calendarIn } from '../../leaving/calendar.ts';
import type { Decisions } from '../../leaving/found.ts';
import { isToCheck } from '../../leaving/groups.ts';
import { leavingStrings } from '../../strings/leaving.ts';
import { supervisionStrings as text } from '../../strings/supervision.ts';
import { Button } from '../../ui/button.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Progress } from '../../ui/progress.tsx';
import { LeavingDialog } from '../leaving/leaving-dialog.tsx';
import { LevelPicker } from '../leaving/level-picker.tsx';
import { Sheet } from '../leaving/sheet.tsx';
import type { LeavingSubject } from '../leaving/subject.ts';
import { useFound } from '../leaving/use-found.ts';
import { useGroups, whatLeaves } from '../leaving/what-leaves.ts';
import { ReadAloud } from './read-aloud.tsx';
import styles from './supervision-screen.module.css';

const levels = ['themes', 'aliases', 'as-written'] as const satisfies readonly Level[];
const nothingDecided: Decisions = new Map();

/** The actual document, with every detail taken out of it; the ways out, of which the first needs no file. */
export const PackPreview = ({ subject }: { readonly subject: LeavingSubject }) => {
  const { today, preferences, machine } = useApp();
  const looked = useFound(subject.document, null);
  const [level, setLevel] = useState<Level>('aliases');
  const [open, setOpen] = useState<'aloud' | 'leaving' | null>(null);
  const calendar = useMemo(() => calendarIn(preferences.region, today), [preferences.region, today]);
  const groups = useGroups(looked);
  const mayBeWritten = machine.policy.plainExports;
  const isBlank = layOut(subject.document).text.trim() === '';
  const isFound = looked.state === 'found' && !isBlank;
  const { sides, leaving } = whatLeaves(subject, looked, level, nothingDecided, calendar);
  const toCheck = groups.filter((group) => isToCheck(group, nothingDecided)).length;

  useKeysWhileShown((event) => {
    const key = event.key.toLowerCase();
    if (event.repeat || isBlank) return;
    if (hasCommand(event) && !event.shiftKey && key === 'e') setOpen('leaving');
    else if (event.altKey && !hasCommand(event) && key === 'd') {
      const offered = levels.filter((one) => mayBeWritten || one !== 'as-written');
      setLevel(offered[(offered.indexOf(level) + 1) % offered.length] ?? 'aliases');
    } else return;
    event.preventDefault();
  });

  return (
    <section className={styles['preview']} aria-label={text.leaves}>
      <Heading level={2} size="ui">
        {text.leaves}
      </Heading>
      <LevelPicker level={level} isFixed={false} mayBeWritten={mayBeWritten} onChange={setLevel} />
      {isBlank ? <p>{text.blank}</p> : null}
      {looked.state === 'looking' && !isBlank ? <Progress label={text.lookingAgain} value={null} /> : null}
      {looked.state === 'too-much' ? <p role="status">{text.tooMuch}</p> : null}
      {isFound ? (
        <>
          <Sheet
            label={leavingStrings.after}
            title={leaving.title}
            when={leaving.when}
            side={sides.after}
            none={leavingStrings.nothingLeft}
            leaves={level === 'aliases'}
          />
          {level === 'aliases' ? (
            <p className={styles['check']}>{toCheck === 0 ? text.settled : text.toCheck(toCheck)}</p>
          ) : null}
        </>
      ) : null}
      <div className={styles['out']}>
        <Button kind="primary" icon="chats" disabled={!isFound} onClick={() => setOpen('aloud')}>
          {text.readAloud}
        </Button>
        <Button keys={[commandKey, 'E']} disabled={isBlank} onClick={() => setOpen('leaving')}>
          {text.share}
        </Button>
      </div>
      {open === 'aloud' && isFound ? <ReadAloud leaving={leaving} onClose={() => setOpen(null)} /> : null}
      {open === 'leaving' ? <LeavingDialog subject={subject} level={level} onClose={() => setOpen(null)} /> : null}
    </section>
  );
};
