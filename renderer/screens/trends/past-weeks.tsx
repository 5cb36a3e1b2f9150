import { addDays, type DayKey, weekOf } from '#shared/calendar/day-key';
import { weeklyCounts, weeklyQuestions, type Weekly } from '#shared/journal/weekly';
import { shortDay } from '../../app/format.ts';
import { weeklyStrings as text } from '../../strings/weekly.ts';
import { Heading } from '../../ui/heading.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import styles from './weekly.module.css';

const weeksShown = 8;

/** Five places in a row, one of them filled: an answer, and no measure of anything. */
const Answer = ({ value, words }: { readonly value: number; readonly words: string }) => (
  <>
    <svg className={styles['answer']} viewBox="0 0 44 8" aria-hidden="true">
      {[0, 1, 2, 3, 4].map((place) => (
        <circle key={place} data-on={place === value ? '' : undefined} cx={4 + place * 9} cy="4" r="2.6" />
      ))}
    </svg>
    <VisuallyHidden>{words}</VisuallyHidden>
  </>
);

/** The last weeks side by side, as they were answered. A week that was left out is an empty column. */
export const PastWeeks = ({ weeklies, today }: { readonly weeklies: readonly Weekly[]; readonly today: DayKey }) => {
  const mondays = Array.from({ length: weeksShown }, (_, index) =>
    addDays(weekOf(today), (index + 1 - weeksShown) * 7),
  );
  const of = (monday: DayKey): Weekly | undefined => weeklies.find((one) => one.monday === monday);
  const asked = weeklyQuestions.filter((question) => weeklies.some((one) => one[question] !== null));
  const counted = weeklyCounts.filter((name) => weeklies.some((one) => one[name] !== null));
  return (
    <>
      <Heading level={3} size="ui">
        {text.past}
      </Heading>
      <p className={styles['note']}>{text.pastLead}</p>
      <div className={styles['scroll']}>
        <table className={styles['table']}>
          <caption>
            <VisuallyHidden>{text.tableCaption}</VisuallyHidden>
          </caption>
          <thead>
            <tr>
              <th scope="col">{text.questionColumn}</th>
              {mondays.map((monday) => (
                <th key={monday} scope="col">
                  {shortDay(monday)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {asked.map((question) => (
              <tr key={question}>
                <th scope="row">{text.questions[question].short}</th>
                {mondays.map((monday) => {
                  const value = of(monday)?.[question] ?? null;
                  return (
                    <td key={monday}>
                      {value === null ? null : (
                        <Answer value={value} words={text.questions[question].answers[value] ?? ''} />
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
            {counted.map((name) => (
              <tr key={name}>
                <th scope="row">{text.counts[name]}</th>
                {mondays.map((monday) => (
                  <td key={monday}>{of(monday)?.[name] ?? null}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
};
