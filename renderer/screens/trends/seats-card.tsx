import { seats } from '#shared/journal/check-in';
import { fuelStrings as text } from '../../strings/fuel.ts';
import { seatStops } from '../../strings/instruments.ts';
import { Card } from '../../ui/card.tsx';
import { Heading } from '../../ui/heading.tsx';
import fuel from './fuel.module.css';
import type { FuelWeek } from './fuel-weeks.ts';

/** In which seats the evenings of these weeks were, in the order of the car. */
export const SeatsCard = ({ weeks }: { readonly weeks: readonly FuelWeek[] }) => (
  <Card label={text.seatsTitle}>
    <div className={fuel['card']}>
      <Heading level={2} size="ui">
        {text.seatsTitle}
      </Heading>
      <dl className={fuel['seats']}>
        {seats.map((seat) => (
          <div key={seat}>
            <dt>
              {seatStops[seat].name}
              <i>{seatStops[seat].sentence}</i>
            </dt>
            <dd>{text.evenings(weeks.reduce((sum, week) => sum + week.seats[seat], 0))}</dd>
          </div>
        ))}
      </dl>
      <p>{text.facts}</p>
    </div>
  </Card>
);
