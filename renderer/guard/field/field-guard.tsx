import { type RefObject, useEffect, useRef, useState } from 'react';
import { putSwaps } from '#shared/aliases/put-swaps';
import { useApp } from '../../app/app-context.ts';
import { commandKey, hasCommand } from '../../app/keys.ts';
import { guardStrings as text } from '../../strings/guard.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { choiceParts } from '../choice-label.tsx';
import type { Detail } from '../detail.ts';
import type { Choice } from '../offer.ts';
import { useOffer } from '../use-offer.ts';
import { useSettle } from '../use-settle.ts';
import styles from './field-guard.module.css';
import { type Field, putInField } from './put-in-field.ts';
import { useFieldDetails } from './use-field-details.ts';

interface FieldGuardProps {
  readonly field: RefObject<Field | null>;
  /** What is in the field. */
  readonly written: string;
  /** Names the draft, for what is said of swaps at the end of the evening. */
  readonly where: string;
}

/** Those that need no further words. */
const isQuick = ({ type }: Choice): boolean => type !== 'own' && type !== 'keep';

/**
 * One quiet line under a field: what was seen in it, and the likeliest choice in one key. It takes no focus and stands
 * in nobody's way.
 */
export const FieldGuard = ({ field, written, where }: FieldGuardProps) => {
  const { tonight } = useApp();
  const { details, isUnseen } = useFieldDetails(written);
  const settle = useSettle();
  const [refused, setRefused] = useState<{ readonly id: string; readonly why: string } | null>(null);
  const first = details[0] ?? null;
  const offer = useOffer(written, first);
  const swap = offer?.choices.find(isQuick);
  const unseen = isUnseen ? text.stoppedInFields : null;
  const isShown = first !== null || isUnseen;
  const others = new Set(details.map(({ key }) => key)).size - 1;

  const take = async (detail: Detail, choice: Choice): Promise<void> => {
    const settled = await settle(detail, choice);
    if (settled.type === 'refused') return setRefused({ id: detail.id, why: settled.why });
    if (settled.type === 'kept' || field.current === null) return field.current?.focus();
    // What was typed meanwhile stays; a place whose words became others is left alone.
    const { value } = field.current;
    const same = details.filter(
      ({ key, start, end, words }) => key === detail.key && value.slice(start, end) === words,
    );
    const swaps = putSwaps(value, same, settled.what);
    if (swaps[0] === undefined) return;
    if (putInField(field.current, swaps)) tonight.noteSwap(where, { key: detail.key, to: swaps[0].to });
    else setRefused({ id: detail.id, why: text.noRoom });
  };
  // Pressed before the vault has said what to put there, it is done as soon as it has: the line already offers it.
  const pressedFor = useRef<string | null>(null);
  const quick = (): void => {
    if (first === null) return;
    if (offer === null) pressedFor.current = first.key;
    else if (swap !== undefined) void take(first, swap);
  };
  useEffect(() => {
    if (first?.key !== pressedFor.current) pressedFor.current = null;
    if (pressedFor.current === null || offer === null) return;
    pressedFor.current = null;
    quick();
  });
  const latest = useRef({ quick, isShown: first !== null });
  useEffect(() => {
    latest.current = { quick, isShown: first !== null };
  });
  useEffect(() => {
    const element = field.current;
    const onKeyDown = (event: Event): void => {
      if (!(event instanceof KeyboardEvent) || event.key !== '.' || !hasCommand(event) || !latest.current.isShown)
        return;
      event.preventDefault();
      latest.current.quick();
    };
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  }, [field]);

  return (
    <div className={styles['line']} data-shown={isShown ? '' : undefined}>
      {isShown ? <Icon name="eye" size={17} /> : null}
      <p aria-live="polite" className={styles['seen']}>
        {first === null ? unseen : text.seen(first.words, first.kind, first.reason, others)}
      </p>
      {first === null ? null : (
        <span className={styles['buttons']}>
          {swap === undefined ? null : (
            <Button size="sm" keys={[commandKey, '.']} onClick={quick}>
              {choiceParts(swap, first).join('')}
            </Button>
          )}
          <Button size="sm" kind="quiet" onClick={() => void take(first, { type: 'keep' })}>
            {text.keep}
          </Button>
        </span>
      )}
      {first === null || refused?.id !== first.id ? null : (
        <p role="alert" className={styles['refused']}>
          {refused.why}
        </p>
      )}
    </div>
  );
};
