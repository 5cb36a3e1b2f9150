import { useState } from 'react';
import type { RecordId } from '#shared/vault/record-id';
import { useApp } from '../../app/app-context.ts';
import { dayInYear } from '../../app/format.ts';
import { SaveLine } from '../../editor/save-line.tsx';
import { afterStrings, supervisionStrings as text } from '../../strings/supervision.ts';
import { Button } from '../../ui/button.tsx';
import { Screen } from '../../ui/screen.tsx';
import type { SupervisionView } from '../../workers/vault/supervision/supervision-view.ts';
import { AfterDialog } from './after-dialog.tsx';
import { Agenda } from './agenda.tsx';
import { Beside } from './beside.tsx';
import { CpdAccounts } from './cpd-accounts.tsx';
import { EarlierSessions } from './earlier-sessions.tsx';
import { GatheredList } from './gathered-list.tsx';
import { GoodThings } from './good-things.tsx';
import { LastTime } from './last-time.tsx';
import { OutsideFiles } from './outside-files.tsx';
import { PackPreview } from './pack-preview.tsx';
import styles from './supervision-screen.module.css';
import { useArranging } from './use-arranging.ts';
import { useNoteOutside } from './use-note-outside.ts';
import { usePack } from './use-pack.ts';
import { usePicture } from './use-picture.tsx';
import { useSession } from './use-session.ts';
import { WhenBar } from './when-bar.tsx';

/** Gather, arrange, see what leaves: one supervision from its first flag to what was agreed. */
export const Desk = ({ id, view }: { readonly id: RecordId; readonly view: SupervisionView }) => {
  const { today } = useApp();
  const at = useSession(id, view);
  const arranging = useArranging(at);
  const [isOver, setOver] = useState(false);
  const onSaved = useNoteOutside(id);
  const { picture, option } = usePicture(at, view, today);
  const pack = usePack(at.session, view, today, picture, onSaved);
  return (
    <Screen
      label={text.title}
      top={
        <>
          <h1 className={styles['title']}>{text.title}</h1>
          <WhenBar at={at} />
          <span className={styles['gap']} />
          <Button size="sm" onClick={() => setOver(true)}>
            {afterStrings.open}
          </Button>
        </>
      }
    >
      <div className={styles['columns']}>
        <div className={styles['column']}>
          <GatheredList
            things={view.gathered.things}
            sentences={view.sentences}
            closeness={view.closeness}
            since={dayInYear(view.since, today)}
            session={at.session}
            arranging={arranging}
          />
          <GoodThings found={view.gathered.good} at={at} />
        </div>
        <div className={styles['column']}>
          <Agenda at={at} arranging={arranging} />
          <Beside at={at} view={view} picture={option} />
          <OutsideFiles files={view.outside} />
          <LastTime last={view.last} />
          <EarlierSessions earlier={view.earlier} />
          <CpdAccounts view={view} />
          <SaveLine state={at.state} />
        </div>
        <div className={styles['column']} data-side="">
          <PackPreview subject={pack} options={option} />
        </div>
      </div>
      {isOver ? <AfterDialog at={at} onClose={() => setOver(false)} /> : null}
    </Screen>
  );
};
