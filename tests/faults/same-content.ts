import { sameJson } from '#shared/kernel/same-json';
import type { Content } from '../support/written-vault.ts';

export const sameContent = (a: Content, b: Content): boolean =>
  a.size === b.size && [...b].every(([id, value]) => sameJson(a.get(id), value));
