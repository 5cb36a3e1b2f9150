import { describe, expect, test } from 'vitest';
import type { Bytes } from '#shared/kernel/bytes';
import { changePassphrase } from '#shared/vault/change-passphrase';
import { createVault } from '#shared/vault/create-vault';
import { encodeHeader, type Header } from '#shared/vault/header';
import type { Session } from '#shared/vault/session';
import { type Fit, unlockAnyCopy } from '../../../renderer/workers/vault/choose-header.ts';
import { cheap } from './cases/known-vault.ts';
import { nodeDeps } from './node-deps.ts';

const passphrase = 'quiet copper lantern';
const none = new Uint8Array();

const newHeader = async (secret = passphrase): Promise<Header> => {
  const made = await createVault(nodeDeps, secret, cheap);
  if (!made.ok) throw new Error(made.error.type);
  return made.value.session.header;
};
const encode = (header: Header): Bytes => encodeHeader(nodeDeps.utf8, header);
const text = (bytes: Bytes): string => Buffer.from(bytes).toString();
const of = (json: string): Bytes => new Uint8Array(Buffer.from(json));

/** Still well formed: one digit of the key that the passphrase's slot wraps. */
const slotChanged = (header: Header): Bytes => {
  const [slot] = header.slots;
  if (slot === undefined || !('ct' in slot) || typeof slot.ct !== 'string') throw new Error('No slot');
  const changed = `${slot.ct.startsWith('0') ? '1' : '0'}${slot.ct.slice(1)}`;
  return of(text(encode(header)).replace(slot.ct, changed));
};
const boxChanged = (header: Header): Bytes =>
  encode({ ...header, box: { ...header.box, iv: header.box.iv.replaceAll(/[1-9a-f]/g, '0') } });

const tryAll = async (
  file: Bytes,
  others: readonly Bytes[],
  secret = passphrase,
  fits?: (session: Session) => Promise<Fit>,
) => {
  const opened = await unlockAnyCopy(nodeDeps, { file, others }, { passphrase: secret }, fits);
  return opened.ok ? text(opened.value.header) : opened.error.type;
};

describe('a header whose file is gone or damaged', () => {
  test('is taken from whichever copy reads', async () => {
    const header = await newHeader();
    const good = encode(header);
    for (const file of [none, of('{"fmt"'), good.subarray(0, 200), slotChanged(header), boxChanged(header)]) {
      for (const others of [[good], [none, good], [of('nonsense'), good], [file.slice(), good]]) {
        expect(await tryAll(file.slice(), others)).toBe(text(good));
      }
    }
  });

  test('is damage where no copy reads, and a wrong passphrase is still only that', async () => {
    const header = await newHeader();
    const good = encode(header);
    expect(await tryAll(none, [])).toBe('bad-file');
    expect(await tryAll(none, [of('nonsense'), none])).toBe('bad-file');
    expect(await tryAll(boxChanged(header), [boxChanged(header)])).toBe('header-mac');
    for (const file of [none, slotChanged(header), boxChanged(header), good]) {
      expect(await tryAll(file, [good], 'a mistyped one')).toBe('wrong-passphrase');
    }
  });
});

