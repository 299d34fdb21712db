import type { BulkState } from './bulk-state.ts';
import type { BulkOptions, BulkOutcome, BulkProgress, BulkResult, BulkSummary } from './bulk-types.ts';
import type { Courier } from './courier.ts';
import type { Ledger } from './ledger.ts';

/** Loads what carries a run out. */
export type OpenBulk = () => Promise<{ courier: Courier; engine: typeof import('./bulk-engine.ts') }>;

/**
 * A bulk run over any number of rows, not begun yet: iterating over it reads rows, sends them in chunks as jobs and gives
 * one outcome for each row. Outcomes come as jobs end, not in the order of the rows.
 *
 * It reads no more rows ahead than its jobs hold, and can be iterated once. A wrong row fails alone. A row whose answer
 * was lost is looked for by its external id, where it has one, or sent again, where that changes nothing more; else its
 * outcome is `inDoubt`: it is never sent again blindly.
 *
 * What concerns all rows (credentials, a connection that stays away, the source itself) is thrown when the jobs under
 * way are over. `break`, an error and a signal's `AbortError` lose nothing: `from: run.state` goes on with the same rows.
 * Jobs go on at Zendesk meanwhile.
 */
export class BulkRun<Row = unknown, Answer = unknown, Found = never>
  implements AsyncIterable<BulkOutcome<Row, BulkResult<Answer>, Found>>
{
  #open: OpenBulk;
  #rows: AsyncIterable<Row> | Iterable<Row>;
  #options: BulkOptions;
  #ledger: Ledger | undefined;
  #isBegun = false;

  constructor(open: OpenBulk, rows: AsyncIterable<Row> | Iterable<Row>, options: BulkOptions) {
    this.#open = open;
    this.#rows = rows;
    this.#options = options;
  }

  /** The outcomes. */
  [Symbol.asyncIterator](): AsyncGenerator<BulkOutcome<Row, BulkResult<Answer>, Found>, void, undefined> {
    return this.#outcomes() as AsyncGenerator<BulkOutcome<Row, BulkResult<Answer>, Found>, void, undefined>;
  }

  /** How far it is, for `from`: plain JSON. Before the first row the state that it goes on from, if any. */
  get state(): BulkState | undefined {
    return this.#ledger?.state ?? this.#options.from;
  }

  /** How many rows were read, sent, and came to which end. */
  get progress(): BulkProgress {
    const counts = this.#options.from?.counts ?? { done: 0, failed: 0, inDoubt: 0 };
    return this.#ledger?.progress ?? { read: 0, sent: 0, ...counts, total: undefined };
  }

  /** Runs to the end and keeps only the rows that are not done. */
  async finish(): Promise<BulkSummary<Row, BulkResult<Answer>, Found>> {
    const failures: BulkOutcome<Row, BulkResult<Answer>, Found>[] = [];
    for await (const outcome of this) if (outcome.state !== 'done') failures.push(outcome);
    const { done, failed, inDoubt } = this.progress;
    return { done, failed, inDoubt, failures };
  }

  async *#outcomes(): AsyncGenerator<BulkOutcome, void, undefined> {
    const isSecond = this.#isBegun;
    this.#isBegun = true;
    const { courier, engine } = await this.#open();
    if (isSecond) throw engine.iteratedTwice(courier.name);
    this.#ledger = engine.openLedger(courier, this.#rows, this.#options);
    yield* engine.outcomesOf(courier, this.#ledger, this.#rows, this.#options);
  }
}
