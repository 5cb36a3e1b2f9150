import { type ReactNode, useMemo } from 'react';
import type { DayKey } from '#shared/calendar/day-key';
import type { SupervisionView } from '../../workers/vault/supervision/supervision-view.ts';
import type { Picture } from '../leaving/subject.ts';
import { PictureOption } from './picture-option.tsx';
import type { Session } from './use-session.ts';
import { weeksPicture } from './weeks-picture.tsx';

interface PictureOfWeeks {
  /** Null where it wasn't put in, or can't be. */
  readonly picture: Picture | null;
  /** The question; null where nothing is to be made of the evenings. */
  readonly option: ReactNode;
}

/** The picture of the last weeks, and whether it goes along: asked beside the agenda and again where it leaves. */
export const usePicture = (
  { session, change }: Session,
  { weeks }: Pick<SupervisionView, 'weeks'>,
  today: DayKey,
): PictureOfWeeks => {
  const found = useMemo(() => (weeks === null ? null : weeksPicture(weeks, today)), [weeks, today]);
  const isOn = session.withPicture === true;
  const put = (isWanted: boolean): void =>
    change(({ withPicture: _before, ...now }) => (isWanted ? { ...now, withPicture: true } : now));
  return {
    picture: isOn ? found : null,
    option: weeks === null ? null : <PictureOption isOn={isOn} isThere={found !== null} onChange={put} />,
  };
};
