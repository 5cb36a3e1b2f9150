import { type ReactNode, useMemo, useState } from 'react';
import { layOut } from '#shared/aliases/document-text';
import type { Kind } from '#shared/guard/span';
import { isEmpty } from '#shared/leaving/document';
import { fileName } from '#shared/leaving/file-name';
import { plainText } from '#shared/leaving/plain-text';
import type { Level } from '#shared/redaction/detail';
import { useApp } from '../../app/app-context.ts';
import { isoDay } from '../../app/format.ts';
import { calendarIn } from '../../leaving/calendar.ts';
import { type FoundGroup, isToCheck } from '../../leaving/groups.ts';
import { leavingStrings as text, type WayOut } from '../../strings/leaving.ts';
import { Dialog, type DialogAction } from '../../ui/dialog.tsx';
import { AskBefore, AskReal, AskSynced } from './ask-before.tsx';
import { Columns } from './columns.tsx';
import { DetailsToLeave } from './details-to-leave.tsx';
import { FileRows } from './file-rows.tsx';
import { LevelPicker } from './level-picker.tsx';
import { Notices } from './notices.tsx';
import { Printed } from './printed.tsx';
import styles from './leaving.module.css';
import { SaidLine } from './said-line.tsx';
import type { LeavingSubject } from './subject.ts';
import { useDecide } from './use-decide.ts';
import { useFound } from './use-found.ts';
import { useFreshAliases } from './use-fresh-aliases.ts';
import { useWaysOut } from './use-ways-out.ts';
import { useGroups, whatLeaves } from './what-leaves.ts';

interface LeavingDialogProps {
  /** Must be stable. */
  readonly subject: LeavingSubject;
  /** How much of it is shown to leave at first. */
  readonly level?: Level;
  /** What of it may be put in or left out, asked beside how much. */
  readonly options?: ReactNode;
  readonly onClose: () => void;
}

/** What is asked before it leaves. `open`: what nobody had decided then; it stays in the list while it is decided. */
interface Asking {
  readonly way: WayOut;
  readonly open: readonly FoundGroup[];
}

const inWords = (groups: readonly FoundGroup[]): readonly string[] => {
  const byKind = new Map<Kind, number>();
  for (const { kind } of groups) byKind.set(kind, (byKind.get(kind) ?? 0) + 1);
  return [...byKind].map(([kind, count]) => text.counted(kind, count));
};

