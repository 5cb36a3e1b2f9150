import { useEffect, useState } from 'react';
import { licencesStrings as text } from '../../strings/licences.ts';
import { Button } from '../../ui/button.tsx';
import { Heading } from '../../ui/heading.tsx';
import licences from './licences.json';
import styles from './licences.module.css';

interface Licensed {
  readonly name: string;
  readonly version?: string;
  readonly what?: string;
  readonly by: string;
  readonly licence: string;
  /** Which of the texts, from 0. */
  readonly text: number;
}

// Between two texts stands a form feed, as between the pages they were printed on.
const loadTexts = async (): Promise<readonly string[] | null> => {
  try {
    const file = await fetch(new URL('./licence-texts.txt', import.meta.url));
    return file.ok ? (await file.text()).split('\n\f\n') : null;
  } catch {
    return null;
  }
};

const Item = ({ item, words }: { readonly item: Licensed; readonly words: string | undefined }) => (
  <details className={styles['one']}>
    <summary>
      <b>{item.name}</b> {item.version} <span className={styles['licence']}>{item.licence}</span>
    </summary>
    <p>{text.by(item.by, item.what)}</p>
    <p className={styles['words']}>{words}</p>
  </details>
);

/** Every package and list that ships, with its licence in full. `load` gives null when the texts can't be read. */
export const LicencesList = ({ load = loadTexts }: { readonly load?: typeof loadTexts }) => {
  const [texts, setTexts] = useState<readonly string[] | null>([]);
  useEffect(() => void load().then(setTexts), [load]);
  const list = (title: string, items: readonly Licensed[]) => (
    <>
      <Heading level={3} size="ui">
        {title}
      </Heading>
      <ul className={styles['list']}>
        {items.map((item) => (
          <li key={item.name}>
            <Item item={item} words={texts?.[item.text]} />
          </li>
        ))}
      </ul>
    </>
  );
  return (
    <>
      {texts === null ? (
        <div className={styles['failed']} role="alert">
          <p>{text.noTexts}</p>
          <Button size="sm" onClick={() => void load().then(setTexts)}>
            {text.again}
          </Button>
        </div>
      ) : null}
      {list(text.credits, licences.credits)}
      {list(text.packages, licences.packages)}
    </>
  );
};
