import { useEffect, useRef, type ReactNode } from 'react';
import { useWholeClicks } from '../../app/use-whole-clicks.ts';
import { firstRun } from '../../strings/first-run.ts';
import { Heading } from '../../ui/heading.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Mark } from '../../ui/mark.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { BareFrame } from './bare-frame.tsx';
import styles from './steps-frame.module.css';

interface StepsFrameProps {
  readonly step: 1 | 2 | 3;
  readonly title: string;
  readonly body: string;
  readonly children: ReactNode;
}

/** First run: the left column keeps the place in three steps, the right column does one thing. */
export const StepsFrame = ({ step, title, body, children }: StepsFrameProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  // What had the focus is gone with the step before; the first step gives it to its field.
  useEffect(() => {
    if (step > 1) heading.current?.focus({ preventScroll: true });
  }, [step]);
  const within = useRef<HTMLElement>(null);
  useWholeClicks(within, `${step}`);
  return (
    <BareFrame>
      <main ref={within} className={styles['split']}>
        <div className={styles['place']}>
          <p className={styles['brand']}>
            <Mark /> {firstRun.product}
          </p>
          <div className={styles['story']}>
            <Heading level={1} size="lg" ref={heading}>
              {title}
            </Heading>
            <p>{body}</p>
            <ol aria-label={firstRun.stepsLabel}>
              {firstRun.steps.map((name, index) => {
                const number = index + 1;
                const done = number < step;
                return (
                  <li key={name} aria-current={number === step ? 'step' : undefined} data-done={done ? '' : undefined}>
                    <span className={styles['number']} aria-hidden="true">
                      {done ? <Icon name="check-bold" size={14} /> : number}
                    </span>
                    <b>{name}</b>
                    {done ? <VisuallyHidden>{firstRun.stepDone}</VisuallyHidden> : null}
                  </li>
                );
              })}
            </ol>
          </div>
        </div>
        <div className={styles['task']}>
          <div className={styles['form']}>{children}</div>
        </div>
      </main>
    </BareFrame>
  );
};
