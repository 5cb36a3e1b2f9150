import { addDays, weekOf } from '#shared/calendar/day-key';
import { useApp } from '../../app/app-context.ts';
import { dayInYear, shortDay } from '../../app/format.ts';
import { peopleStrings as text } from '../../strings/people.ts';
import { Card } from '../../ui/card.tsx';
import { Heading } from '../../ui/heading.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import type { PersonCard } from '../../workers/vault/queries/people/cards.ts';
import styles from './person-detail.module.css';

const weeksShown = 12;
/** In units of the drawing. */
const bar = { step: 20, width: 13, height: 34, least: 4, foot: 40 } as const;
/** A week with less than this many never fills the strip: once is not a peak. */
const leastFull = 4;

/** How often they stood in the pages, week by week. Where nothing was written there is nothing, and that means nothing. */
export const MentionsCard = ({ card: { weeks, mentions, isSpike } }: { readonly card: PersonCard }) => {
  const { today } = useApp();
  const shown = Array.from({ length: weeksShown }, (_, index) => {
    const monday = addDays(weekOf(today), (index + 1 - weeksShown) * 7);
    return { monday, count: weeks.find((week) => week.monday === monday)?.count ?? 0 };
  });
  const most = Math.max(leastFull, ...shown.map(({ count }) => count));
  const lately = shown.reduce((sum, { count }) => sum + count, 0);
  const [first, last] = [shown[0], shown.at(-1)];
  return (
    <Card label={text.mentions}>
      <div className={styles['card']}>
        <Heading level={3} size="ui">
          {text.mentions}
        </Heading>
        <p>
          {text.mentionsOf(lately, weeksShown)} {mentions === lately ? null : text.inAll(mentions)}{' '}
          {isSpike ? text.spike : null}
        </p>
        <svg className={styles['strip']} viewBox={`0 0 ${weeksShown * bar.step} 54`} aria-hidden="true">
          <line x1="0" x2={weeksShown * bar.step} y1={bar.foot} y2={bar.foot} />
          {shown.map(({ monday, count }, index) => {
            const height = count === 0 ? 0 : Math.max(bar.least, (count / most) * bar.height);
            return (
              <rect
                key={monday}
                x={index * bar.step + (bar.step - bar.width) / 2}
                y={bar.foot - height}
                width={bar.width}
                height={height}
                rx="1.5"
              />
            );
          })}
          <text x="0" y="52">
            {first === undefined ? '' : shortDay(first.monday)}
          </text>
          <text x={weeksShown * bar.step} y="52" textAnchor="end">
            {last === undefined ? '' : shortDay(last.monday)}
          </text>
        </svg>
        <VisuallyHidden>
          <ul>
            {shown
              .filter(({ count }) => count > 0)
              .map(({ monday, count }) => (
                <li key={monday}>{text.weekOf(dayInYear(monday, today), count)}</li>
              ))}
          </ul>
        </VisuallyHidden>
      </div>
    </Card>
  );
};
