import { useApp } from '../../app/app-context.ts';
import { journalStrings as text } from '../../strings/journal.ts';
import { EmptyPlace } from '../../ui/empty-place.tsx';

const sheet = (
  <>
    <rect x="27" y="1" width="100" height="88" rx="8" />
    <path d="M42 23h48M42 36h70M42 49h60M42 62h26" />
    <path data-caret="" d="M74 56v13" />
  </>
);

/** Before the first evening. */
export const EmptyJournal = () => {
  const { go } = useApp();
  return (
    <EmptyPlace
      drawing={sheet}
      title={text.emptyTitle}
      body={text.emptyBody}
      action={text.start}
      onAction={() => go('today')}
    />
  );
};
