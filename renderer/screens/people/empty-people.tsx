import { useApp } from '../../app/app-context.ts';
import { peopleStrings as text } from '../../strings/people.ts';
import { EmptyPlace } from '../../ui/empty-place.tsx';

const cards = (
  <>
    <rect x="14" y="13" width="64" height="72" rx="8" />
    <rect x="46" y="5" width="64" height="80" rx="8" />
    <rect x="78" y="13" width="64" height="72" rx="8" />
    <path d="M58 27h40M58 40h26M58 53h34" />
  </>
);

/** Before the first alias. */
export const EmptyPeople = () => {
  const { write } = useApp();
  return (
    <EmptyPlace drawing={cards} title={text.emptyTitle} body={text.emptyBody} action={text.write} onAction={write} />
  );
};
