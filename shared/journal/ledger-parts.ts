import * as v from 'valibot';
import { Day, StoredInstant } from './record.ts';

/** What every line of a ledger begins with. */
export const noted = {
  /** The day it belongs to, and the moment it was put down. */
  day: Day,
  at: StoredInstant,
};

/** Record id of the alias it is about; null where it is about nobody by name. */
export const Whom = v.nullable(v.string());
