import type { DayKey } from '#shared/calendar/day-key';
import type { Readings } from '#shared/journal/check-in';
import type { Parting } from '#shared/journal/close';
import type { CpdAccount } from '#shared/journal/cpd-account';
import type { Entry, Wording } from '#shared/journal/entry';
import {
  type FormName,
  formName,
  formNamed,
  formNamesBegin,
  type FormOf,
  type FormValues,
} from '#shared/journal/left-form';
import type { Settings } from '#shared/journal/settings';
import type { SupervisionSession } from '#shared/journal/supervision-session';
import type { WeeklyAnswers } from '#shared/journal/weekly';
import type { RecordId } from '#shared/vault/record-id';
import type { DraftKey } from './drafts.ts';

/** A page as it stands, with the question it answers: a swap before the first save changes that too. */
export const wordingKey = (id: RecordId): DraftKey<Wording & Pick<Entry, 'prompt'>> => `wording ${id}`;
export const readingsKey = (day: DayKey): DraftKey<Readings> => `readings ${day}`;
export const helpKey: DraftKey<Pick<Settings, 'contacts' | 'ownLine'>> = 'help';
export const partingKey = (day: DayKey): DraftKey<Parting> => `parting ${day}`;
export const hopeKey = (id: RecordId): DraftKey<string> => `hope ${id}`;
export const sessionKey = (id: RecordId): DraftKey<SupervisionSession> => `supervision ${id}`;
export const accountKey = (id: RecordId): DraftKey<CpdAccount> => `cpd ${id}`;
export const weeklyKey = (monday: DayKey): DraftKey<WeeklyAnswers> => `weekly ${monday}`;
/** A form that is put down by hand, as it stands. */
export interface FormDraft {
  /** Of its record, whether that was written or not. */
  readonly id: RecordId;
  readonly values: FormValues;
  /** Left with “Not now”. */
  readonly isAside: boolean;
  /** Something stands in it that it did not begin with. */
  readonly isBegun: boolean;
}
export const formKey = (of: FormOf): DraftKey<FormDraft> => formName(of);
export const formOfKey = (key: DraftKey<FormDraft>): FormOf => formNamed(key as FormName);
export const isFormKey = (key: string): key is DraftKey<FormDraft> => key.startsWith(formNamesBegin);
