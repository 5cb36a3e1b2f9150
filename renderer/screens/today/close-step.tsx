import { useEffect, useRef } from 'react';
import { type Parting, partingNames } from '#shared/journal/close';
import type { RecordId } from '#shared/vault/record-id';
import { commandKey } from '../../app/keys.ts';
import type { SaveState } from '../../editor/autosave.ts';
import { savingStrings } from '../../strings/saving.ts';
import { todayStrings as text } from '../../strings/today.ts';
import { Button } from '../../ui/button.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Horizon } from '../../ui/horizon.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { useApp } from '../../app/app-context.ts';
import { LedgerBar } from '../ledgers/ledger-bar.tsx';
import { backFrom } from '../ledgers/place.ts';
import { ClosingLine } from './closing-line.tsx';
import { ParkLine } from './park-line.tsx';
import { PartingLine } from './parting-line.tsx';
import { linesWritten, useClosingLook, type Written } from './use-closing-look.ts';
import styles from './close-step.module.css';

interface CloseStepProps {
  readonly parting: Parting;
  /** Names the lines' draft. */
  readonly where: string;
  /** What else was written tonight. */
  readonly pages: readonly Written[];
  /** How the last try at closing the day went. */
  readonly closing: SaveState;
  readonly onParting: (parting: Parting) => void;
  readonly onBack: () => void;
  /** To the first detail of a page. */
  readonly onPage: (id: RecordId) => void;
  readonly onClose: () => void;
}

/** Three lines, or none; then the sun goes under the line and the vault locks. */
export const CloseStep = (props: CloseStepProps) => {
  const { parting, where, pages, closing, onParting, onBack, onPage, onClose } = props;
  const leaveItHere = useRef<HTMLTextAreaElement>(null);
  const takeItHome = useRef<HTMLTextAreaElement>(null);
  const firstThingTomorrow = useRef<HTMLTextAreaElement>(null);
  const fields = { leaveItHere, takeItHome, firstThingTomorrow };
  const look = useClosingLook([...pages, ...linesWritten(parting, where)]);
  const onLook = (): void => {
    if (look === null || look.first === null) return;
    if ('page' in look.first) onPage(look.first.page);
    else fields[look.first.line].current?.focus();
  };
  // In a small window the focus would pull the heading out of sight.
  const isBack = backFrom(useApp().at) !== null;
  useEffect(() => (isBack ? undefined : leaveItHere.current?.focus({ preventScroll: true })), [isBack]);
  return (
    <div className={styles['close']}>
      <div className={styles['page']}>
        <Heading level={1} size="lg">
          {text.beforeYouGo}
        </Heading>
        <p className={styles['lead']}>{text.oneLine}</p>
        <div className={styles['lines']}>
          {partingNames.map((line) => (
            <PartingLine
              key={line}
              field={fields[line]}
              label={text.parting[line]}
              value={parting[line]}
              where={where}
              onChange={(words) => onParting({ ...parting, [line]: words })}
            />
          ))}
        </div>
        <ParkLine
          line={parting.firstThingTomorrow}
          onLine={(firstThingTomorrow) => onParting({ ...parting, firstThingTomorrow })}
        />
        <LedgerBar />
        <ClosingLine look={look} onLook={onLook} onClose={onClose} />
        {closing.type === 'failed' ? (
          <Refusal
            title={savingStrings.failed[closing.reason].title(savingStrings.whose.tonight)}
            action={{ label: savingStrings.tryNow, onPress: onClose }}
          >
            {savingStrings.failed[closing.reason].detail}
          </Refusal>
        ) : null}
      </div>
      <Horizon light="sun">
        <Button kind="soft" size="lg" onClick={onBack}>
          {text.keepWriting}
        </Button>
        <Button
          kind="primary"
          size="lg"
          keys={[commandKey, 'Enter']}
          disabled={closing.type === 'saving'}
          onClick={onClose}
        >
          {text.closeAndLock}
        </Button>
      </Horizon>
    </div>
  );
};
