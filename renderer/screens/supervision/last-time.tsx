import type { RecordId } from '#shared/vault/record-id';
import { useApp } from '../../app/app-context.ts';
import { dayInYear } from '../../app/format.ts';
import { supervisionStrings as text } from '../../strings/supervision.ts';
import { Heading } from '../../ui/heading.tsx';
import { useToast } from '../../ui/toast.tsx';
import { useVault } from '../../vault/live.tsx';
import type { Saved } from '../../vault/vault-api.ts';
import type { SupervisionView } from '../../workers/vault/supervision/supervision-view.ts';
import styles from './supervision-screen.module.css';

/** The loose ends of last time. */
export const LastTime = ({ last }: Pick<SupervisionView, 'last'>) => {
  const { today } = useApp();
  const { api } = useVault();
  const toast = useToast();
  if (last === null) return null;
  const run = async (saving: Promise<Saved>): Promise<void> => {
    if (!(await saving).ok) toast({ kind: 'problem', text: text.notSaved });
  };
  const { agreed } = last.record;
  const tie = (id: RecordId, line: string, isDone: boolean): void => void run(api.tieUp(id, line, isDone));
  const ends = agreed.filter(({ what }) => what.trim() !== '');
  return (
    <>
      {ends.length === 0 ? null : (
        <section className={styles['last']} aria-label={text.lastTime}>
          <Heading level={2} size="ui">
            {text.lastTime}
          </Heading>
          <ul>
            {ends.map(({ id, what, who, when, isDone }) => (
              <li key={id}>
                <label>
                  <input
                    type="checkbox"
                    checked={isDone}
                    onChange={(event) => tie(last.id, id, event.currentTarget.checked)}
                  />
                  <span data-done={isDone ? '' : undefined}>{what}</span>
                </label>
                <small>
                  {[who.trim(), when === null ? '' : dayInYear(when, today)].filter((one) => one !== '').join(', ')}
                </small>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
};
