import type { Token } from '../tokens/token.ts';
import type { Role } from './role.ts';

/** What the scorer is asked about: a capital, a small word that may be a name, or what joins two capitals. */
export const candidate = { none: 0, capital: 1, small: 2, joining: 3 } as const;
export type Candidate = (typeof candidate)[keyof typeof candidate];

/** A token with all that is known of it before anybody decides what it is. */
export interface Word extends Token {
  /** Tiers as in lexicon/attributes.ts. */
  readonly first: number;
  readonly last: number;
  readonly english: number;
  readonly town: number;
  readonly role: Role;
  readonly hash: number;
  /** Also stands in small letters in this text. */
  isSmallElsewhere: boolean;
  /** How often it is a capital inside a sentence elsewhere in this text: 0, 1, or 2 for more. */
  capitalElsewhere: 0 | 1 | 2;
  /** Follows a title or a relation somewhere in this text. */
  isNamedSomewhere: boolean;
  candidate: Candidate;
}

export interface Document {
  readonly words: readonly Word[];
  /** Written without capitals: a capital's absence says nothing. */
  readonly isSmall: boolean;
  /** Written in capitals throughout: their presence says nothing. */
  readonly isShouted: boolean;
}
