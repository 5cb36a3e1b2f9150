import { stages } from '#shared/journal/alias';
import { dateOf } from '../../app/format.ts';
import { useUndoable } from '../../app/use-undoable.ts';
import { peopleStrings as text, stageName } from '../../strings/people.ts';
import { Card } from '../../ui/card.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Menu } from '../../ui/menu.tsx';
import type { PersonCard } from '../../workers/vault/queries/people/cards.ts';
import styles from './person-detail.module.css';

/** How it stands between the two, and every stage before, in order. Each is marked on purpose, never by passing over it. */
export const StageCard = ({ card: { id, alias, stage, stages: been } }: { readonly card: PersonCard }) => {
  const run = useUndoable();
  return (
    <Card label={text.stage}>
      <div className={styles['card']}>
        <div className={styles['top']}>
          <Heading level={3} size="ui">
            {text.stage}
          </Heading>
          <Menu
            label={text.stage}
            trigger={{ size: 'sm', children: stage === null ? text.setStage : text.changeStage }}
            items={stages
              .filter((one) => one !== stage)
              .map((one) => ({
                id: one,
                label: stageName(one),
                onPress: () => void run((api) => api.setStage(id, one), text.stageSet(alias, one)),
              }))}
          />
        </div>
        <p className={styles['now']}>{stage === null ? text.noStage : stageName(stage)}</p>
        {been.length === 0 ? null : (
          <ol className={styles['stages']} aria-label={text.history}>
            {been.map((one) => (
              <li key={`${one.at.ms} ${one.stage}`}>
                <b>{stageName(one.stage)}</b>
                <span>{dateOf(one.at)}</span>
              </li>
            ))}
          </ol>
        )}
      </div>
    </Card>
  );
};
