// Chance with a seed: a failure names the seed, and REDRESS_SEED=… plays the same run again.

/** A generator of numbers in [0, 1) (mulberry32), and what is usually made of them. */
export function chance(seed = Number(process.env.REDRESS_SEED ?? Date.now() % 2 ** 31)) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  /** A whole number in [low, high]. */
  const between = (low, high) => low + Math.floor(next() * (high - low + 1));
  const oneOf = (list) => list[between(0, list.length - 1)];
  /** A new list of the same things in another order. */
  const shuffled = (list) => {
    const result = [...list];
    for (let i = result.length - 1; i > 0; i--) {
      const j = between(0, i);
      [result[i], result[j]] = [result[j], result[i]];
    }
    return result;
  };
  return { seed, next, between, oneOf, shuffled };
}
