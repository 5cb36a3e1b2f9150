import { useId } from 'react';
import { leavingStrings as text } from '../../strings/leaving.ts';
import { Switch } from '../../ui/switch.tsx';
import styles from './leaving.module.css';

export interface Reminder {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

interface FileRowsProps {
  readonly name: string;
  /** Whether a picture goes along; null where there is none to put in. */
  readonly withPicture: boolean | null;
  /** To delete it afterwards; null for what nobody is reminded of. */
  readonly reminder: Reminder | null;
}

/** What the file will be called, what goes along in it, and whether it is told of until it is gone. */
export const FileRows = ({ name, withPicture, reminder }: FileRowsProps) => {
  const hint = useId();
  return (
    <div className={styles['rows']}>
      <dl>
        {withPicture === null ? null : (
          <div>
            <dt>{text.picture}</dt>
            <dd>{withPicture ? text.pictureGoes : text.pictureStays}</dd>
          </div>
        )}
        <div>
          <dt>{text.fileName}</dt>
          <dd>{name}</dd>
        </div>
      </dl>
      <p>{text.fileNameHint}</p>
      {reminder === null ? null : (
        <>
          <Switch on={reminder.isOn} describedBy={hint} onChange={reminder.onChange}>
            {text.remind}
          </Switch>
          <p id={hint}>{reminder.isOn ? text.reminds : text.remindsNot}</p>
        </>
      )}
    </div>
  );
};
