import { describe, expect, test } from 'vitest';
import type { EvidenceKind } from '#shared/reading/distance/evidence';
import { allPhrases, findPhrases } from '#shared/reading/distance/find-phrases';
import type { Form } from '#shared/reading/distance/forms';
import { readDistance } from '#shared/reading/distance/read-distance';

const of = (text: string, kind: EvidenceKind): readonly string[] =>
  readDistance(text)
    .evidence.filter((one) => one.kind === kind)
    .map(({ start, end }) => text.slice(start, end));

describe('numbness said in words is found, word for word', () => {
  test.each([
    ['I felt nothing today.', 'felt nothing'],
    ['Felt nothing.', 'Felt nothing'],
    ['I sat there and felt nothing.', 'felt nothing'],
    ['Long visit, felt nothing.', 'felt nothing'],
    ['I didn’t feel anything when he told me.', 'didn’t feel anything'],
    ['I dont feel much of anything.', 'dont feel much'],
    ['I went through the motions at the funeral.', 'went through the motions'],
    ['Drove home on autopilot.', 'on autopilot'],
    ['I checked out while she talked.', 'checked out while'],
    ['I was like a robot.', 'like a robot'],
    ['I couldn’t cry.', 'couldn’t cry'],
    ['Numb again tonight.', 'Numb'],
    ['I felt “numb” all day.', 'felt “numb'],
    ['Nothing gets to me any more.', 'Nothing gets to me'],
    ['It doesn’t touch me anymore.', 'doesn’t touch me'],
    ['I no longer care.', 'no longer care'],
    ['I used to cry, now I feel nothing.', 'feel nothing'],
    ['I don’t know why I felt nothing.', 'felt nothing'],
    ['I can’t believe I felt nothing.', 'felt nothing'],
    ['She told me everything and I felt empty.', 'felt empty'],
    ['It was like watching a film.', 'like watching a film'],
    ['I nodded in all the right places.', 'nodded in all the right places'],
    ['He is just another number to me.', 'just another number to me'],
    ['I no longer feel anything for them.', 'no longer feel'],
    ['I should have felt something.', 'should have felt something'],
    ['They’re just names on a list now.', 'They’re just names'],
    ['I felt nothing, wrote the note, told Marta, went home.', 'felt nothing'],
    ['It should bother me.', 'should bother me'],
    ['It barely registered.', 'barely registered'],
  ])('%s', (text, words) => {
    expect(of(text, 'phrase')).toEqual([words]);
  });
});

describe('numbness and flooding are found in the words of other places and of tired hands', () => {
  test.each([
    ['it was like watching it all through a window', 'phrase'],
    ['honestly i just wasnt in the room', 'phrase'],
    ['none of it went in', 'phrase'],
    ['My heart wasn’t in it today.', 'phrase'],
    ['Felt nowt.', 'phrase'],
    ['I felt hardly anything.', 'phrase'],
    ['I dinnae feel anything.', 'phrase'],
    ['cannae feel a thing', 'phrase'],
    ['I have gone cold on the whole lot of them', 'phrase'],
    ['I’m that wound up I cannae sleep', 'flood'],
    ['couldnt get her out my head', 'flood'],
    ['Woke at 3.', 'flood'],
    ['Woke around 4:30 again.', 'flood'],
  ] as const)('%s', (text, kind) => {
    expect(of(text, kind).length).toBeGreaterThan(0);
  });
});

describe('what is only said with the same words is no sign of either', () => {
  test.each([
    'The rest of the afternoon is just paperwork.',
    'I nodded along to the radio.',
    'Woke at 7, made eggs.',
    'Woke up at 9 on Saturday, bliss.',
    'Dreaming of a week in Spain.',
    'I keep thinking about the garden.',
    'Still thinking about lunch.',
    'I broke down the plan into steps with her.',
    'Overwhelmed by their kindness today.',
    'Up half the night with the baby.',
    'I waited behind a glass door.',
    'She goes I feel nothing any more.',
    'He was like I can’t stop thinking about it.',
    'I was told I feel nothing.',
  ])('%s', (text) => {
    expect([...of(text, 'phrase'), ...of(text, 'flood')]).toEqual([]);
  });
});

