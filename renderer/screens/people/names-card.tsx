import { peopleStrings as text } from '../../strings/people.ts';
import { Card } from '../../ui/card.tsx';
import { Heading } from '../../ui/heading.tsx';
import type { PersonCard } from '../../workers/vault/queries/people/cards.ts';
import styles from './person-detail.module.css';

/** What is known of the name: the words where the person chose to keep them, and otherwise only how much. */
export const NamesCard = ({ card: { forms, names } }: { readonly card: PersonCard }) => {
  const hashed = forms - names.length;
  return (
    <Card label={text.names}>
      <div className={styles['card']}>
        <Heading level={3} size="ui">
          {text.names}
        </Heading>
        {forms === 0 ? <p>{text.noForms}</p> : null}
        {names.length === 0 ? null : (
          <>
            <p>{text.namesKept}</p>
            <ul className={styles['names']}>
              {[...new Set(names)].map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          </>
        )}
        {hashed === 0 ? null : <p>{text.hashed(hashed)}</p>}
      </div>
    </Card>
  );
};
