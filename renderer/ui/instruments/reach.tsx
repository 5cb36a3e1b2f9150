import { instruments, reachStops } from '../../strings/instruments.ts';
import { Segmented } from '../segmented.tsx';

interface ReachProps {
  /** 0 nothing, 1 a little, 2 something did, 3 a lot did; null when not marked. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

const options = reachStops.map((label, value) => ({ value, label }));

export const Reach = ({ value, onChange }: ReachProps) => (
  <Segmented optional centered label={instruments.reach} options={options} value={value} onChange={onChange} />
);
