import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Checkpoint, type CopyId, type Known, parseOrigin, originText, type Reach } from '#shared/vault/lineage';
import { compareSides, type Fate, type Side, type Version } from '#shared/vault/merge';
import type { RecordId } from '#shared/vault/record-id';

const idOf = (name: string): RecordId => name as RecordId;

/** A machine's copy of a vault, as far as a merge can see it. */
class Machine {
  versions = new Map<RecordId, Version>();
  known = new Map<CopyId, Reach>();
  past: Checkpoint[] = [];
  seq = 0;
  timeline = '';
  readonly copy: CopyId;
  constructor(copy: CopyId) {
    this.copy = copy;
  }

  /** The hash of a log stands for everything in it. */
  head(): string {
    return `${this.copy}:${this.seq}:${this.timeline}`;
  }
  write(id: string, value: string): void {
    this.seq += 1;
    this.timeline += `|${id}=${value}`;
    this.versions.set(idOf(id), { rev: 1, by: { copy: this.copy, seq: this.seq }, value });
  }
  remove(id: string): void {
    this.seq += 1;
    this.timeline += `|-${id}`;
    this.versions.delete(idOf(id));
  }
  side(): Side {
    const known: Known = new Map([...this.known, [this.copy, { seq: this.seq, head: this.head(), past: this.past }]]);
    return { versions: new Map(this.versions), known };
  }
  backup(): Side {
    this.past = [...this.past, { seq: this.seq, head: this.head() }];
    return this.side();
  }
  static restored(from: Side, copy: CopyId): Machine {
    const machine = new Machine(copy);
    machine.versions = new Map(from.versions);
    machine.known = new Map(from.known);
    machine.seq = 1;
    return machine;
  }
  /** Takes what is new or changed there, and keeps what changed on both sides beside its own. */
  merge(theirs: Side): ReadonlyMap<RecordId, Fate> {
    const fates = compareSides(this.side(), theirs);
    this.seq += 1;
    this.timeline += '|merge';
    for (const [id, fate] of fates) {
      const other = theirs.versions.get(id);
      if (other === undefined) continue;
      if (fate === 'new' || fate === 'theirs') this.versions.set(id, other);
      // A copy beside one's own is a new writing: its old origin would say that the other side deleted it.
      const beside = idOf(`${id}+${JSON.stringify(other.by)}`);
      if (fate === 'both') this.versions.set(beside, { ...other, by: { copy: this.copy, seq: this.seq } });
    }
    for (const [copy, reach] of theirs.known) {
      const mine = copy === this.copy ? { seq: Number.POSITIVE_INFINITY } : this.known.get(copy);
      if (mine === undefined || mine.seq < reach.seq) this.known.set(copy, reach);
    }
    return fates;
  }
  values(): readonly unknown[] {
    return [...this.versions.values()].map(({ value }) => value);
  }
}

const a = '000000000000000a' as CopyId;
const b = '000000000000000b' as CopyId;

const twoMachines = () => {
  const home = new Machine(a);
  for (const name of ['kept', 'edited', 'gone', 'fought over']) home.write(name, name);
  const work = Machine.restored(home.backup(), b);
  return { home, work };
};

describe('two machines that wrote apart', () => {
  test('know what is new, what changed where, and what was deleted', () => {
    const { home, work } = twoMachines();
    work.write('fresh', 'from work');
    work.write('edited', 'edited at work');
    work.write('fought over', 'at work');
    work.remove('gone');
    home.write('fought over', 'at home');
    home.write('own', 'from home');
    expect(Object.fromEntries(compareSides(home.side(), work.backup()))).toEqual({
      kept: 'same',
      fresh: 'new',
      edited: 'theirs',
      'fought over': 'both',
      gone: 'deleted-there',
      own: 'ours',
    });
    expect(compareSides(work.side(), home.backup()).get(idOf('gone'))).toBe('deleted-here');
    expect(compareSides(work.side(), home.backup()).get(idOf('edited'))).toBe('ours');
  });

  test('have nothing left to say after a merge there and back', () => {
    const { home, work } = twoMachines();
    work.write('fresh', 'from work');
    home.write('edited', 'at home');
    home.merge(work.backup());
    work.merge(home.backup());
    expect(new Set(compareSides(home.side(), work.backup()).values())).toEqual(new Set(['same']));
  });
});

