import { useState, type ReactNode } from 'react';
import { ui } from '../../strings/ui.ts';
import { greeting, unlock } from '../../strings/unlock.ts';
import { Heading } from '../../ui/heading.tsx';
import { Icon } from '../../ui/icon.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Mark } from '../../ui/mark.tsx';
import { Progress } from '../../ui/progress.tsx';
import { KeyFilePrompt, type KeyFilePromptProps } from './key-file-prompt.tsx';
import { QuietFrame } from './quiet-frame.tsx';
import type { PinAtDoor } from '../../app/use-pin.ts';
import { SecretForm, type SecretKind } from './secret-form.tsx';
import styles from './unlock.module.css';

export type UnlockState =
  | { readonly type: 'ready' }
  /** Argon2id is running. */
  | { readonly type: 'opening' }
  /** The machine didn't get as far as trying it. */
  | { readonly type: 'failed' }
  /** `tries` counts the failures so far in this sitting. */
  | { readonly type: 'refused'; readonly secret: SecretKind; readonly tries: number };

interface UnlockProps {
  readonly state: UnlockState;
  /** The local hour, 0 … 23, for the greeting. */
  readonly hour: number;
  /** "yesterday at 5:52 pm"; left out when it isn't known. */
  readonly lastClosed?: string;
  /** A word about what happened: locked while away, a sealed note still waiting for the disk. */
  readonly notice?: ReactNode;
  /** Given where the vault asks for a key file beside the passphrase. */
  readonly keyFile?: KeyFilePromptProps;
  /** Given where quick unlock is a way in. */
  readonly pin?: PinAtDoor;
  /** How many more PINs may be tried. */
  readonly pinsLeft?: number | null;
  /** `giveBack` puts it into the field again, for a try that never was one. */
  readonly onPin?: (pin: string, giveBack: () => void) => void;
  readonly onPassphrase: (passphrase: string, giveBack: () => void) => void;
  /** Eight groups of four with dashes, however they were typed. */
  readonly onRecoveryCode: (code: string, giveBack: () => void) => void;
  readonly onHelp: () => void;
  /** Left out where there is nothing to drop a note into. */
  readonly onNote?: () => void;
}

export const Unlock = (props: UnlockProps) => {
  const { state, hour, lastClosed, notice, keyFile, onPassphrase, onRecoveryCode, onHelp, onNote } = props;
  const { pin = 'off', pinsLeft = null, onPin = () => undefined } = props;
  const [chosen, setChosen] = useState<SecretKind>(pin === 'on' ? 'pin' : 'passphrase');
  // No PIN may be tried any more: what was chosen once is not to be had.
  const secret = chosen === 'pin' && pin !== 'on' ? 'passphrase' : chosen;
  const kinds: readonly SecretKind[] = pin === 'on' ? ['pin', 'passphrase', 'code'] : ['passphrase', 'code'];
  const onSecret = { pin: onPin, passphrase: onPassphrase, code: onRecoveryCode }[secret];
  return (
    <QuietFrame
      ground={
        <>
          {onNote === undefined ? null : (
            <LinkButton icon="note-pencil" onClick={onNote}>
              {unlock.dropNote}
            </LinkButton>
          )}
          <LinkButton icon="phone" onClick={onHelp} aria-keyshortcuts="F1">
            {ui.helpNumbers}
          </LinkButton>
          <span className={styles['offline']}>
            <Icon name="wifi-slash" size={17} />
            {ui.offline}
          </span>
        </>
      }
    >
      <div className={styles['unlock']}>
        <Mark size={44} />
        <Heading level={1} size="lg">
          {greeting(hour)}
        </Heading>
        {lastClosed === undefined ? null : <p className={styles['closed']}>{unlock.lastClosed(lastClosed)}</p>}
        {notice === undefined ? null : <div className={styles['notice']}>{notice}</div>}
        <SecretForm
          key={secret}
          secret={secret}
          busy={state.type === 'opening'}
          failed={state.type === 'failed'}
          refusal={state.type === 'refused' && state.secret === secret ? state.tries : 0}
          withFile={keyFile !== undefined}
          pinsLeft={pinsLeft}
          onSecret={onSecret}
        />
        {secret === 'passphrase' && (pin === 'spent' || pin === 'silent') ? (
          <p className={styles['notice']} role="status">
            {unlock.noPin[pin]}
          </p>
        ) : null}
        {keyFile === undefined || secret !== 'passphrase' ? null : <KeyFilePrompt {...keyFile} />}
        {state.type === 'opening' ? (
          <div className={styles['progress']}>
            <Progress label={unlock.opening} value={null} />
          </div>
        ) : null}
        <div className={styles['other']}>
          {kinds
            .filter((kind) => kind !== secret)
            .map((kind) => (
              <LinkButton key={kind} onClick={() => setChosen(kind)} disabled={state.type === 'opening'}>
                {unlock.with[kind]}
              </LinkButton>
            ))}
        </div>
      </div>
    </QuietFrame>
  );
};
