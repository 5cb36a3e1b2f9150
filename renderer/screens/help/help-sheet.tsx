import { helpFor } from '#shared/help/numbers';
import type { Region } from '#shared/ipc/preferences';
import { help } from '../../strings/help.ts';
import { Dialog, type DialogAction } from '../../ui/dialog.tsx';
import styles from './help-sheet.module.css';

/** A person, or a line, that the writer put down on a better day. */
export interface OwnContact {
  readonly name: string;
  readonly number: string;
  readonly note: string;
}

interface HelpSheetProps {
  readonly region: Region;
  /** People of one's own. Left out while locked: then only the national line and the emergency number show. */
  readonly contacts?: readonly OwnContact[];
  /** The line typed in for a region where none ships; null when there is none yet, left out while locked. */
  readonly ownLine?: OwnContact | null;
  readonly onClose: () => void;
  readonly onEdit?: () => void;
}

interface Row {
  readonly name: string;
  readonly detail: string;
  readonly number: string;
  readonly isEmpty?: true;
}

/** A row that was added and never filled in; a note alone is nobody to call. */
const isNobody = ({ name, number }: OwnContact): boolean => name.trim() === '' && number.trim() === '';

const fromContact = ({ name, number, note }: OwnContact): Row => ({ name, detail: note, number });

const rowsFor = (region: Region, ownLine: OwnContact | null | undefined): readonly Row[] => {
  const numbers = helpFor(region);
  const emergency: Row = {
    name: help.danger,
    detail: numbers.emergency.detail ?? help.dangerDetail,
    number: numbers.emergency.number,
  };
  if (numbers.line !== null) return [numbers.line, emergency];
  const { name, address, detail } = numbers.directory;
  const blank: Row = { name: help.elsewhereLine, detail: help.ownLineDetail, number: help.ownLineEmpty, isEmpty: true };
  const line = ownLine === undefined ? [] : [ownLine === null || isNobody(ownLine) ? blank : fromContact(ownLine)];
  return [...line, { name, detail, number: address }, emergency];
};

export const HelpSheet = ({ region, contacts = [], ownLine, onClose, onEdit }: HelpSheetProps) => {
  const rows = [...contacts.filter((one) => !isNobody(one)).map(fromContact), ...rowsFor(region, ownLine)];
  const actions: readonly DialogAction[] = [
    ...(onEdit === undefined ? [] : [{ label: help.edit, kind: 'quiet', onPress: onEdit, isAside: true } as const]),
    { label: help.close, kind: 'primary', onPress: onClose, isSafe: true },
  ];
  return (
    <Dialog title={help.title} size="lg" onCancel={onClose} actions={actions}>
      <p>{help.body}</p>
      <ul className={styles['rows']}>
        {rows.map((row, index) => (
          <li key={`${index} ${row.name}`}>
            <div>
              <b>{row.name}</b>
              <p>{row.detail}</p>
            </div>
            <span className={styles['number']} data-empty={row.isEmpty === true ? '' : undefined}>
              {row.number}
            </span>
          </li>
        ))}
      </ul>
      <p className={styles['foot']}>
        {help.promise} {help.numbersFor(region)}
      </p>
    </Dialog>
  );
};
