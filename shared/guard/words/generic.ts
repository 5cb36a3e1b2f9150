import { wordSet } from './word-list.ts';
import { isMonth, isWeekday } from './calendar.ts';
import { isWide } from './states-and-countries.ts';
import { isUnremarkable } from './unremarkable.ts';

const generic = wordSet(`
  foster system case managers manager worker workers services service department social security housing authority
  family families court courts child children children's protective welfare adult adults mental behavioral behavioural
  health care center centre program programs programme programmes team teams board school district office agency county
  state city town federal public legal aid community development human resources veterans affairs administration head
  start early intervention education special aging disability disabilities juvenile justice probation parole police
  emergency medical supplemental nutrition assistance temporary needy income insurance american red cross salvation army
  alcoholics narcotics anonymous ethics code act law rights supreme high middle elementary primary secondary hospital
  clinic shelter church general home house group day night the of and for on in to at a an new national international
  united international states university college first second third north south east west northern southern eastern
  western main union meeting holy bible spirit trinity year's eve sunday council kingdom senior citizens director
  supervisor intern client clients unit ward room floor form plan report note notes monthly weekly annual review
  safeguarding looked after universal credit benefit benefits allowance payment support personal independence living
  work income ministry minister secretary crown family's recovery detox intake discharge crisis line hotline helpline
  samaritans refuge food bank stamps voucher choice ward council's my your his her our their this that mental capacity
  welcome back big little
`);

/** What an agency is called by everyone: "Child Protective Services", "Family Court" name no one. */
export const isGeneric = (key: string): boolean =>
  generic.has(key) || isUnremarkable(key) || isWide(key) || isWeekday(key) || isMonth(key);
