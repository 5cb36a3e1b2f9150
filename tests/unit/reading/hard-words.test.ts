import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { soundsHeavy } from '#shared/reading/hard-words';

describe('words of one’s own about not living are heard', () => {
  test.each([
    'I don’t want to be here any more.',
    'I dont want to be here anymore',
    'I wish I was dead.',
    'wish I were dead',
    'I just want to end it all.',
    'I want to kill myself.',
    'I am going to kill myself.',
    'They’d be better off without me.',
    'Everyone would be better off without me.',
    'I want to die.',
    'Want to die.',
    'I have nothing to live for.',
    'I hope I don’t wake up tomorrow.',
    'I wish I could go to sleep and never wake up.',
    'I keep thinking about killing myself.',
    'I thought about ending my life.',
    'I feel suicidal again.',
    'I’ve been having suicidal thoughts.',
    'I don’t want to live any more.',
    'What’s the point of living?',
    'No one would miss me.',
    'My life isn’t worth living.',
    'I’m tired of living.',
    'I’d rather be dead.',
    'I wish I’d never been born.',
    'I don’t see a reason to live.',
    'I want to take my own life.',
    'I want to commit suicide.',
    'I don’t want to live in this world.',
    'I thought about driving into a tree.',
    'I thought about driving into a tree on the way home.',
    'I feel like hurting myself.',
    'I just want it all to stop.',
    'Sometimes I think it would be easier not to exist.',
    'Read her note and sat in the car. I want to die.',
    'Long day, two intakes. The county said no again. I want it all to end.',
    'She said she is fine. I am not, I want to die.',
  ])('%s', (text) => {
    expect(soundsHeavy(text)).toBe(true);
  });
});

describe('they are heard also where they are said sideways', () => {
  test.each([
    'I can’t go on.',
    'I don’t want to carry on any more.',
    'I’m not sure I want to be around anymore.',
    'I don’t know if I want to live.',
    'I just want to not exist.',
    'I wish I didn’t exist.',
    'Not wanting to be alive again tonight.',
    'I don’t see the point in living any more.',
    'I have no will to live.',
    'I don’t care if I live or die.',
    'Wouldn’t mind if a bus hit me.',
    'I thought about driving into the barrier.',
    'I thought about not turning the wheel.',
    'It would be so easy to just turn the wheel.',
    'Sometimes I think about not waking up.',
    'I want to sleep and never wake up.',
    'Part of me hopes the car doesn’t stop.',
    'I’ve been stockpiling my meds.',
    'Been looking up ways to die.',
    'I might as well be dead.',
    'I hate being alive.',
    'I feel like dying.',
    'Would anyone notice if I was gone?',
    'Who would miss me?',
    'I cut myself again last night.',
    'I self-harmed last night.',
    'I keep telling myself I’d be better off dead.',
  ])('%s', (text) => {
    expect(soundsHeavy(text)).toBe(true);
  });
});

describe('they are heard however they are spelled', () => {
  test.each([
    'i wnat to die',
    'I wan to die',
    'I want to kms',
    'ive been having sucidal thoughts',
    'feeling suicidle',
    'thinking about suiside',
    'I wanted to kill my self',
    'killing my self seems easy',
    'Id rather be dead',
    'theres nothing to live for',
    'I dinnae want tae be here any mair',
    'ah cannae go on',
  ])('%s', (text) => {
    expect(soundsHeavy(text)).toBe(true);
  });
});

describe('the work’s own words, and figures of speech, are left alone', () => {
  test.each([
    'Client is suicidal.',
    'Talked with Marlow about wanting to die.',
    'Her note: I can’t go on living like this.',
    'I want to be dead asleep by nine.',
    'Completed the suicide risk assessment with the on-call clinician.',
    'Client reports suicidal ideation and denies a plan.',
    'My client killed himself in May.',
    'We talked about his suicide attempt.',
    'Client tried to commit suicide last year.',
    'Sat with a father who wants to commit suicide.',
    'Suicide prevention training at nine.',
    'He told me he wants to kill himself.',
    'She said she wants to die.',
    'Mother wants to die at home.',
    '"I want to die," she said.',
    '“I don’t want to be here any more,” he said.',
    'Client: I want to kill myself.',
    'Client stated I want to die.',
    'I asked him if he wanted to die.',
    'A man who wants to end it all called twice.',
    'She wrote that everyone would be better off without her.',
    'I keep thinking about dying patients.',
    'He took his own life.',
    'This job is killing me.',
    'I’m killing myself over this report.',
    'Dead tired, and dead on my feet.',
    'The deadline is Friday.',
    'I nearly died laughing.',
    'I was dying to see the baby.',
    'I kill time in the car between visits.',
    'I want to end the session early.',
    'We are planning to end services in May.',
    'I don’t want to live in that town.',
    'I don’t want to be here until six again.',
    'The team would be better off without me as the chair.',
    'I hurt myself on the filing cabinet.',
    'I wish I was home.',
    'I would rather die than go to that training.',
    'I’m tired of living in two cities.',
    'What’s the point of going on the visit without the file?',
    'I’m not suicidal.',
    'I would never kill myself.',
    'She goes I wish I was dead.',
    'He was like I want to die.',
    'The father went I want to die and slammed the door.',
    'We role-played: I want to kill myself.',
    'Feeling suicidal, he rang the line.',
    'Self-harmed Tuesday. Taken to A&E.',
    'Killing time before court.',
    'Kill me now, another rota.',
    'I drove 40 kms to Heron.',
    'I thought about taking my break.',
    'I can’t go on that course.',
    'I couldn’t carry on with the form.',
    'I don’t want to go on the rota.',
    'I don’t care if I crash on the sofa.',
    'Would anyone notice if I was late?',
    'Lost the will to live in that meeting.',
    'I need to cut myself some slack.',
    'I told myself he wants to die and I can’t fix that.',
    'Counted the pills with her, 14 left.',
    '',
  ])('%s', (text) => {
    expect(soundsHeavy(text)).toBe(false);
  });
});

test('nothing that can be typed upsets it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(typeof soundsHeavy(text)).toBe('boolean');
    }),
    { seed: 4 },
  );
});
