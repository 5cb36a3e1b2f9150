import { useId } from 'react';
import { pictureStrings as text } from '../../strings/supervision.ts';
import { Switch } from '../../ui/switch.tsx';
import styles from './supervision-screen.module.css';

interface PictureOptionProps {
  readonly isOn: boolean;
  /** There are evenings enough for it. */
  readonly isThere: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** Whether the last twelve weeks go along. They stay out until the person puts them in. */
export const PictureOption = ({ isOn, isThere, onChange }: PictureOptionProps) => {
  const hint = useId();
  return (
    <div className={styles['option']}>
      <Switch on={isOn && isThere} isOff={!isThere} describedBy={hint} onChange={onChange}>
        {text.include}
      </Switch>
      <p id={hint}>{isThere ? (isOn ? text.hint : `${text.hint} ${text.staysOut}`) : text.tooFew}</p>
    </div>
  );
};
