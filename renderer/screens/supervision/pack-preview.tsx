import { type ReactNode, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { layOut } from '#shared/aliases/document-text';
import type { Level } from '#shared/redaction/detail';
import { useApp } from '../../app/app-context.ts';
import { commandKey, hasCommand, useKeysWhileShown } from '../../app/keys.ts';
import { supervisionStrings as text } from '../../strings/supervision.ts';
import { Button } from '../../ui/button.tsx';
import { Heading } from '../../ui/heading.tsx';
import { LeavingDialog } from '../leaving/leaving-dialog.tsx';
import { LevelPicker } from '../leaving/level-picker.tsx';
import type { LeavingSubject } from '../leaving/subject.ts';
import { PackSheet } from './pack-sheet.tsx';
import styles from './supervision-screen.module.css';

const levels = ['themes', 'aliases', 'as-written'] as const satisfies readonly Level[];

interface PackPreviewProps {
  readonly subject: LeavingSubject;
  /** What may be put in, asked once more where it leaves. */
  readonly options: ReactNode;
}

/** The actual document, with every detail taken out of it; the ways out, of which the first needs no file. */
export const PackPreview = ({ subject, options }: PackPreviewProps) => {
  const { machine } = useApp();
  const [level, setLevel] = useState<Level>('aliases');
  const [isLeaving, setLeaving] = useState(false);
  const share = useRef<HTMLButtonElement>(null);
  const mayBeWritten = machine.policy.plainExports;
  const isBlank = layOut(subject.document).text.trim() === '' && subject.picture === undefined;

  const back = (): void => {
    flushSync(() => setLeaving(false));
    // What had the focus may have been in the sheet, which was made anew.
    if (document.activeElement === document.body) share.current?.focus();
  };

  useKeysWhileShown((event) => {
    const key = event.key.toLowerCase();
    if (event.repeat || isBlank) return;
    if (hasCommand(event) && !event.shiftKey && key === 'e') setLeaving(true);
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
      {/* Two that look through it at once would overtake one another. */}
      {isBlank ? <p>{text.blank}</p> : isLeaving ? null : <PackSheet subject={subject} level={level} />}
      <div className={styles['out']}>
        <Button ref={share} keys={[commandKey, 'E']} disabled={isBlank} onClick={() => setLeaving(true)}>
          {text.share}
        </Button>
      </div>
      {isLeaving ? <LeavingDialog subject={subject} level={level} options={options} onClose={back} /> : null}
    </section>
  );
};
