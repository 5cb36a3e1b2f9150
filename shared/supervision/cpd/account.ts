import type { DayKey } from '../../calendar/day-key.ts';
import { type CpdAccount, type CpdShapeName, mostAnswerLetters } from '../../journal/cpd-account.ts';
import type { DocumentNode } from '../../journal/entry.ts';
import type { SupervisionSession } from '../../journal/supervision-session.ts';
import type { Instant } from '../../kernel/clock.ts';
import { fitting } from '../gathered.ts';
import { saidOf } from '../lens.ts';
import { hcpc } from './hcpc.ts';
import { nmc } from './nmc.ts';
import { plain } from './plain.ts';
import type { CpdQuestion, CpdShape } from './shape.ts';
import { socialWorkEngland } from './social-work-england.ts';

export const cpdShapesByName: Readonly<Record<CpdShapeName, CpdShape>> = {
  'social-work-england': socialWorkEngland,
  hcpc,
  nmc,
  plain,
};

const beginning = (session: SupervisionSession | null, { begins }: CpdQuestion): string => {
  if (session === null || begins === null) return '';
  const lines =
    begins === 'brought'
      ? session.items.filter(({ isDiscussed }) => isDiscussed).flatMap(saidOf)
      : session.agreed.map(({ what }) => what);
  return fitting(lines.join('\n'), mostAnswerLetters);
};

interface Begun {
  readonly shape: CpdShapeName;
  readonly at: Instant;
  readonly day: DayKey;
  readonly from: { readonly id: string; readonly session: SupervisionSession } | null;
}

/** A fresh account, prefilled with what was spoken of and what was agreed. */
export const beginAccount = ({ shape, at, day, from }: Begun): CpdAccount => {
  const stamp = { ms: at.ms, offset: at.offset };
  return {
    type: 'cpdAccount',
    version: 1,
    createdAt: stamp,
    editedAt: stamp,
    day,
    shape,
    session: from?.id ?? null,
    answers: cpdShapesByName[shape].questions.map((question) => ({
      question: question.id,
      text: beginning(from?.session ?? null, question),
    })),
  };
};

const text = (words: string): DocumentNode => ({ type: 'text', text: words });

/** The account as a page, to leave the way every page does. */
export const accountPage = ({ shape, answers }: CpdAccount): DocumentNode => {
  const asked = new Map(cpdShapesByName[shape].questions.map(({ id, asks }) => [id, asks]));
  const content = answers.flatMap(({ question, text: answer }): readonly DocumentNode[] => {
    if (answer.trim() === '') return [];
    const asks = asked.get(question);
    const head: DocumentNode[] =
      asks === undefined ? [] : [{ type: 'heading', attrs: { level: 2 }, content: [text(asks)] }];
    const lines = answer.split(/[\r\n\u2028\u2029]+/u).filter((line) => line.trim() !== '');
    return [...head, ...lines.map((line): DocumentNode => ({ type: 'paragraph', content: [text(line.trim())] }))];
  });
  return { type: 'doc', content: content.length === 0 ? [{ type: 'paragraph' }] : content };
};
