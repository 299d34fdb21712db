import { BULK_STATE_VERSION, type BulkCounts, type BulkState, type OpenRows } from './bulk-state.ts';
import type { BulkProgress } from './bulk-types.ts';
import type { PlacedRow } from './courier.ts';
import type { OutcomeState } from './outcomes.ts';
import { RowSet, rangesOf, rowsIn } from './row-set.ts';

/** Rows that are announced, as the ledger keeps them. */
export type OpenEntry = { -readonly [K in keyof OpenRows]: OpenRows[K] };

/** What is written down of a run: which rows are over, which are under way, and how many came to which end. */
export class Ledger {
  readonly operation: string;
  readonly total: number | undefined;
  /** Rows read from the source. */
  read = 0;
  /** Rows sent. */
  sent = 0;
  #over: RowSet;
  #open: Set<OpenEntry>;
  #counts: { -readonly [K in keyof BulkCounts]: number };

  constructor(operation: string, total: number | undefined, from?: BulkState) {
    this.operation = operation;
    this.total = total;
    this.#over = new RowSet(from?.over);
    this.#open = new Set((from?.open ?? []).map((entry) => ({ ...entry })));
    this.#counts = { done: 0, failed: 0, inDoubt: 0, ...from?.counts };
    this.#prune();
  }

  /** Rows under way. */
  get open(): ReadonlySet<OpenEntry> {
    return this.#open;
  }

  get state(): BulkState {
    const { operation } = this;
    const open = [...this.#open].map((entry) => ({ ...entry }));
    return { version: BULK_STATE_VERSION, operation, over: this.#over.ranges, open, counts: { ...this.#counts } };
  }

  get progress(): BulkProgress {
    return { read: this.read, sent: this.sent, ...this.#counts, total: this.total };
  }

  /** The outcome of the row was handed out. */
  isOver(row: number): boolean {
    return this.#over.has(row);
  }

  /** Rows are about to be sent. */
  announce(rows: readonly PlacedRow[], since: number, repeated: number): OpenEntry {
    const entry = { rows: rangesOf(rows.map(({ index }) => index)), since, ...(repeated > 0 && { repeated }) };
    this.#open.add(entry);
    return entry;
  }

  /** Rows were refused, or go their ways in other entries. */
  retract(entry: OpenEntry): void {
    this.#open.delete(entry);
  }

  /** The outcome of a row was taken. */
  close(row: number, state: OutcomeState): void {
    this.#over.add(row);
    this.#counts[state] += 1;
    this.#prune();
  }

  /** How many rows of an entry are still to come. */
  left({ rows }: OpenRows): number {
    return [...rowsIn(rows)].filter((row) => !this.isOver(row)).length;
  }

  #prune(): void {
    for (const entry of this.#open) {
      const [, last = -1] = entry.rows.at(-1) ?? [];
      if (last < 0 || (this.isOver(last) && this.left(entry) === 0)) this.#open.delete(entry);
    }
  }
}
