import { lazy, Suspense, useState } from 'react';
import { licencesStrings as text } from '../../strings/licences.ts';
import { Group, Hint } from './group.tsx';
import styles from './licences.module.css';

// Seventy names and forty texts that hardly anyone opens are not loaded with the screen.
const LicencesList = lazy(async () => ({ default: (await import('./licences-list.tsx')).LicencesList }));

export const LicencesSettings = () => {
  const [open, setOpen] = useState(false);
  return (
    <Group title={text.title}>
      <Hint>{text.hint}</Hint>
      <details className={styles['all']} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{text.show}</summary>
        {open ? (
          <Suspense fallback={<Hint>{text.loading}</Hint>}>
            <LicencesList />
          </Suspense>
        ) : null}
      </details>
    </Group>
  );
};
