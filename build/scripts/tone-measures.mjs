// What a reading of tone is measured by.

const share = (part, whole) => (whole === 0 ? null : part / whole);

const f1 = (hits, said, there) => (said + there === 0 ? 0 : (2 * hits) / (said + there));

/** `pairs`: [side, score]. A score of 0 counts half in accuracy, and as neither side in F1. */
export const polarity = (pairs) => {
  const credit = (side) =>
    pairs
      .filter(([is]) => is === side)
      .reduce((sum, [is, score]) => sum + (score === 0 ? 0.5 : Math.sign(score) === is ? 1 : 0), 0);
  const count = (side) => pairs.filter(([is]) => is === side).length;
  const [good, bad] = [share(credit(1), count(1)), share(credit(-1), count(-1))];
  const ofSide = (side) =>
    f1(
      pairs.filter(([is, score]) => is === side && Math.sign(score) === side).length,
      pairs.filter(([, score]) => Math.sign(score) === side).length,
      count(side),
    );
  return {
    accuracy: share(credit(1) + credit(-1), pairs.length),
    balanced: good === null || bad === null ? null : (good + bad) / 2,
    macroF1: pairs.length === 0 ? null : (ofSide(1) + ofSide(-1)) / 2,
  };
};

/** `pairs`: [class, said], of -1, 0 and 1. */
export const threeClass = (pairs) => {
  const ofClass = (one) =>
    f1(
      pairs.filter(([is, said]) => is === one && said === one).length,
      pairs.filter(([, said]) => said === one).length,
      pairs.filter(([is]) => is === one).length,
    );
  return { macroF1: (ofClass(-1) + ofClass(0) + ofClass(1)) / 3 };
};

/** `pairs`: [x, y]. 0 where either does not vary. */
export const pearson = (pairs) => {
  const mean = (at) => pairs.reduce((sum, pair) => sum + pair[at], 0) / pairs.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  let [xy, xx, yy] = [0, 0, 0];
  for (const [x, y] of pairs) {
    xy += (x - meanX) * (y - meanY);
    xx += (x - meanX) ** 2;
    yy += (y - meanY) ** 2;
  }
  return xx === 0 || yy === 0 ? 0 : xy / Math.sqrt(xx * yy);
};