test('an older state of the same machine brings nothing back that was changed or deleted since', () => {
  const { home } = twoMachines();
  const old = home.backup();
  home.write('edited', 'again');
  home.remove('gone');
  expect(Object.fromEntries(compareSides(home.side(), old))).toEqual({
    kept: 'same',
    edited: 'ours',
    gone: 'deleted-here',
    'fought over': 'same',
  });
});

test('a folder copied by hand goes on under the same name, and neither side’s words count as seen', () => {
  const { home } = twoMachines();
  const twin = Machine.restored(home.backup(), a);
  twin.seq = home.seq;
  twin.timeline = home.timeline;
  twin.past = [...home.past];
  home.write('edited', 'at home');
  twin.write('edited', 'at work');
  twin.write('fresh', 'from work');
  const fates = compareSides(home.side(), twin.backup());
  expect([fates.get(idOf('edited')), fates.get(idOf('fresh'))]).toEqual(['both', 'new']);
});

test('a record whose origin is unknown is never taken for an older one', () => {
  const version = (value: string): Version => ({ rev: 9, by: null, value });
  const side = (value: string): Side => ({ versions: new Map([[idOf('old'), version(value)]]), known: new Map() });
  expect(compareSides(side('here'), side('there')).get(idOf('old'))).toBe('both');
  expect(compareSides(side('here'), side('here')).get(idOf('old'))).toBe('same');
});

test('whatever is written, merged and restored between three machines, no last word of anyone is lost', () => {
  const machine = fc.integer({ min: 0, max: 2 });
  const id = fc.constantFrom('p', 'q', 'r');
  const step = fc.oneof(
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('write' as const), machine, id }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('merge' as const), machine, from: machine }) },
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const first = new Machine(a);
      first.write('p', 'start');
      const machines = [
        first,
        Machine.restored(first.backup(), b),
        Machine.restored(first.backup(), '000000000000000c' as CopyId),
      ];
      let count = 0;
      for (const one of steps) {
        const at = machines[one.machine] as Machine;
        if (one.kind === 'write') {
          count += 1;
          at.write(one.id, `${count}`);
        } else if (one.from !== one.machine) {
          const before = at.values();
          const theirs = (machines[one.from] as Machine).backup();
          const fates = at.merge(theirs);
          const after = at.values();
          // What stood here is still here, unless the other side had seen it and written on from there.
          for (const [key, version] of theirs.versions) {
            if (fates.get(key) !== 'ours' && fates.get(key) !== 'deleted-here') expect(after).toContain(version.value);
          }
          const replaced = [...fates.values()].filter((fate) => fate === 'theirs').length;
          expect(before.filter((value) => !after.includes(value)).length).toBeLessThanOrEqual(replaced);
        }
      }
      // In the end the newest word on every record, by whoever wrote it, is on some machine and reaches all of them.
      for (let round = 0; round < 3; round += 1) {
        for (const to of machines) for (const from of machines) if (to !== from) to.merge(from.backup());
      }
      const everywhere = machines.map((one) => new Set(one.values()));
      for (const one of everywhere) if (count > 0) expect(one.has(`${count}`)).toBe(true);
      expect(everywhere[1]).toEqual(everywhere[0]);
      expect(everywhere[2]).toEqual(everywhere[0]);
    }),
    { numRuns: 300 },
  );
});

test('an origin reads back as it was written, and nothing else reads as one', () => {
  expect(parseOrigin(originText({ copy: a, seq: 12 }))).toEqual({ copy: a, seq: 12 });
  for (const text of ['', `${a}.0`, `${a}.-1`, `${a}.1e3`, 'A.1', `${a}.1.1`, null, 7]) {
    expect(parseOrigin(text)).toBeNull();
  }
});
