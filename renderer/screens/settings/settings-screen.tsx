import { shellStrings } from '../../strings/shell.ts';
import { settingsStrings as text } from '../../strings/settings.ts';
import { Screen } from '../../ui/screen.tsx';
import { AboutSettings } from './about-settings.tsx';
import { EveningSettings } from './evening-settings.tsx';
import { HelpSettings } from './help-settings.tsx';
import { LicencesSettings } from './licences-settings.tsx';
import { LockSettings } from './lock-settings.tsx';
import { LookSettings } from './look-settings.tsx';
import styles from './settings.module.css';

/** Few on purpose: what a person must be able to choose, and nothing for its own sake. */
export const SettingsScreen = () => (
  <Screen label={shellStrings.settings} top={<h1 className={styles['title']}>{text.title}</h1>}>
    <div className={styles['groups']}>
      <LookSettings />
      <LockSettings />
      <EveningSettings />
      <HelpSettings />
      <div className={styles['wide']}>
        <AboutSettings />
      </div>
      <div className={styles['wide']}>
        <LicencesSettings />
      </div>
    </div>
  </Screen>
);
