import { useEffect, useState } from 'react';
import { guardStrings } from '../strings/guard.ts';
import { useVault } from '../vault/live.tsx';
import type { Detail } from './detail.ts';
import { type Offer, offerFor } from './offer.ts';

/** Whose name it is may be known meanwhile: what was offered before that no longer holds. */
const isSame = (one: Detail, other: Detail): boolean =>
  one.id === other.id && one.aliases.map(({ id }) => id).join(' ') === other.aliases.map(({ id }) => id).join(' ');

/** What can be done about the detail that is open, as soon as the vault has said; null before. */
export const useOffer = (page: string, open: Detail | null): Offer | null => {
  const { api } = useVault();
  const [offer, setOffer] = useState<Offer | null>(null);
  // The page goes on while it is open: what is offered is about the words as they were found.
  const [asked, setAsked] = useState<{ readonly page: string; readonly open: Detail } | null>(null);
  if (open === null ? asked !== null : asked === null || !isSame(open, asked.open)) {
    setAsked(open === null ? null : { page, open });
  }
  useEffect(() => {
    if (asked === null) return undefined;
    let isWanted = true;
    void offerFor(asked.page, asked.open, api, guardStrings.letterWord).then((found) => {
      if (isWanted) setOffer(found);
    });
    return () => {
      isWanted = false;
    };
  }, [api, asked]);
  return asked !== null && offer?.detail === asked.open ? offer : null;
};
