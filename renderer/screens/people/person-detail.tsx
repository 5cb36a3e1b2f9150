import { type Ref, useState } from 'react';
import type { CheckUpDays } from '#shared/aliases/check-up';
import { useApp } from '../../app/app-context.ts';
import { dayInYear } from '../../app/format.ts';
import { kindName, peopleStrings as text, renameStrings } from '../../strings/people.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Menu } from '../../ui/menu.tsx';
import type { PersonCard } from '../../workers/vault/queries/people/cards.ts';
import { AboutCard } from './about-card.tsx';
import { CheckUpCard } from './check-up-card.tsx';
import { EndingsCard } from './endings-card.tsx';
import { MentionsCard } from './mentions-card.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import { NamesCard } from './names-card.tsx';
import styles from './person-detail.module.css';
import { PromisesCard } from './promises-card.tsx';
import { RemoveDialog } from './remove-dialog.tsx';
import { RenameDialog } from './rename-dialog.tsx';
import { StageCard } from './stage-card.tsx';
import { SupportCard } from './support-card.tsx';
import { TakeBackRenaming } from './take-back-renaming.tsx';
import type { StandingRenaming } from './unfinished-renaming.tsx';

interface PersonDetailProps {
  readonly card: PersonCard;
  readonly others: readonly PersonCard[];
  readonly checkUpDays: CheckUpDays;
  readonly renaming: StandingRenaming;
  /** The card is no more: merged into another, or removed. */
  readonly onGone: () => void;
  readonly ref: Ref<HTMLHeadingElement>;
}

/** One card, open: how things stand, what was promised and hoped, and where they stand in the pages. */
export const PersonDetail = ({ card, others, checkUpDays, renaming, onGone, ref }: PersonDetailProps) => {
  const { today } = useApp();
  const [asking, setAsking] = useState<'rename' | 'merge' | 'remove' | null>(null);
  const { alias, kind, role, lastMention } = card;
  const about = [kindName(kind), ...(role === null ? [] : [role])].join(', ');
  // A renaming, even one that is refused, takes what was typed in these cards out of its fields' hands.
  const [round, setRound] = useState(0);
  const close = (): void => {
    setAsking(null);
    setRound(round + 1);
  };
  return (
    <article className={styles['person']} aria-label={alias}>
      <header className={styles['head']}>
        <div className={styles['name']}>
          <Heading level={2} size="lg" ref={ref}>
            {alias}
          </Heading>
          <p>
            {about}. {lastMention === null ? text.neverWritten : text.lastWritten(dayInYear(lastMention, today))}.
          </p>
        </div>
        <Button size="sm" kind="quiet" icon="pencil-simple" onClick={() => setAsking('rename')}>
          {renameStrings.action}
        </Button>
        <Menu
          label={text.more}
          trigger={{ size: 'sm', kind: 'quiet', icon: 'dots-three', 'aria-label': text.more }}
          items={[
            ...(others.length === 0
              ? []
              : [{ id: 'merge', label: text.merge, icon: 'arrows-merge' as const, onPress: () => setAsking('merge') }]),
            { id: 'remove', label: text.remove, icon: 'trash' as const, onPress: () => setAsking('remove') },
          ]}
        />
      </header>
      {card.isShared ? (
        <Callout tone="lamp" icon="users">
          <p>{text.shared(alias)}</p>
        </Callout>
      ) : null}
      <TakeBackRenaming id={card.id} renaming={renaming} />
      <div className={styles['cards']} key={`${alias} ${renaming?.state ?? ''} ${round}`}>
        <StageCard card={card} />
        <PromisesCard card={card} />
        <SupportCard card={card} />
        <MentionsCard card={card} />
        <AboutCard card={card} />
        <CheckUpCard card={card} checkUpDays={checkUpDays} />
        <EndingsCard card={card} />
        <NamesCard card={card} />
      </div>
      {asking === 'rename' ? <RenameDialog card={card} onClose={close} /> : null}
      {asking === 'merge' ? <MergeDialog card={card} others={others} onClose={close} /> : null}
      {asking === 'remove' ? <RemoveDialog card={card} onClose={close} onGone={onGone} /> : null}
    </article>
  );
};
