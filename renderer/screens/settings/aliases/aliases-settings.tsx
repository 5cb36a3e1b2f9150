import { limit } from '../../../strings/aliases.ts';
import { Hint } from '../group.tsx';
import { ForgetSettings } from './forget-settings.tsx';
import { KeepsSettings } from './keeps-settings.tsx';
import { SaidSettings } from './said-settings.tsx';

/** How names are known again, what is left alone, and how to forget all of it. */
export const AliasesSettings = () => (
  <>
    <Hint>{limit}</Hint>
    <KeepsSettings />
    <SaidSettings />
    <ForgetSettings />
  </>
);
