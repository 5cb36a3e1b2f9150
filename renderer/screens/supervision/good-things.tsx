import { useRef } from 'react';
import { newRecordId } from '#shared/vault/record-id';
import {
  type GoodThing,
  mostFieldLetters,
  mostItems,
  type SupervisionSession,
} from '#shared/journal/supervision-session';
import { fitting, type Gathered } from '#shared/supervision/gathered';
import { useApp } from '../../app/app-context.ts';
import { FieldGuard } from '../../guard/field/field-guard.tsx';
import { supervisionStrings as text } from '../../strings/supervision.ts';
import { Chip } from '../../ui/chip.tsx';
import { Heading } from '../../ui/heading.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useToast } from '../../ui/toast.tsx';
import styles from './gathered.module.css';
import { inShort, wordsOf } from './say-gathered.ts';
import type { Session } from './use-session.ts';

const always = 2;

interface OwnGoodProps {
  /** From 0. */
  readonly nth: number;
  readonly words: string;
  /** Names the draft it belongs to. */
  readonly where: string;
  readonly onWrite: (words: string) => void;
}

const OwnGood = ({ nth, words, where, onWrite }: OwnGoodProps) => {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <TextField
        ref={field}
        label={text.ownGood(nth)}
        autoComplete="off"
        spellCheck={false}
        maxLength={mostFieldLetters}
        value={words}
        onChange={(event) => onWrite(event.currentTarget.value)}
      />
      <FieldGuard field={field} written={words} where={where} />
    </>
  );
};

/** Unless it is in again by now. */
const withGood = (session: SupervisionSession, thing: GoodThing): SupervisionSession =>
  session.good.length >= mostItems ||
  session.good.some(({ id, from }) => id === thing.id || (from !== null && from === thing.from))
    ? session
    : { ...session, good: [...session.good, thing] };

/** Two good things are always among what is gathered: kept ones, and where there are too few, room to write one. */
export const GoodThings = ({ found, at }: { readonly found: readonly Gathered[]; readonly at: Session }) => {
  const { random } = useApp();
  const toast = useToast();
  const { session, change } = at;
  const isIn = ({ key }: Gathered): boolean => session.good.some(({ from }) => from === key);
  const kept = [...found.filter(isIn), ...found.filter((one) => !isIn(one))].slice(
    0,
    Math.max(always, session.good.length),
  );
  // What it came from is gone, or was brought before: it is in all the same, and leaves until it is taken out.
  const left = session.good.filter(({ from }) => from !== null && found.every(({ key }) => key !== from));
  const own = session.good.filter(({ from }) => from === null);
  const slots = Math.max(own.length, always - kept.length - left.length);

  const toggle = (one: Gathered): void =>
    change((now) => {
      if (now.good.some(({ from }) => from === one.key)) {
        return { ...now, good: now.good.filter(({ from }) => from !== one.key) };
      }
      const made: GoodThing = { id: newRecordId(random), from: one.key, words: fitting(wordsOf(one)) };
      return { ...now, good: [...now.good, made] };
    });
  const takeOut = (thing: GoodThing): void => {
    change((now) => ({ ...now, good: now.good.filter(({ id }) => id !== thing.id) }));
    const undo = (): void => change((now) => withGood(now, thing));
    toast({ kind: 'done', text: text.takenOut, action: { label: text.undo, onPress: undo } });
  };
  const write = (thing: GoodThing | undefined, words: string): void =>
    change((now) => {
      const others = now.good.filter(({ id }) => id !== thing?.id);
      if (thing === undefined) return { ...now, good: [...now.good, { id: newRecordId(random), from: null, words }] };
      if (words === '') return { ...now, good: others };
      return { ...now, good: now.good.map((one) => (one.id === thing.id ? { ...one, words } : one)) };
    });

  return (
    <section className={styles['good']} aria-label={text.good}>
      <Heading level={2} size="ui">
        {text.good}
      </Heading>
      <p>{kept.length === 0 ? text.noGood : text.goodHint}</p>
      <ul>
        {kept.map((one) => (
          <li key={one.key}>
            <blockquote>{wordsOf(one)}</blockquote>
            <div>
              <Chip pressed={isIn(one)} onChange={() => toggle(one)}>
                {text.bring(inShort(wordsOf(one)))}
              </Chip>
            </div>
          </li>
        ))}
        {left.map((thing) => (
          <li key={thing.id}>
            <blockquote>{thing.words}</blockquote>
            <div>
              <Chip pressed onChange={() => takeOut(thing)}>
                {text.bring(inShort(thing.words))}
              </Chip>
            </div>
          </li>
        ))}
        {Array.from({ length: slots }, (_slot, nth) => (
          <li key={`own ${nth}`}>
            <OwnGood
              nth={nth}
              words={own[nth]?.words ?? ''}
              where={at.key}
              onWrite={(words) => write(own[nth], words)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
};
