import { expose } from 'comlink';
import { readText } from './read.ts';

/** Runs beside the vault worker, so that opening, saving and searching never wait for an analysis. */
const readingWorker = { read: (texts: readonly string[]) => texts.map(readText) };

export type ReadingWorker = typeof readingWorker;

expose(readingWorker);
