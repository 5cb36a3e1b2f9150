import { type ReactNode, useState } from 'react';
import { useApp } from '../../app/app-context.ts';
import { shellStrings } from '../../strings/shell.ts';
import { settingsStrings as text } from '../../strings/settings.ts';
import { Screen } from '../../ui/screen.tsx';
import { AliasesSettings } from './aliases/aliases-settings.tsx';
import { AboutSettings } from './about-settings.tsx';
import { BackupSettings } from './backup/backup-settings.tsx';
import { EveningSettings } from './evening-settings.tsx';
import { GuardSettings } from './guard/guard-settings.tsx';
import { HelpSettings } from './help-settings.tsx';
import { LicencesSettings } from './licences-settings.tsx';
import { LookSettings } from './look-settings.tsx';
import { SecuritySettings } from './security/security-settings.tsx';
import { QuickNoteSettings } from './quick-note-settings.tsx';
import { TrendsSettings } from './trends-settings.tsx';
import styles from './settings.module.css';

type Section = keyof typeof text.sections;

const content: Readonly<Record<Exclude<Section, 'security'>, ReactNode>> = {
  backup: <BackupSettings />,
  evening: (
    <>
      <EveningSettings />
      <QuickNoteSettings />
    </>
  ),
  guard: <GuardSettings />,
  trends: <TrendsSettings />,
  aliases: <AliasesSettings />,
  look: <LookSettings />,
  help: <HelpSettings />,
  about: (
    <>
      <AboutSettings />
      <LicencesSettings />
    </>
  ),
};

const sections = Object.keys(text.sections) as readonly Section[];

/** Few on purpose: what a person must be able to choose, and nothing for its own sake. */
export const SettingsScreen = () => {
  const { at } = useApp();
  const [section, setSection] = useState<Section>(() => sections.find((one) => one === at) ?? 'security');
  return (
    <Screen label={shellStrings.settings} top={<h1 className={styles['screen']}>{text.title}</h1>}>
      <div className={styles['columns']}>
        <nav aria-label={text.title} className={styles['nav']}>
          <ul>
            {sections.map((one) => (
              <li key={one}>
                <button
                  type="button"
                  className={styles['item']}
                  aria-current={one === section ? 'true' : undefined}
                  onClick={() => setSection(one)}
                >
                  {text.sections[one]}
                </button>
              </li>
            ))}
          </ul>
        </nav>
        <div key={section} className={styles['groups']}>
          {section === 'security' ? <SecuritySettings onBackups={() => setSection('backup')} /> : content[section]}
        </div>
      </div>
    </Screen>
  );
};
