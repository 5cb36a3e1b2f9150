import { useState } from 'react';
import { helpNumbers } from '#shared/help/numbers';
import { regions } from '#shared/ipc/preferences';
import type { Settings } from '#shared/journal/settings';
import { useApp } from '../../app/app-context.ts';
import { isoDay } from '../../app/format.ts';
import { regionNames } from '../../strings/first-run.ts';
import { settingsStrings as text } from '../../strings/settings.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { Group, Hint } from './group.tsx';
import styles from './settings.module.css';
import { useSettings } from './use-settings.ts';

type Contact = Settings['contacts'][number];
const blank: Contact = { name: '', number: '', note: '' };
const { asOf, checked } = helpNumbers;

interface ContactFieldsProps {
  readonly contact: Contact;
  readonly onSave: (contact: Contact) => void;
  readonly onRemove?: () => void;
}

/** Three short fields, saved when the focus leaves one. */
const ContactFields = ({ contact, onSave, onRemove }: ContactFieldsProps) => {
  const [draft, setDraft] = useState(contact);
  const field = (name: keyof Contact, label: string) => (
    <TextField
      label={label}
      type={name === 'number' ? 'tel' : 'text'}
      autoComplete="off"
      maxLength={200}
      value={draft[name]}
      onChange={(event) => setDraft({ ...draft, [name]: event.currentTarget.value })}
      onBlur={() => onSave(draft)}
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

export const HelpSettings = () => {
  const { preferences, setPreferences } = useApp();
  const [{ contacts, ownLine }, change] = useSettings();
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
          <ContactFields contact={ownLine ?? blank} onSave={(line) => change({ ownLine: line })} />
        </>
      ) : null}
      <b>{text.own}</b>
      <Hint>{text.ownHint}</Hint>
      {contacts.map((contact, index) => (
        <ContactFields
          key={`${index} of ${contacts.length}`}
          contact={contact}
          onSave={(saved) => change({ contacts: contacts.with(index, saved) })}
          onRemove={() => change({ contacts: contacts.toSpliced(index, 1) })}
        />
      ))}
      <Button size="sm" icon="plus" onClick={() => change({ contacts: [...contacts, blank] })}>
        {text.addPerson}
      </Button>
    </Group>
  );
};
