import { leavingStrings as text } from '../../strings/leaving.ts';
import { Callout } from '../../ui/callout.tsx';
import { Progress } from '../../ui/progress.tsx';
import styles from './leaving.module.css';
import type { Looked } from './use-found.ts';

interface NoticesProps {
  readonly looked: Looked;
  readonly isBlank: boolean;
  /** The agency's policy lets words leave as a file, on paper and as written. */
  readonly mayBeFiles: boolean;
}

const whyUnknown = {
  'too-much': { may: text.tooMuch, mayNot: text.tooMuchForbidden },
  stopped: { may: text.stopped, mayNot: text.stoppedForbidden },
} as const;

/** What stands in the way of a page's leaving, or of some ways out. */
export const Notices = ({ looked, isBlank, mayBeFiles }: NoticesProps) => (
  <>
    {mayBeFiles ? null : (
      <div className={styles['notice']}>
        <Callout tone="plain" icon="shield-check">
          {text.forbidden}
        </Callout>
      </div>
    )}
    {looked.state === 'too-much' ? (
      <div className={styles['notice']}>
        <Callout tone="lamp" icon="warning-circle" role="status">
          {whyUnknown[looked.why][mayBeFiles ? 'may' : 'mayNot']}
        </Callout>
      </div>
    ) : null}
    {isBlank ? <p className={styles['notice']}>{text.empty}</p> : null}
    {looked.state === 'looking' && !isBlank ? <Progress label={text.looking} value={null} /> : null}
  </>
);
