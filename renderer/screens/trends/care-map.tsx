import { type EveningPlace, placeOf, sideOf } from '#shared/reading/evening-place';
import { reachStops } from '../../strings/instruments.ts';
import { relationStrings as text } from '../../strings/relations.ts';
import { trendsStrings } from '../../strings/trends.ts';
import { Card } from '../../ui/card.tsx';
import { Heading } from '../../ui/heading.tsx';
import type { TrendEvening } from '../../workers/vault/queries/trends/trend-evenings.ts';
import styles from './relations.module.css';

const left = 92;
const column = 40;
const row = 34;
const foot = 4 * row + 10;
const stops = [-4, -3, -2, -1, 0, 1, 2, 3, 4] as const;
const reaches = [3, 2, 1, 0] as const;
const order: readonly EveningPlace[] = ['steady', 'far-but-reached', 'far-away', 'all-in', 'running-on-empty'];

const x = (closeness: number): number => left + (closeness + 4.5) * column;
const y = (reach: number): number => 6 + (3.5 - reach) * row;

/** Distance across, what reached upward: the two readings apart, so that distance with care has a place of its own. */
export const CareMap = ({ evenings }: { readonly evenings: readonly TrendEvening[] }) => {
  const both = evenings.filter(({ closeness, reach }) => closeness !== null && reach !== null);
  const count = (closeness: number, reach: number): number =>
    both.filter((evening) => evening.closeness === closeness && evening.reach === reach).length;
  const most = Math.max(1, ...stops.flatMap((stop) => reaches.map((reach) => count(stop, reach))));
  const places = order.flatMap((place) => {
    const found = both.filter((evening) => placeOf(evening) === place).length;
    return found === 0 ? [] : [text.placeCount(text.places[place], found)];
  });
  return (
    <Card label={text.map}>
      <div className={styles['card']}>
        <Heading level={2} size="ui">
          {text.map}
        </Heading>
        <p>{both.length === 0 ? text.mapNone : text.mapLead}</p>
        {both.length === 0 ? null : (
          <>
            <svg
              className={styles['map']}
              viewBox={`0 0 ${left + 9 * column + 4} ${foot + 20}`}
              role="img"
              aria-label={text.mapDescribed(places)}
            >
              {stops.flatMap((stop) =>
                reaches.map((reach) => (
                  <rect
                    key={`${stop} ${reach}`}
                    className={styles['cell']}
                    data-side={sideOf(stop)}
                    x={x(stop) - column / 2 + 1}
                    y={y(reach) - row / 2 + 1}
                    width={column - 2}
                    height={row - 2}
                    rx="3"
                  />
                )),
              )}
              {stops.flatMap((stop) =>
                reaches.map((reach) => {
                  const evenings = count(stop, reach);
                  const r = evenings === 0 ? 0 : 3.5 + 10 * Math.sqrt(evenings / most);
                  return r === 0 ? null : (
                    <circle key={`${stop} ${reach}`} className={styles['dot']} cx={x(stop)} cy={y(reach)} r={r} />
                  );
                }),
              )}
              {reaches.map((reach) => (
                <text key={reach} className={styles['place']} x={left - 8} y={y(reach) + 4} textAnchor="end">
                  {reachStops[reach]}
                </text>
              ))}
              <text className={styles['place']} x={left} y={foot + 16}>
                {trendsStrings.flooded}
              </text>
              <text className={styles['place']} x={x(0)} y={foot + 16} textAnchor="middle">
                {trendsStrings.inBalance}
              </text>
              <text className={styles['place']} x={x(4) + column / 2} y={foot + 16} textAnchor="end">
                {trendsStrings.numb}
              </text>
            </svg>
            <ul className={styles['places']} aria-hidden="true">
              {places.map((place) => (
                <li key={place}>{place}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Card>
  );
};
