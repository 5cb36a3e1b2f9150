import { expose } from 'comlink';
import { createStrengthRating } from './passphrase-strength.ts';

const rate = createStrengthRating();

expose(rate);
