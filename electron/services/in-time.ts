const patienceMs = 10_000;

/**
 * The same answer, or after ten seconds ETIMEDOUT: a disk that hangs gives no error of its own, and whoever waits for
 * it would look at a blank page. What was begun goes on.
 */
export const inTime = <T>(work: Promise<T>, ms = patienceMs): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(Object.assign(new Error('The disk does not answer'), { code: 'ETIMEDOUT' })),
      ms,
    );
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
