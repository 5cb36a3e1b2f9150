import type { Remote } from 'comlink';
import { useEffect, useRef, useState } from 'react';
import { useUndoable } from '../../../app/use-undoable.ts';
import type { Choice } from '../../../guard/offer.ts';
import { pastStrings as text } from '../../../strings/past.ts';
import { Button } from '../../../ui/button.tsx';
import { Heading } from '../../../ui/heading.tsx';
import { Progress } from '../../../ui/progress.tsx';
import { useKeptFocus } from '../../../ui/use-kept-focus.ts';
import { useLive, useVault } from '../../../vault/live.tsx';
import type { PastFinding as Finding } from '../../../vault/past-api.ts';
import type { VaultApi } from '../../../vault/vault-api.ts';
import { Hint } from '../group.tsx';
import { FixDialog } from './fix-dialog.tsx';
import { LastFix } from './last-fix.tsx';
import { detailOf } from './past-choices.ts';
import { PastFinding } from './past-finding.tsx';
import styles from './past.module.css';

const ask = async (api: Remote<VaultApi>) => ({
  findings: await api.pastFindings(),
  progress: await api.pastProgress(),
});

const buttonsIn = (list: Element): readonly HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[data-finding]')];

/** All that was found, one detail with all its places after another. */
export const PastFindings = ({ onBack }: { readonly onBack: () => void }) => {
  const { api } = useVault();
  const run = useUndoable();
  const live = useLive(ask);
  const [open, setOpen] = useState<string | null>(null);
  const [fixing, setFixing] = useState<{ readonly finding: Finding; readonly choice: Choice } | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const kept = useKeptFocus(heading);
  /** Where the focus goes once a finding is gone from the list: to the one that stands in its place then. */
  const next = useRef<{ readonly gone: string; readonly at: number } | null>(null);
  useEffect(() => {
    const wanted = next.current;
    const box = list.current;
    if (wanted === null || box === null) return;
    const all = buttonsIn(box);
    if (all.some((one) => one.dataset['finding'] === wanted.gone)) return;
    next.current = null;
    (all[Math.min(wanted.at, all.length - 1)] ?? box.querySelector<HTMLElement>('h2'))?.focus();
  });

  const all = live.state === 'ready' ? live.value.findings : [];
  const shown = all.filter(({ isLeft }) => !isLeft);
  const left = all.length - shown.length;
  const goesAway = ({ id }: Finding): void => {
    next.current = { gone: id, at: shown.findIndex((one) => one.id === id) };
    setOpen(null);
  };
  const keep = async (finding: Finding): Promise<void> => {
    goesAway(finding);
    await run((one) => one.keepPast(finding.id), text.kept(finding.spellings[0] ?? ''));
  };
  const choose = (finding: Finding, choice: Choice): void => {
    if (choice.type === 'keep') void keep(finding);
    else setFixing({ finding, choice });
  };

  return (
    <div ref={list} className={styles['found']}>
      <div>
        <Button size="sm" kind="quiet" onClick={onBack}>
          {text.back}
        </Button>
      </div>
      <Heading level={2} size="md" ref={heading}>
        {text.found}
      </Heading>
      {live.state === 'loading' ? <Progress label={text.gathering} value={null} /> : null}
      {live.state === 'ready' ? (
        <>
          <p role="status">{shown.length === 0 ? text.nothingLeft : text.worthALook(shown.length)}</p>
          {live.value.progress.looked < live.value.progress.of ? <Hint>{text.onlyPart}</Hint> : null}
        </>
      ) : null}
      <div ref={kept}>
        <LastFix />
      </div>
      {shown.length === 0 ? null : (
        <ul className={styles['list']}>
          {shown.map((finding) => (
            <PastFinding
              key={finding.id}
              finding={finding}
              isOpen={finding.id === open}
              onToggle={() => setOpen(finding.id === open ? null : finding.id)}
              onChoose={(choice) => choose(finding, choice)}
              onLeave={() => {
                goesAway(finding);
                void api.leavePast(finding.id, true);
              }}
            />
          ))}
        </ul>
      )}
      {left === 0 ? null : (
        <div className={styles['last']}>
          <p>{text.left(left)}</p>
          <Button
            size="sm"
            kind="quiet"
            onClick={() => {
              for (const { id, isLeft } of all) if (isLeft) void api.leavePast(id, false);
            }}
          >
            {text.showLeft}
          </Button>
        </div>
      )}
      {fixing === null ? null : (
        <FixDialog
          finding={fixing.finding}
          detail={detailOf(fixing.finding)}
          choice={fixing.choice}
          onClose={(isFixed) => {
            if (isFixed) goesAway(fixing.finding);
            setFixing(null);
          }}
        />
      )}
    </div>
  );
};
