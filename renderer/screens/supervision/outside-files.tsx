import { useRef } from 'react';
import type { Remote } from 'comlink';
import { dateOf } from '../../app/format.ts';
import { useUndoable } from '../../app/use-undoable.ts';
import { outsideStrings as text } from '../../strings/supervision.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Heading } from '../../ui/heading.tsx';
import { useKeptFocus } from '../../ui/use-kept-focus.ts';
import type { VaultApi } from '../../vault/vault-api.ts';
import type { UndoToken } from '../../workers/vault/aliases/undo-tokens.ts';
import type { LeftOutside } from '../../workers/vault/supervision/left-outside.ts';
import styles from './supervision-screen.module.css';

const takeBack = (api: Remote<VaultApi>, token: UndoToken) => api.undoFlag(token);

/** Each file that was saved, until the person says that it is gone. */
export const OutsideFiles = ({ files }: { readonly files: readonly LeftOutside[] }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  const kept = useKeptFocus(heading);
  const run = useUndoable(takeBack);
  if (files.length === 0) return null;
  return (
    <section ref={kept} className={styles['outside']} aria-label={text.title}>
      <Callout tone="lamp" icon="warning-circle">
        <Heading level={2} size="ui" ref={heading}>
          {text.title}
        </Heading>
        <p>{text.lead}</p>
        <ul>
          {files.map(({ id, name, at }) => (
            <li key={id}>
              <span>{text.saved(name, dateOf(at))}</span>
              <Button
                size="sm"
                aria-label={text.goneOf(name)}
                onClick={() => void run((api) => api.outsideIsGone(id), text.noted)}
              >
                {text.gone}
              </Button>
            </li>
          ))}
        </ul>
      </Callout>
    </section>
  );
};
