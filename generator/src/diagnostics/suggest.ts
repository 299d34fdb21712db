/** `did you mean "string"?` for the candidate nearest to what was written; undefined where none is near. */
export function didYouMean(written: string, candidates: Iterable<string>): string | undefined {
  const nearest = nearestOf(written, candidates);
  return nearest === undefined ? undefined : `did you mean "${nearest}"?`;
}

/** Help of a name that must be one of few: the nearest, or all of them. */
export function oneOf(written: string, candidates: readonly string[]): string {
  return didYouMean(written, candidates) ?? `use one of: ${candidates.join(', ')}`;
}

function nearestOf(written: string, candidates: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  let least = Math.max(1, Math.floor(written.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = distanceBetween(written.toLowerCase(), candidate.toLowerCase());
    if (distance < least) [nearest, least] = [candidate, distance];
  }
  return nearest;
}

/** Levenshtein distance. */
function distanceBetween(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i++) {
    const next = [i];
    for (let j = 1; j <= right.length; j++) {
      const replaced = at(row, j - 1) + (left[i - 1] === right[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, at(row, j) + 1, at(next, j - 1) + 1));
    }
    row = next;
  }
  return at(row, right.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? 0;
}
