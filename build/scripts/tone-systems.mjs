// Ours and its peers, each with its own way to call a text neutral.
import { createRequire } from 'node:module';
import { at, runNode } from './run.mjs';

const require = createRequire(import.meta.url);

/** As a package: `score` at its best of raw and per word, which its authors offer; 0 is neutral. */
const bySign = (score) => (text) => {
  const value = score(text);
  return { score: value, side: Math.sign(value) };
};

// From VADER's own description: what lies between is neutral.
const vaderNeutral = 0.05;

const sentiment = () => {
  const Sentiment = require('sentiment');
  const reader = new Sentiment();
  return bySign((text) => reader.analyze(text).score);
};

const vader = () => {
  const { SentimentIntensityAnalyzer } = require('vader-sentiment');
  return (text) => {
    const { compound } = SentimentIntensityAnalyzer.polarity_scores(text);
    return { score: compound, side: Math.abs(compound) < vaderNeutral ? 0 : Math.sign(compound) };
  };
};

const winkNlp = () => {
  const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'negation', 'sentiment']);
  return bySign((text) => (text.trim() === '' ? 0 : nlp.readDoc(text).out(nlp.its.sentiment)));
};

const winkSentiment = () => {
  const read = require('wink-sentiment');
  return bySign((text) => read(text).normalizedScore);
};

const ours = async () => {
  await runNode(at('build/scripts/build-eval.mjs'), ['reading'], { quiet: true });
  const { readTone } = await import(at('out/eval/reading.mjs'));
  const sides = { pos: 1, neg: -1, neu: 0 };
  return (text) => {
    const { score, label } = readTone(text);
    return { score, side: sides[label] };
  };
};

/** `sentiment` first: speeds are told as shares of its own. */
export const systems = async () => [
  { name: 'sentiment', read: sentiment() },
  { name: 'vader-sentiment', read: vader() },
  { name: 'wink-nlp', read: winkNlp() },
  { name: 'wink-sentiment', read: winkSentiment() },
  { name: 'ours', read: await ours() },
];
