import { supervisionGroups, type SupervisionItem, type SupervisionSession } from '#shared/journal/supervision-session';
import { useApp } from '../../app/app-context.ts';
import { dayInYear } from '../../app/format.ts';
import { earlierStrings as text } from '../../strings/earlier-sessions.ts';
import { lensSteps } from '../../strings/supervision-lenses.ts';
import { groupNames, supervisionStrings } from '../../strings/supervision.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Heading } from '../../ui/heading.tsx';
import styles from './after.module.css';
import { agreedIn, dayHeld, ratingsOf } from './say-session.ts';

interface EarlierDialogProps {
  readonly record: SupervisionSession;
  readonly onClose: () => void;
  readonly onRemove: () => void;
}

const Item = ({ item: { words, want, lens, isDiscussed } }: { readonly item: SupervisionItem }) => (
  <li>
    <p>{supervisionStrings.wordsOf(words)}</p>
    {(lens?.answers ?? []).map((answer, nth) =>
      lens === null || answer.trim() === '' ? null : (
        <p key={nth}>
          <b>{lensSteps[lens.kind][nth]}</b> {answer}
        </p>
      ),
    )}
    {want === null && isDiscussed ? null : (
      <small>
        {[want === null ? '' : supervisionStrings.wants[want], isDiscussed ? '' : text.notSpokenOf]
          .filter((one) => one !== '')
          .join(' ')}
      </small>
    )}
  </li>
);

/** One supervision that was held, to be read: what was brought, what was agreed and how it was. */
export const EarlierDialog = ({ record, onClose, onRemove }: EarlierDialogProps) => {
  const { today } = useApp();
  const names = groupNames[record.labels];
  const agreed = agreedIn(record);
  const ratings = ratingsOf(record);
  const day = dayHeld(record, today);
  return (
    <Dialog
      size="lg"
      title={text.dialog(day)}
      onCancel={onClose}
      actions={[
        { label: text.remove, onPress: onRemove, isAside: true },
        { label: text.close, onPress: onClose, isSafe: true },
      ]}
    >
      <p>{text.held(day, record.minutes)}</p>
      <div className={styles['read']}>
        <Heading level={3} size="ui">
          {text.brought}
        </Heading>
        {record.items.length === 0 ? <p>{text.broughtNothing}</p> : null}
        {supervisionGroups.map((group) => {
          const items = record.items.filter((item) => item.group === group);
          return items.length === 0 ? null : (
            <section key={group} aria-label={names[group]}>
              <h4>{names[group]}</h4>
              <ul>
                {items.map((item) => (
                  <Item key={item.id} item={item} />
                ))}
              </ul>
            </section>
          );
        })}
        {record.good.length === 0 ? null : (
          <section aria-label={supervisionStrings.goodHeading}>
            <h4>{supervisionStrings.goodHeading}</h4>
            <ul>
              {record.good.map(({ id, words }) => (
                <li key={id}>{words}</li>
              ))}
            </ul>
          </section>
        )}
        <Heading level={3} size="ui">
          {text.agreedTitle}
        </Heading>
        {agreed.length === 0 ? <p>{text.nothingAgreed}</p> : null}
        <ul>
          {agreed.map(({ id, what, who, when, isDone }) => (
            <li key={id}>
              <p>{what}</p>
              <small>
                {[who.trim(), when === null ? '' : dayInYear(when, today), isDone ? text.done : '']
                  .filter((one) => one !== '')
                  .join(', ')}
              </small>
            </li>
          ))}
        </ul>
        <Heading level={3} size="ui">
          {text.ratings}
        </Heading>
        <p>{ratings.length === 0 ? text.noRatings : ratings.join(' · ')}</p>
      </div>
    </Dialog>
  );
};
