/** Most arrivals within any window of so many milliseconds. */
export function busiestWindow(arrivals: readonly number[], ms: number): number {
  const sorted = [...arrivals].sort((a, b) => a - b);
  let first = 0;
  return sorted.reduce((most, at, index) => {
    while (at - (sorted[first] as number) >= ms) first++;
    return Math.max(most, index - first + 1);
  }, 0);
}
