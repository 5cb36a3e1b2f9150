import type { SaidNo } from '../journal/said-no.ts';

const muchGuilt = 3;
const littleGuilt = 1;

/** A no that hurts: it weighed, and goes on weighing, or it didn't hold. */
export const isHurtingNo = ({ guiltBefore, guiltAfter, held }: SaidNo): boolean =>
  held === false || (guiltAfter ?? guiltBefore ?? 0) >= muchGuilt;

/** A no that held, and sits well by now. */
export const isGoodNo = ({ guiltAfter, held }: SaidNo): boolean =>
  held === true && guiltAfter !== null && guiltAfter <= littleGuilt;
