import { useLayoutEffect, useRef, useState } from 'react';
import { helpNumbers } from '#shared/help/numbers';
import { regions } from '#shared/ipc/preferences';
import type { Settings } from '#shared/journal/settings';
import { useApp } from '../../app/app-context.ts';
import { helpKey } from '../../app/draft-keys.ts';
import { isoDay } from '../../app/format.ts';
import { regionNames } from '../../strings/first-run.ts';
import { settingsStrings as text } from '../../strings/settings.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { Switch } from '../../ui/switch.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { Group, Hint } from './group.tsx';
import styles from './settings.module.css';
import { useSettings } from './use-settings.ts';

type Contact = Settings['contacts'][number];
const blank: Contact = { name: '', number: '', note: '' };
const { asOf, checked } = helpNumbers;

interface ContactFieldsProps {
  readonly contact: Contact;
  readonly onChange: (contact: Contact) => void;
  /** The focus has left a field. */
  readonly onLeave: () => void;
  readonly onRemove?: () => void;
}

const ContactFields = ({ contact, onChange, onLeave, onRemove }: ContactFieldsProps) => {
  const field = (name: keyof Contact, label: string) => (
    <TextField
      label={label}
      type={name === 'number' ? 'tel' : 'text'}
      autoComplete="off"
      maxLength={200}
      value={contact[name]}
      onChange={(event) => onChange({ ...contact, [name]: event.currentTarget.value })}
      onBlur={onLeave}
    />
  );
  return (
    <div className={styles['person']}>
      {field('name', text.name)}
      {field('number', text.number)}
      {field('note', text.note)}
      {onRemove === undefined ? null : (
        <Button kind="quiet" size="sm" onClick={onRemove}>
          {text.remove}
        </Button>
      )}
    </div>
  );
};

type Typed = Pick<Settings, 'contacts' | 'ownLine'>;

/**
 * What stands in the fields. It is saved when the focus leaves one, and when the screen goes while the focus is still
 * there: a lock does not wait for it to leave.
 */
const useTyped = () => {
  const { drafts } = useApp();
  const [{ contacts, ownLine }, change] = useSettings();
  // Held for as long as the vault is open: who comes back at once must not find what the disk had a moment ago.
  const [typed, setTyped] = useState<Typed>(() => drafts.newest(helpKey) ?? { contacts, ownLine });
  const unsaved = useRef<Typed | null>(null);
  const save = (): void => {
    if (unsaved.current !== null) change(unsaved.current);
    unsaved.current = null;
  };
  const leave = useRef(save);
  useLayoutEffect(() => {
    leave.current = save;
  });
  useLayoutEffect(() => () => leave.current(), []);
  const put = (changed: Partial<Typed>): void => {
    unsaved.current = { ...typed, ...changed };
    drafts.hold(helpKey, unsaved.current);
    setTyped(unsaved.current);
  };
  return { typed, put, save };
};

export const HelpSettings = () => {
  const { preferences, setPreferences } = useApp();
  const { typed, put, save } = useTyped();
  const [{ heavyLine }, change] = useSettings();
  const { contacts, ownLine } = typed;
  const putNow = (changed: Partial<Typed>): void => {
    put(changed);
    save();
  };
  return (
    <Group title={text.help}>
      <Select
        label={text.region}
        options={regions.map((value) => ({ value, label: regionNames[value] }))}
        value={preferences.region}
        onChange={(region) => setPreferences({ ...preferences, region })}
      />
      <Hint>
        {checked === null ? text.notChecked(isoDay(asOf)) : text.checked(isoDay(asOf), checked.by, isoDay(checked.on))}
      </Hint>
      {preferences.region === 'elsewhere' ? (
        <>
          <b>{text.line}</b>
          <Hint>{text.lineHint}</Hint>
          <ContactFields contact={ownLine ?? blank} onChange={(line) => put({ ownLine: line })} onLeave={save} />
        </>
      ) : null}
      <Switch on={heavyLine !== false} onChange={(on) => change({ heavyLine: on })}>
        {text.heavyLine}
      </Switch>
      <Hint>{text.heavyLineHint}</Hint>
      <b>{text.own}</b>
      <Hint>{text.ownHint}</Hint>
      {contacts.map((contact, index) => (
        <ContactFields
          key={`${index} of ${contacts.length}`}
          contact={contact}
          onChange={(changed) => put({ contacts: contacts.with(index, changed) })}
          onLeave={save}
          onRemove={() => putNow({ contacts: contacts.toSpliced(index, 1) })}
        />
      ))}
      <Button size="sm" icon="plus" onClick={() => putNow({ contacts: [...contacts, blank] })}>
        {text.addPerson}
      </Button>
    </Group>
  );
};
