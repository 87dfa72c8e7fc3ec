/**
 * What each of two texts says that the other has something near to, as shares of 0 to 1 (a weighted MaxSim, as O. Khattab and M. Zaharia have it in "ColBERT", 2020).
 * @param one how much each word of the one text tells, `other` of the other
 * @param near how near the i-th word of the one is to the j-th of the other, at most 1; below 0 counts as 0
 * @returns the share of the one, and the share of the other; 0 of a text that tells nothing
 */
export function echoed(
  one: readonly number[],
  other: readonly number[],
  near: (i: number, j: number) => number,
): [number, number] {
  let [all, found, allBack, foundBack] = [0, 0, 0, 0];
  const nearest = other.map(() => 0);
  for (let i = 0; i < one.length; i += 1) {
    let most = 0;
    for (let j = 0; j < other.length; j += 1) {
      const at = near(i, j);
      if (at > most) most = at;
      if (at > (nearest[j] as number)) nearest[j] = at;
    }
    all += one[i] as number;
    found += (one[i] as number) * most;
  }
  for (let j = 0; j < other.length; j += 1) {
    allBack += other[j] as number;
    foundBack += (other[j] as number) * (nearest[j] as number);
  }
  return [all === 0 ? 0 : found / all, allBack === 0 ? 0 : foundBack / allBack];
}