/** One page, as it lies in the vault and as it leaves: what is taken out of it, and the ways out. */
export const LeavingDialog = ({ subject, level: first = 'aliases', options, onClose }: LeavingDialogProps) => {
  const { document, entry, day, picture } = subject;
  const { today, preferences, machine } = useApp();
  const looked = useFound(document, entry);
  const [wanted, setWanted] = useState<Level>(first);
  const [asking, setAsking] = useState<Asking | null>(null);
  const isUnknown = looked.state === 'too-much';
  const mayBeFiles = machine.policy.plainExports;
  // Nobody knows what to take out of it.
  const level: Level = isUnknown && mayBeFiles ? 'as-written' : wanted;
  const calendar = useMemo(() => calendarIn(preferences.region, today), [preferences.region, today]);
  const groups = useGroups(looked);
  const fresh = useFreshAliases(groups);
  const { decisions, decide, last, undo, trouble } = useDecide(fresh);
  const { sides, leaving } = whatLeaves(subject, looked, level, decisions, calendar);
  const said = plainText(leaving);
  const month = day.slice(0, 7);
  const [isReminded, setReminded] = useState(true);
  const { what, onSaved } = subject;
  const out = useWaysOut(leaving, { what, month, words: said, onSaved: isReminded ? onSaved : undefined });

  const close = (): void => {
    out.leave();
    onClose();
  };

  /** What was read is what stands there: after another decision it has to be read again. */
  const [hasRead, setHasRead] = useState<string | null>(null);
  const isBlank = layOut(document).text.trim() === '' && picture === undefined;
  const isReady = !isBlank && (looked.state === 'found' || (isUnknown && mayBeFiles));
  const isRead = subject.mustBeRead !== true || hasRead === said;
  const canLeave = isReady && isRead && !isEmpty(leaving) && !out.isBusy;
  const press = (way: WayOut): void => {
    const open = level === 'aliases' ? groups.filter((group) => isToCheck(group, decisions)) : [];
    const isFile = way !== 'copy' && way !== 'print';
    if (level === 'as-written' || open.length > 0 || isFile) setAsking({ way, open });
    else void out.go(way);
  };
  const back = (): void => setAsking(null);
  const go = (way: WayOut): void => {
    back();
    void out.go(way);
  };
  const withAliases = (): void => {
    setWanted('aliases');
    back();
  };

  const wayOut = (way: WayOut, label: string): DialogAction => ({
    label,
    onPress: () => press(way),
    isOff: !canLeave,
    ...(way === 'pdf' ? { kind: 'primary' } : {}),
  });
  const actions: readonly DialogAction[] = [
    { label: text.close, onPress: close, isSafe: true, isAside: true },
    wayOut('copy', text.copy),
    ...(mayBeFiles ? [wayOut('print', text.print), wayOut('md', text.saveAs.md)] : []),
    ...(mayBeFiles ? [wayOut('docx', text.saveAs.docx), wayOut('pdf', text.saveAs.pdf)] : []),
  ];
  const fileOf = (way: WayOut): ReactNode =>
    way === 'copy' || way === 'print' ? null : (
      <FileRows
        name={fileName({ kind: way, what, month })}
        withPicture={options === undefined || options === null ? null : picture !== undefined}
        reminder={onSaved === undefined ? null : { isOn: isReminded, onChange: setReminded }}
      />
    );
  const list = (of: readonly FoundGroup[]) => (
    <DetailsToLeave
      page={looked.state === 'found' ? looked.text : ''}
      groups={of}
      decisions={decisions}
      calendar={calendar}
      fresh={fresh}
      onDecide={(...decided) => {
        out.unsay();
        decide(...decided);
      }}
    />
  );

  return (
    <>
      <Dialog
        size="full"
        title={text.title}
        onCancel={close}
        actions={actions}
        status={
          <SaidLine
            said={out.said}
            trouble={trouble}
            isBusy={out.isBusy}
            last={last}
            onShow={(saved) => void out.show(saved)}
            onUndo={() => {
              out.unsay();
              undo();
            }}
          />
        }
      >
        <p>{subject.lead}</p>
        <Notices looked={looked} isBlank={isBlank} mayBeFiles={mayBeFiles} />
        {isReady ? (
          <>
            {subject.mustBeRead === true ? (
              <label className={styles['read']}>
                <input
                  type="checkbox"
                  checked={isRead}
                  onChange={(event) => setHasRead(event.currentTarget.checked ? said : null)}
                />
                {text.read}
              </label>
            ) : null}
            <LevelPicker level={level} isFixed={isUnknown} mayBeWritten={mayBeFiles} onChange={setWanted} />
            {options}
            <Columns
              sides={sides}
              leaving={leaving}
              picture={picture}
              label={subject.what === 'page' ? text.before : text.beforeOther}
              day={isoDay(day)}
              details={level === 'aliases' ? { groups, decisions, list: list(groups) } : null}
            />
          </>
        ) : null}
      </Dialog>
      {isReady ? <Printed document={leaving} drawing={picture?.drawing} /> : null}
      {asking === null ? null : level === 'as-written' ? (
        <AskReal
          way={asking.way}
          what={isUnknown ? text.realUnknown : text.realBody(inWords(groups))}
          file={fileOf(asking.way)}
          onAliases={isUnknown ? null : withAliases}
          onBack={back}
          onGo={() => go(asking.way)}
        />
      ) : (
        <AskBefore
          way={asking.way}
          open={asking.open.length}
          file={fileOf(asking.way)}
          onBack={back}
          onGo={() => go(asking.way)}
        >
          {list(groups.filter(({ key }) => asking.open.some((one) => one.key === key)))}
        </AskBefore>
      )}
      {out.synced === null ? null : (
        <AskSynced
          sync={out.synced.sync}
          onElsewhere={() => void out.notThere(true)}
          onBack={() => void out.notThere(false)}
          onGo={() => void out.saveThere()}
        />
      )}
    </>
  );
};
