import { useState, type ComponentProps } from 'react';

interface CountFieldProps extends Omit<
  ComponentProps<'input'>,
  'type' | 'value' | 'onChange' | 'onBlur' | 'min' | 'max'
> {
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** Whole, and from `min` to `max`. */
  readonly onChange: (value: number) => void;
}

/** A number that is typed: it may be emptied on the way to another, and stands at what it was where nothing was put in. */
export const CountField = ({ value, min, max, onChange, ...rest }: CountFieldProps) => {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <input
      {...rest}
      type="number"
      min={min}
      max={max}
      value={typed ?? value}
      onChange={(event) => {
        const { value: words, valueAsNumber } = event.currentTarget;
        setTyped(words);
        if (Number.isFinite(valueAsNumber)) onChange(Math.max(min, Math.min(max, Math.round(valueAsNumber))));
      }}
      onBlur={() => setTyped(null)}
    />
  );
};