describe('flooding said in words is found', () => {
  test.each([
    'I can’t stop thinking about the dinner he threw at her.',
    'I can’t stop thinking about her face.',
    'It keeps playing in my head.',
    'I can’t switch off.',
    'Lying awake over the twins.',
    'Took it home again.',
    'I woke up at three thinking about him.',
    'My head won’t stop.',
    'I keep hearing her scream.',
    'All I can see is that kitchen.',
    'I wish I could stop thinking about it.',
    'I am completely overwhelmed.',
  ])('%s', (text) => {
    expect(of(text, 'flood').length).toBeGreaterThan(0);
  });
});

describe('giving up, and labels in a person’s place, are found', () => {
  test.each([
    ['What’s the point?', 'cynical'],
    ['Why bother.', 'cynical'],
    ['Nothing I do changes anything.', 'cynical'],
    ['Who cares.', 'cynical'],
    ['Same old story.', 'cynical'],
    ['I’ve given up on the county.', 'cynical'],
    ['These people never learn.', 'label'],
    ['The frequent flyer is back.', 'label'],
    ['Another sob story.', 'label'],
  ] as const)('%s', (text, kind) => {
    expect(of(text, kind).length).toBeGreaterThan(0);
  });
});

describe('that something got through, or was put down, is found too', () => {
  test.each([
    'It still got to me.',
    'I cried in the car.',
    'Cried all the way home.',
    'My hands shook.',
    'So glad for her.',
    'I was so glad for her.',
    'It broke my heart.',
    'We both laughed.',
    'Left it at the door.',
    'It reached me and I could put it down.',
    'Slept well.',
    'I do care.',
  ])('%s', (text) => {
    const reading = readDistance(text);
    expect(reading.evidence.length).toBeGreaterThan(0);
    expect(reading.evidence.map(({ kind }) => kind)).toEqual(reading.evidence.map(() => 'counter'));
  });
});

test('to be moved to another office is nothing that got through', () => {
  expect(of('I was moved to the other office.', 'counter')).toEqual([]);
  expect(of('I was moved by it.', 'counter').length).toBeGreaterThan(0);
});

describe('what is not said of the writer, of now, in earnest, counts for nothing', () => {
  test.each([
    ['looked forward to', 'I can’t stop thinking about the cake.'],
    ['negated', 'I wasn’t numb.'],
    ['negated', 'I was not on autopilot.'],
    ['negated', 'I don’t feel numb any more.'],
    ['negated', 'I never go through the motions.'],
    ['negated', 'I don’t think I felt nothing.'],
    ['said by someone else', 'She said she felt nothing.'],
    ['said by someone else', 'Mother says nothing gets to her.'],
    ['said by someone else', 'He told me that nothing gets to me.'],
    ['said by someone else', 'Client: I feel nothing.'],
    ['said by someone else', 'Reports feeling nothing since the accident.'],
    ['said by someone else', 'Feeling nothing, he says.'],
    ['in quotation marks', '“I feel numb,” he told me.'],
    ['in quotation marks', '"I felt nothing. I went through the motions," she said.'],
    ['in quotation marks', 'Mum said ‘I feel nothing any more’ and left.'],
    ['in quotation marks', '‘I feel nothing any more.’ Then silence, and the clock.'],
    ['of someone else', 'He felt nothing.'],
    ['of someone else', 'Heron was on autopilot.'],
    ['of someone else', 'Client felt nothing after the dose.'],
    ['of someone else', 'I asked Heron whether he felt nothing.'],
    ['of someone else', 'Mother cried during the visit.'],
    ['of someone else', 'He can’t stop crying.'],
    ['of long ago', 'I used to feel nothing.'],
    ['of long ago', 'I used to do every visit on autopilot.'],
    ['of long ago', 'Years ago I felt nothing at work.'],
    ['feared', 'I’m afraid of going numb.'],
    ['wished for', 'I wish I felt nothing.'],
    ['supposed', 'If I go numb, I call Marta.'],
    ['still to come', 'I might go numb.'],
    ['asked', 'Am I going numb?'],
    ['advice', 'Tell yourself it’s just another case.'],
    ['advice', 'Don’t switch off.'],
    ['advice', 'Go through the motions and go home.'],
    ['what one tells oneself to keep going', 'I told myself it’s just another case.'],
    ['of people in general', 'You just go numb.'],
    ['of people in general', 'It’s easy to go numb.'],
    ['another sense', 'My fingers went numb.'],
    ['another sense', 'The client reports numbness in her left arm.'],
    ['another sense', 'I felt nothing but relief.'],
    ['another sense', 'I checked out the apartment.'],
    ['another sense', 'He keeps playing with the blocks.'],
    ['another sense', 'I took her home after court.'],
    ['another sense', 'The point of contact is Ms. Lee.'],
    ['another sense', 'No point in calling before noon, the office is closed.'],
    ['another sense', 'I shook hands with the judge.'],
    ['another sense', 'Ticked the boxes on page nine and sent it.'],
    ['another sense', 'Took the file home to finish it.'],
    ['another sense', 'I can still see him on Tuesday.'],
    ['another sense', 'The judge let it go to trial.'],
    ['another sense', 'Left the keys at the door.'],
    ['another sense', 'The family moved to a new flat.'],
    ['another sense', 'Nothing changes about the schedule until May.'],
    ['how others see someone', 'To the county she is just a number to be moved.'],
    ['how others see someone', 'He is just another number to them.'],
    ['an ache that is gone', 'I no longer feel scared in that stairwell.'],
    ['an ache that is gone', 'I stopped feeling guilty about leaving at five.'],
    ['an ache that is gone', 'I no longer feel numb.'],
  ])('%s: %s', (_, text) => {
    expect(readDistance(text).evidence.filter(({ kind }) => kind !== 'counter')).toEqual([]);
    expect(of(text, 'counter')).toEqual([]);
  });

  test('a thought of one’s own may stand in quotation marks', () => {
    expect(of('I thought “what’s the point”.', 'cynical')).toHaveLength(1);
  });
});

