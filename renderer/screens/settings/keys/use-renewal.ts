import { type RefObject, useEffect, useRef, useState } from 'react';
import { useApp } from '../../../app/app-context.ts';
import { keysProblem, keysStrings as text } from '../../../strings/keys.ts';
import { useOnce } from '../../../ui/use-once.ts';
import { useVault } from '../../../vault/live.tsx';
import { showCode, type ShownCode } from './new-code.tsx';
import type { PassphrasesHandle } from './passphrases-form.tsx';

export type RenewalPhase =
  | { readonly type: 'asking'; readonly busy: string | null; readonly problem?: string }
  | { readonly type: 'shown'; readonly code: ShownCode; readonly problem?: string }
  | { readonly type: 'sealing' }
  | { readonly type: 'done'; readonly old: readonly string[]; readonly note: string | null };

interface RenewalWay {
  readonly form: RefObject<PassphrasesHandle | null>;
  readonly dropBackups: boolean;
  /** Two groups of the new code were typed back. */
  readonly proven: boolean;
  readonly unprove: () => void;
}

interface Renewal {
  readonly phase: RenewalPhase;
  /** With what was typed: makes the new key, and shows its code. */
  readonly go: () => void;
  /** The code is on paper: seals everything anew. */
  readonly onPaper: () => void;
}

/**
 * To call once the new key is in place. Nothing can be saved from then on before the lock: whoever leaves in any way is
 * taken through it.
 */
const useSealed = (): (() => Promise<void>) => {
  const { lock, quickUnlock } = useApp();
  const isGone = useRef(false);
  const isSealed = useRef(false);
  const lockNow = useRef(lock);
  useEffect(() => {
    isGone.current = false;
    const through = lockNow.current;
    return () => {
      isGone.current = true;
      if (isSealed.current) through('lock');
    };
  }, []);
  return async () => {
    isSealed.current = true;
    // A PIN opened the old key.
    await quickUnlock.forget().catch(() => undefined);
    if (isGone.current) lock('lock');
  };
};

/** The old keys count until everything is sealed anew; then the only way on is through the lock. */
export const useRenewal = ({ form, dropBackups, proven, unprove }: RenewalWay): Renewal => {
  const vault = useVault();
  const { random, drafts } = useApp();
  const [phase, setPhase] = useState<RenewalPhase>({ type: 'asking', busy: null });
  const sealed = useSealed();

  /** Null when all is sealed anew; else why not, and the old keys stand. */
  const seal = async (): Promise<string | null> => {
    if ((await drafts.flush()) !== null) return text.unsavedYet;
    const settled = await vault.whileAlive(vault.api.settleRenewal(dropBackups)).catch(() => null);
    if (settled === null) return text.failed;
    if (!settled.ok && settled.error.type !== 'half-done') return keysProblem(settled.error);
    await sealed();
    if (settled.ok) setPhase({ type: 'done', old: settled.value.old, note: null });
    else setPhase({ type: 'done', old: [], note: keysProblem(settled.error) });
    return null;
  };

  const sealOr = async (back: Extract<RenewalPhase, { type: 'asking' | 'shown' }>): Promise<void> => {
    setPhase({ type: 'sealing' });
    const problem = await seal();
    if (problem === null) return;
    unprove();
    setPhase({ ...back, problem });
  };

  const go = useOnce(async () => {
    const taken = (await form.current?.take()) ?? null;
    if (taken === null) return;
    setPhase({ type: 'asking', busy: text.makingKey });
    const made = await vault.whileAlive(vault.api.prepareRenewal(taken.secret, taken.next)).catch(() => null);
    if (made?.ok !== true) {
      setPhase({ type: 'asking', busy: null });
      return taken.giveBack(made?.error ?? null);
    }
    const { recoveryCode } = made.value;
    if (recoveryCode === null) return sealOr({ type: 'asking', busy: null });
    setPhase({ type: 'shown', code: showCode(random, recoveryCode) });
  });
  const onPaper = useOnce(async () => {
    if (phase.type === 'shown' && proven) await sealOr(phase);
  });
  return { phase, go, onPaper };
};
