/** In a list whose first items all fulfil a condition and the others do not: the place of the first that does not. */
export function partitionPoint<T>(items: readonly T[], fulfils: (item: T) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && fulfils(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
