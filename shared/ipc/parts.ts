import * as v from 'valibot';

/** What several channels' requests and replies are made of. */
export const bytes = (min: number, max: number) =>
  v.pipe(
    v.custom<Uint8Array<ArrayBuffer>>((input) => input instanceof Uint8Array),
    v.check((input) => input.byteLength >= min && input.byteLength <= max, 'size'),
  );

export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** Why the machine did not do it, in a form that a screen can turn into plain words. */
export const diskRefusals = ['disk-full', 'read-only', 'io'] as const;
export const DiskRefusal = v.strictObject({ type: v.picklist(diskRefusals), code: v.string() });

export const result = <T extends v.GenericSchema, E extends v.GenericSchema>(value: T, error: E) =>
  v.variant('ok', [v.strictObject({ ok: v.literal(true), value }), v.strictObject({ ok: v.literal(false), error })]);

export const Nothing = v.undefined();
