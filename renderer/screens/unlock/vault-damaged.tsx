import { useState } from 'react';
import { unlock } from '../../strings/unlock.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { focusOnOpen, Heading } from '../../ui/heading.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { IconName } from '../../ui/icon-paths.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { BareFrame } from './bare-frame.tsx';
import styles from './vault-damaged.module.css';

/** One way on from here. Only ways that exist are given. */
export interface WayOn {
  readonly id: string;
  readonly icon: IconName;
  readonly title: string;
  readonly detail: string;
  readonly label: string;
  readonly onPress: () => void;
}

interface VaultDamagedProps {
  readonly title?: string;
  /** What happened to the words first, then why. */
  readonly body?: string;
  /** The best one first; its button is the primary one. */
  readonly ways: readonly WayOn[];
  /** For whoever is asked to help. */
  readonly details?: string;
  /** Puts on the clipboard what this screen says, and nothing else. */
  readonly onCopyDetails?: () => Promise<unknown>;
}

interface DetailsProps {
  readonly details: string;
  readonly onCopyDetails: VaultDamagedProps['onCopyDetails'] | undefined;
}

const Details = ({ details, onCopyDetails }: DetailsProps) => {
  const [copied, setCopied] = useState(false);
  return (
    <div className={styles['details']}>
      <p>{details}</p>
      {onCopyDetails === undefined ? null : (
        <LinkButton onClick={() => void onCopyDetails().then(() => setCopied(true))}>{unlock.copyDetails}</LinkButton>
      )}
      <p role="status">{copied ? unlock.detailsCopied : ''}</p>
    </div>
  );
};

export const VaultDamaged = ({
  title = unlock.damaged,
  body = unlock.damagedBody,
  ways,
  details,
  onCopyDetails,
}: VaultDamagedProps) => (
  <BareFrame>
    <main className={styles['page']}>
      <div className={styles['content']}>
        <div className={styles['sign']}>
          <Icon name="warning-circle" size={34} />
        </div>
        <Heading level={1} size="lg" ref={focusOnOpen}>
          {title}
        </Heading>
        <p className={styles['body']}>{body}</p>
        {ways.length === 0 ? null : (
          <Card>
            <ul>
              {ways.map((way, index) => (
                <li key={way.id} className={styles['way']}>
                  <Icon name={way.icon} size={22} />
                  <div>
                    <b>{way.title}</b>
                    <p>{way.detail}</p>
                  </div>
                  <Button kind={index === 0 ? 'primary' : 'default'} onClick={way.onPress}>
                    {way.label}
                  </Button>
                </li>
              ))}
            </ul>
          </Card>
        )}
        {details === undefined ? null : <Details details={details} onCopyDetails={onCopyDetails} />}
      </div>
    </main>
  </BareFrame>
);
