import { wrongArgument } from '../errors/usage-errors.ts';
import type { PlacedRow } from './courier.ts';
import type { Ledger, OpenEntry } from './ledger.ts';
import { rowsIn } from './row-set.ts';

/** Rows that go together. */
export interface Chunk {
  readonly rows: readonly PlacedRow[];
  /** Where the ledger has them; undefined for rows that were never announced. */
  readonly entry: OpenEntry | undefined;
}

/** Rows of an earlier run whose fate is to be found out; they come together again as they were sent. */
interface Reunion {
  readonly entry: OpenEntry;
  readonly rows: PlacedRow[];
  missing: number;
}

/** The rows of a run, in chunks. Rows that are over are skipped. */
export class RowSource {
  /** Most rows in the chunks to come. */
  size: number;
  #ledger: Ledger;
  #iterator: AsyncIterator<unknown> | Iterator<unknown>;
  #reunions: Map<number, Reunion>;
  #rows: PlacedRow[] = [];
  #isAtEnd = false;

  constructor(rows: AsyncIterable<unknown> | Iterable<unknown>, size: number, ledger: Ledger) {
    this.size = size;
    this.#ledger = ledger;
    this.#iterator = Symbol.asyncIterator in rows ? rows[Symbol.asyncIterator]() : rows[Symbol.iterator]();
    this.#reunions = reunionsOf(ledger);
  }

  /** The next rows; undefined at the end. */
  async next(): Promise<Chunk | undefined> {
    while (!this.#isAtEnd) {
      const { done, value } = await this.#iterator.next();
      if (done) {
        this.#isAtEnd = true;
        this.#checkThatNobodyIsMissing();
      } else {
        const chunk = this.#place({ index: this.#ledger.read++, input: await value });
        if (chunk) return chunk;
      }
    }
    return this.#rows.length > 0 ? this.#take() : undefined;
  }

  /** Reads no more. A source that takes its time to end, or can't, need not be waited for. */
  close(): void {
    const end = async (): Promise<unknown> => this.#iterator.return?.();
    if (!this.#isAtEnd) end().catch(() => {});
    this.#isAtEnd = true;
  }

  #place(row: PlacedRow): Chunk | undefined {
    if (this.#ledger.isOver(row.index)) return undefined;
    const reunion = this.#reunions.get(row.index);
    if (!reunion) return this.#rows.push(row) >= this.size ? this.#take() : undefined;
    this.#reunions.delete(row.index);
    reunion.rows.push(row);
    reunion.missing -= 1;
    return reunion.missing === 0 ? { rows: reunion.rows, entry: reunion.entry } : undefined;
  }

  #take(): Chunk {
    const rows = this.#rows;
    this.#rows = [];
    return { rows, entry: undefined };
  }

  #checkThatNobodyIsMissing(): void {
    const [index] = this.#reunions.keys();
    if (index === undefined) return;
    const { operation, read } = this.#ledger;
    throw wrongArgument(
      `${operation}(rows)`,
      `must be the rows of the run that it goes on from: row ${index} was sent by that, and now there are ${read} rows`,
    );
  }
}

function reunionsOf(ledger: Ledger): Map<number, Reunion> {
  const reunions = new Map<number, Reunion>();
  for (const entry of ledger.open) {
    const reunion = { entry, rows: [], missing: ledger.left(entry) };
    for (const row of rowsIn(entry.rows)) if (!ledger.isOver(row)) reunions.set(row, reunion);
  }
  return reunions;
}

/** Number of rows, where the source tells it without being read. */
export function totalOf(rows: unknown): number | undefined {
  if (Array.isArray(rows)) return rows.length;
  return rows instanceof Set || rows instanceof Map ? rows.size : undefined;
}