// Only ever added to.
const names = {
  counter: 'care felt-something glad got-to-me heart laughed put-down shook sorrow tears',
  cynical:
    'always-so for-nothing given-up no-difference only-pay own-fault same-old shrug waste what-point who-cares why-bother word',
  flood: 'as-my-own awake body cant-stop cant-switch-off checking keeps-playing mind-full overwhelmed took-home',
  label: 'contempt frequent-flyer motive slur those-people',
  numb: 'autopilot behind-glass checked-out detached empty felt-nothing just-another motions no-tears not-caring nothing-left nothing-reaches numb outside-oneself right-noises robot should-feel used-to-it',
};

describe('the list', () => {
  test('has a name of its own for each thing that can be said, and says why in plain words', () => {
    const ids = allPhrases.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, why } of allPhrases) {
      expect(id).toMatch(/^[a-z]+\/[a-z]+(?:-[a-z]+)*$/u);
      expect(why).toMatch(/^[a-z][a-z ,’“”]+$/u);
      expect(why).not.toMatch(/diagnos|disorder|symptom|ptsd|at risk|red zone|failing|streak/iu);
    }
  });

  test('has no way of saying a thing that could never be found', () => {
    // The first word of each step, without the marks.
    const said = (form: Form): string =>
      form
        .filter(({ isOptional, type }) => !isOptional && (type === 'any' || type === 'word'))
        .map(({ type, words, runs }) =>
          type === 'any' ? 'thing' : words.has('$') ? '' : ([...words, ...runs.map((run) => run.join(' '))][0] ?? ''),
        )
        .join(' ')
        .replaceAll(" 'd", "'d");
    const isFound = (id: string, text: string): boolean => findPhrases(text).some(({ phrase }) => phrase.id === id);
    const dead = allPhrases.flatMap(({ id, ofWriter, open }) => [
      ...ofWriter
        .filter((form) => !['I ', 'I am ', 'I sat '].some((who) => isFound(id, `${who}${said(form)}.`)))
        .map(said),
      ...open.filter((form) => !['', 'It ', 'I '].some((who) => isFound(id, `${who}${said(form)}.`))).map(said),
    ]);
    expect(dead).toEqual([]);
  });

  test('keeps the names that people’s “Doesn’t fit” remembers', () => {
    const kept = Object.entries(names).flatMap(([family, all]) => all.split(/\s+/u).map((name) => `${family}/${name}`));
    const ids = new Set(allPhrases.map(({ id }) => id));
    expect(kept.filter((id) => !ids.has(id))).toEqual([]);
  });
});
