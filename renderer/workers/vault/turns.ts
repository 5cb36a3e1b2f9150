/** One after the other, in the order in which they were asked for; a failed one holds up none. */
export type InTurn = <T>(run: () => Promise<T>) => Promise<T>;

export const createTurns = (): InTurn => {
  let queue: Promise<unknown> = Promise.resolve();
  return (run) => {
    const turn = queue.then(run, run);
    queue = turn;
    return turn;
  };
};