describe('a copy of the header', () => {
  test('of before the passphrase was changed lets nobody in while the file reads', async () => {
    const old = await newHeader();
    const changed = await changePassphrase(nodeDeps, old, { passphrase }, { passphrase: 'porch violin ferry' }, cheap);
    if (!changed.ok) throw new Error(changed.error.type);
    const file = encode(changed.value.header);
    expect(await tryAll(file, [encode(old)])).toBe('wrong-passphrase');
    expect(await tryAll(file, [encode(old)], 'porch violin ferry')).toBe(text(file));
    // Nor does it when it is put in the place of the file, as long as a newer one is anywhere.
    expect(await tryAll(encode(old), [file])).toBe('wrong-passphrase');
    expect(await tryAll(encode(old), [file, encode(old)], 'porch violin ferry')).toBe(text(file));
    // What only calls itself newer, and is not what the vault wrote, keeps nobody out.
    const forged = text(slotChanged(old)).replace('"gen":1', '"gen":9');
    expect(await tryAll(encode(old), [of(forged)])).toBe(text(encode(old)));
    // With the file gone the newest copy counts, wherever it lies.
    expect(await tryAll(none, [encode(old), file], 'porch violin ferry')).toBe(text(file));
  });

  test('that is as new as the file, and was made apart from it, lets no secret in that the file refuses', async () => {
    const old = await newHeader();
    const next = { passphrase: 'porch violin ferry' };
    const changed = await changePassphrase(nodeDeps, old, { passphrase }, next, cheap);
    // As raising what the old passphrase costs would do it, begun before the change and written after it.
    const raised = await changePassphrase(nodeDeps, old, { passphrase }, { passphrase }, cheap);
    if (!changed.ok || !raised.ok) throw new Error('Not changed');
    const [file, other] = [encode(changed.value.header), encode(raised.value.header)];
    expect(changed.value.header.gen).toBe(raised.value.header.gen);
    expect(await tryAll(file, [other])).toBe('wrong-passphrase');
    expect(await tryAll(file, [other], next.passphrase)).toBe(text(file));
  });

  test('that is newer than the file lets only its own secret in: the file was put back from before', async () => {
    const old = await newHeader();
    const changed = await changePassphrase(nodeDeps, old, { passphrase }, { passphrase: 'porch violin ferry' }, cheap);
    if (!changed.ok) throw new Error(changed.error.type);
    const newer = encode(changed.value.header);
    expect(await tryAll(encode(old), [newer])).toBe('wrong-passphrase');
    expect(await tryAll(encode(old), [newer], 'porch violin ferry')).toBe(text(newer));
    // One that only says so, and that the key never signed, counts for nothing.
    const boasting = encode({ ...old, gen: 9 });
    expect(await tryAll(encode(old), [boasting])).toBe(text(encode(old)));
  });

  test('of another vault opens only what it belongs to', async () => {
    const [mine, theirs] = [await newHeader(), await newHeader('porch violin ferry')];
    const log =
      (owner: Header) =>
      async (session: Session): Promise<Fit> =>
        session.header.vid === owner.vid ? 'proven' : 'no';
    // Someone else's file lies in the place of mine: the log says whose vault this is.
    expect(await tryAll(encode(theirs), [encode(mine)], passphrase, log(mine))).toBe(text(encode(mine)));
    expect(await tryAll(encode(theirs), [encode(mine)], 'a mistyped one', log(mine))).toBe('wrong-passphrase');
    // A vault that was here before is none of this one's: its passphrase is a wrong one.
    expect(await tryAll(encode(theirs), [encode(mine)], passphrase, log(theirs))).toBe('wrong-passphrase');
    expect(await tryAll(none, [encode(theirs), encode(mine)], passphrase, log(mine))).toBe(text(encode(mine)));
    // An empty log proves nothing, so the file's own word stands.
    expect(await tryAll(encode(theirs), [encode(mine)], passphrase)).toBe('wrong-passphrase');
  });

  test('with the same passphrase is passed over for the one that the log is of', async () => {
    const [mine, theirs] = [await newHeader(), await newHeader()];
    const fits = async (session: Session): Promise<Fit> => (session.header.vid === mine.vid ? 'proven' : 'no');
    expect(await tryAll(encode(theirs), [encode(mine)], passphrase, fits)).toBe(text(encode(mine)));
    // A log that is nobody's is damaged, and that is for whoever reads all of it to say.
    expect(await tryAll(encode(theirs), [encode(mine)], passphrase, async () => 'no')).toBe(text(encode(theirs)));
  });

  test('stands in for a file of which any digit was changed, its vault’s name and its count among them', async () => {
    const header = await newHeader();
    const good = text(encode(header));
    const log = async (session: Session): Promise<Fit> => (session.header.vid === header.vid ? 'proven' : 'no');
    const spoiled = [
      good.replace(header.vid, `${header.vid.startsWith('0') ? '1' : '0'}${header.vid.slice(1)}`),
      good.replace('"gen":1', '"gen":2'),
      good.replace('"gen":1', '"gen":9'),
      good.replace('"epoch":1', '"epoch":2'),
    ];
    for (const file of spoiled) {
      expect(file).not.toBe(good);
      expect(await tryAll(of(file), [of(good)], passphrase, log)).toBe(good);
      expect(await tryAll(of(file), [of(good)], 'a mistyped one')).toBe('wrong-passphrase');
    }
  });

  test('is not asked where the file is of a later version', async () => {
    const good = encode(await newHeader());
    expect(await tryAll(of(text(good).replace('"ver":1', '"ver":2')), [good])).toBe('newer-version');
  });
});
