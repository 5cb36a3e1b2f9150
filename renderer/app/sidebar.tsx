import { shellStrings as text } from '../strings/shell.ts';
import { Icon } from '../ui/icon.tsx';
import type { IconName } from '../ui/icon-paths.ts';
import { Kbd } from '../ui/kbd.tsx';
import { Mark } from '../ui/mark.tsx';
import { useApp } from './app-context.ts';
import { commandKey, commandName } from './keys.ts';
import type { Place } from './places.ts';
import styles from './sidebar.module.css';

interface Entry {
  readonly place: Place;
  readonly label: string;
  readonly icon: IconName;
  readonly here: IconName;
  readonly key?: string;
}

const places: readonly Entry[] = [
  { place: 'today', label: text.today, icon: 'sun-horizon', here: 'sun-horizon-fill', key: '1' },
  { place: 'journal', label: text.journal, icon: 'notebook', here: 'notebook-fill', key: '2' },
  { place: 'trends', label: text.trends, icon: 'wave-sine', here: 'wave-sine-fill', key: '3' },
  { place: 'supervision', label: text.supervision, icon: 'chats', here: 'chats-fill', key: '4' },
  { place: 'people', label: text.people, icon: 'users', here: 'users-fill', key: '5' },
];
const settings: Entry = { place: 'settings', label: text.settings, icon: 'gear-six', here: 'gear-six-fill' };

const NavItem = ({ entry, place }: { readonly entry: Entry; readonly place: Place }) => {
  const { go } = useApp();
  const here = entry.place === place;
  return (
    <button
      type="button"
      className={styles['item']}
      aria-current={here ? 'page' : undefined}
      {...(entry.key === undefined ? {} : { 'aria-keyshortcuts': `${commandName}+${entry.key}` })}
      onClick={() => go(entry.place)}
    >
      <Icon name={here ? entry.here : entry.icon} size={18} />
      <span className={styles['label']}>{entry.label}</span>
      {entry.key === undefined ? null : <span aria-hidden="true">{entry.key}</span>}
    </button>
  );
};

/** The places that exist, then help, settings and the lock, then the standing line about privacy. */
export const Sidebar = ({ place }: { readonly place: Place }) => {
  const { lock, showHelp, quickNote } = useApp();
  return (
    <aside className={styles['side']}>
      <div className={styles['brand']}>
        <Mark />
        <span>{text.app}</span>
      </div>
      <nav aria-label={text.places}>
        <ul className={styles['list']}>
          {places.map((entry) => (
            <li key={entry.place}>
              <NavItem entry={entry} place={place} />
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles['foot']}>
        <button type="button" className={styles['item']} aria-keyshortcuts="F1" onClick={showHelp}>
          <Icon name="phone" size={18} />
          <span className={styles['label']}>{text.help}</span>
          <span aria-hidden="true">F1</span>
        </button>
        <button
          type="button"
          className={styles['item']}
          aria-keyshortcuts={`${commandName}+Shift+Space`}
          onClick={quickNote.show}
        >
          <Icon name="note-pencil" size={18} />
          <span className={styles['label']}>{text.quickNote}</span>
        </button>
        <NavItem entry={settings} place={place} />
        <button
          type="button"
          className={styles['item']}
          title={text.lockHint}
          aria-keyshortcuts={`${commandName}+L`}
          onClick={() => lock('lock')}
        >
          <Icon name="lock-simple" size={18} />
          <span className={styles['label']}>{text.lockNow}</span>
          <Kbd keys={[commandKey, 'L']} />
        </button>
        <p className={styles['sealed']}>
          <Icon name="wifi-slash" size={14} />
          <span>{text.offline}</span>
        </p>
      </div>
    </aside>
  );
};
