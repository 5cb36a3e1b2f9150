import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { choiceIcon } from '../../../guard/choice-label.tsx';
import { type Choice, type Offer, offerFor } from '../../../guard/offer.ts';
import { guardStrings, reasonInWords } from '../../../strings/guard.ts';
import { pastStrings as text } from '../../../strings/past.ts';
import { Button } from '../../../ui/button.tsx';
import { ChoiceList } from '../../../ui/choice-list.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { useVault } from '../../../vault/live.tsx';
import type { PastFinding as Finding } from '../../../vault/past-api.ts';
import { detailOf, partsOf } from './past-choices.ts';
import { PastPlaces } from './past-places.tsx';
import styles from './past.module.css';

interface PastFindingProps {
  readonly finding: Finding;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onChoose: (choice: Choice) => void;
  readonly onLeave: () => void;
}

const mostSpellings = 3;

const whyOf = ({ isKnown, aliases, reason }: Finding): string => {
  const [one, other] = aliases;
  if (other !== undefined) return text.shared;
  if (one !== undefined) return isKnown ? text.knownAs(one.alias) : text.perhaps(one.alias);
  return reason === null ? text.marked : reasonInWords(reason);
};

/** Up and down go from one finding to the next. */
const onArrow = (event: KeyboardEvent<HTMLElement>): void => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const all = [...(event.currentTarget.closest('ul')?.querySelectorAll<HTMLElement>('[data-finding]') ?? [])];
  all[all.indexOf(event.currentTarget) + step]?.focus();
};

/** What can be written instead; null until the vault has said. */
const useOfferFor = (finding: Finding, isWanted: boolean): Offer | null => {
  const { api } = useVault();
  const [offer, setOffer] = useState<{ readonly id: string; readonly offer: Offer } | null>(null);
  useEffect(() => {
    if (!isWanted) return undefined;
    let isStill = true;
    void offerFor(finding.sample.text, detailOf(finding), api, guardStrings.letterWord).then((found) => {
      if (isStill) setOffer({ id: finding.id, offer: found });
    });
    return () => {
      isStill = false;
    };
  }, [api, finding, isWanted]);
  return offer?.id === finding.id ? offer.offer : null;
};

/** One detail of the past: what it is, where it stands, and what can be done about all of it at once. */
export const PastFinding = ({ finding, isOpen, onToggle, onChoose, onLeave }: PastFindingProps) => {
  const id = useId();
  const offer = useOfferFor(finding, isOpen);
  const [first = '', ...others] = finding.spellings;
  const shown = others.slice(0, mostSpellings);
  const why = whyOf(finding);
  const choices = offer?.choices ?? [];
  return (
    <li className={styles['finding']}>
      <h3 className={styles['head']}>
        <button
          type="button"
          data-finding={finding.id}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={onToggle}
          onKeyDown={onArrow}
        >
          <Icon name="caret-down" size={16} />
          <span>
            <b>{text.quoted(first)}</b>
            <span className={styles['why']}>{why}</span>
            <span className={styles['why']}>{text.count(finding.pages, finding.places)}</span>
          </span>
        </button>
      </h3>
      {isOpen ? (
        <div id={id} className={styles['panel']}>
          {shown.length === 0 ? null : (
            <p className={styles['why']}>{text.also(shown, others.length - shown.length)}</p>
          )}
          <ChoiceList
            label={text.whatToDo}
            isBusy={offer === null}
            takesFocus={false}
            choices={choices.map((choice, index) => {
              const [before, alias, after] = partsOf(choice, detailOf(finding));
              return {
                id: `${index} ${choice.type}`,
                text: `${before}${alias}${after}`,
                icon: choiceIcon(choice),
                hint: '',
                label: (
                  <>
                    {before}
                    {alias === '' ? null : <b>{alias}</b>}
                    {after}
                  </>
                ),
              };
            })}
            onChoose={(index) => {
              const choice = choices[index];
              if (choice !== undefined) onChoose(choice);
            }}
          />
          <Button size="sm" kind="quiet" onClick={onLeave}>
            {text.leave}
          </Button>
          <PastPlaces finding={finding} />
        </div>
      ) : null}
    </li>
  );
};
