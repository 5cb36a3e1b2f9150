import { hourOfDay } from '../../app/format.ts';
import { settingsStrings as text } from '../../strings/settings.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { Select } from '../../ui/select.tsx';
import { Switch } from '../../ui/switch.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { endOfShift, fromTime, toTime } from '../unlock/minute-of-day.ts';
import { Group } from './group.tsx';
import { useSettings } from './use-settings.ts';

const rollOverHours: readonly number[] = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const wheels = ['left', 'right'] as const;

export const EveningSettings = () => {
  const [{ rollOverHour, wheel, reminderMinute }, change] = useSettings();
  return (
    <Group title={text.evening}>
      <Select
        label={text.rollOver}
        hint={text.rollOverHint}
        options={rollOverHours.map((value) => ({ value, label: hourOfDay(value) }))}
        value={rollOverHour}
        onChange={(hour) => change({ rollOverHour: hour })}
      />
      <Segmented
        label={text.wheel}
        options={wheels.map((value) => ({ value, label: text.wheels[value] }))}
        value={wheel}
        onChange={(side) => change({ wheel: side })}
      />
      <Switch on={reminderMinute !== null} onChange={(on) => change({ reminderMinute: on ? endOfShift : null })}>
        {text.reminder}
      </Switch>
      {reminderMinute === null ? null : (
        <TextField
          label={text.reminderAt}
          type="time"
          value={toTime(reminderMinute)}
          onChange={(event) => change({ reminderMinute: fromTime(event.currentTarget.value) ?? reminderMinute })}
        />
      )}
    </Group>
  );
};
