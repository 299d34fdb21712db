/** Rows from the first to the last, both included. */
export type RowRange = readonly [first: number, last: number];

/** Rows by their places, kept as ranges: a run of any length has only few. */
export class RowSet {
  #ranges: [number, number][];

  constructor(ranges: readonly RowRange[] = []) {
    this.#ranges = ranges.map(([first, last]) => [first, last]);
  }

  /** The ranges, in order, as plain JSON. */
  get ranges(): RowRange[] {
    return this.#ranges.map(([first, last]) => [first, last]);
  }

  has(row: number): boolean {
    return this.#ranges.some(([first, last]) => first <= row && row <= last);
  }

  add(row: number): void {
    if (this.has(row)) return;
    const before = this.#ranges.findIndex(([, last]) => last === row - 1);
    const after = this.#ranges.findIndex(([first]) => first === row + 1);
    const [low, high] = [this.#ranges[before], this.#ranges[after]];
    if (low && high) {
      low[1] = high[1];
      this.#ranges.splice(after, 1);
    } else if (low) low[1] = row;
    else if (high) high[0] = row;
    else this.#insert(row);
  }

  #insert(row: number): void {
    const later = this.#ranges.findIndex(([first]) => first > row);
    this.#ranges.splice(later < 0 ? this.#ranges.length : later, 0, [row, row]);
  }
}

/** The places of rows as ranges. */
export function rangesOf(rows: Iterable<number>): RowRange[] {
  const set = new RowSet();
  for (const row of rows) set.add(row);
  return set.ranges;
}

/** Each row of ranges. */
export function* rowsIn(ranges: readonly RowRange[]): Generator<number> {
  for (const [first, last] of ranges) for (let row = first; row <= last; row += 1) yield row;
}
