import { expose } from 'comlink';
import { readEntry } from '#shared/reading/read-entry';

/** Runs beside the vault worker, so that opening, saving and searching never wait for an analysis. */
const readingWorker = { read: (texts: readonly string[]) => texts.map(readEntry) };

export type ReadingWorker = typeof readingWorker;

expose(readingWorker);
