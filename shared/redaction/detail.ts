import type { RoleHere } from '../aliases/role-of.ts';
import type { Span } from '../aliases/span.ts';

/** What is to become of one detail in a text that leaves. */
export type Decision =
  | { readonly as: 'alias'; readonly alias: string }
  | { readonly as: 'role'; readonly role: RoleHere }
  /** In these words, whatever they are. */
  | { readonly as: 'words'; readonly to: string }
  /** By the phrase for its kind. */
  | { readonly as: 'general' }
  | { readonly as: 'keep' }
  | { readonly as: 'drop' };

/** `decision`: null while nobody decided. Then it is generalised, and counted: nothing leaves by an oversight. */
export interface Detail extends Span {
  readonly decision: Decision | null;
}

/** `themes`: no sentence with a detail. `aliases`: every detail as it was decided. `as-written`: nothing is changed. */
export type Level = 'themes' | 'aliases' | 'as-written';
