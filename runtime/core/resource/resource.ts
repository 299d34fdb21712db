import { BulkRun } from '../bulk/bulk-run.ts';
import type { BulkOptions } from '../bulk/bulk-types.ts';
import type { ExportCheckpoint } from '../export/checkpoint.ts';
import { IncrementalExport } from '../export/incremental-export.ts';
import type { DeclaredListOperation, DeclaredOperation, LoadedOperations } from '../operation/operation.ts';
import { Paginator } from '../pagination/paginator.ts';
import type { RequestOptions } from '../request/types.ts';
import { Call, type Outcome } from './call.ts';
import { isMany, type Many, watch } from './collection.ts';
import { inputNow } from './input-now.ts';
import type { CallInput, ResourceClient } from './types.ts';

type Engine = typeof import('./engine.ts');

/** What carries calls out comes with the first one, so that importing the SDK stays cheap. */
let engine: Promise<Engine> | undefined;

function loadEngine(): Promise<Engine> {
  engine ??= import('./engine.ts');
  return engine;
}

/** Bulk runs are rare: what carries them out comes with the first one. */
function loadBulk(): Promise<typeof import('./bulk.ts')> {
  return import('./bulk.ts');
}

/** What the generated resources are made of: each of their methods is one call of these. */
export abstract class Resource {
  protected readonly client: ResourceClient;
  #options: RequestOptions;

  /** The options are those of every call of this resource; what a call states for itself wins. */
  constructor(client: ResourceClient, options: RequestOptions = {}) {
    this.client = client;
    this.#options = options;
  }

  /** What the methods send, by the name under which they call it; it comes with the first call. */
  protected async operations(): LoadedOperations {
    return { operations: {} };
  }

  /**
   * Carries out one operation, by its name in {@link operations} or as it is stated. Its answer becomes models; a model
   * that is passed as body is rebased onto the answer. A record may come from the cache, and equal reads under way are one.
   */
  protected call<T, S = unknown>(operation: string | DeclaredOperation, input: CallInput = {}): Call<T, S> {
    return this.#go(
      () => inputNow(input),
      async ({ capture, perform }, taken, isFresh) => {
        const found = await this.#find(operation);
        return perform(this.client, found, capture(found, taken), isFresh);
      },
    );
  }

  /** A list, not requested yet. */
  protected paginate<T, S = unknown>(
    operation: string | DeclaredListOperation,
    input: CallInput = {},
  ): Paginator<T, S> {
    const taken = this.#withOptions(inputNow(input));
    return new Paginator<T, S>(async () => {
      const [{ capture, openList }, found] = await Promise.all([loadEngine(), this.#findList(operation)]);
      return openList(this.client, found, capture(found, taken));
    });
  }

  /** An incremental export, not requested yet. */
  protected paginateExport<T, S = unknown>(
    operation: string | DeclaredListOperation,
    input: CallInput = {},
  ): IncrementalExport<T, S> {
    const taken = this.#withOptions(inputNow(input));
    return new IncrementalExport<T, S>(async (state, from) => {
      const [{ capture, openExport }, found] = await Promise.all([loadEngine(), this.#findList(operation)]);
      return openExport(this.client, found, capture(found, from ? goingOn(taken, from) : taken), state);
    });
  }

  /** Records by id in the order of the ids, null where there is none. Goes out in chunks, without those in the cache. */
  protected loadMany<T>(
    operation: string | DeclaredOperation,
    ids: Many<unknown>,
    input: CallInput = {},
  ): Call<(T | null)[]> {
    return this.#go(
      () => ({ ...inputNow(input), ids: Array.isArray(ids) ? [...ids] : ids }),
      async ({ capture, performMany }, taken, isFresh) => {
        const found = await this.#find(operation);
        return performMany(this.client, found, { ...capture(found, taken), ids: taken.ids }, isFresh);
      },
    );
  }

  /**
   * Carries out `one`, or where its body or the last value of its path is a collection the form of it that takes it. The
   * job that a form starts knows its rows.
   */
  protected oneOrMany<T>(
    one: string | DeclaredOperation,
    many: string | DeclaredOperation | readonly (string | DeclaredOperation)[],
    input: CallInput,
  ): Call<T> {
    const { path = [], body } = input;
    if (!isMany(body) && !isMany(path.at(-1))) return this.call(one, input);
    const { rows, seen } = watch(isMany(body) ? body : path.at(-1));
    const place = isMany(body) ? { body: rows } : { path: [...path.slice(0, -1), rows] };
    return this.#go(
      () => inputNow({ ...input, ...place }),
      async (loaded, taken, isFresh) => {
        const [found, ...forms] = await Promise.all([one, ...[many].flat()].map((named) => this.#find(named)));
        const chosen = await loaded.chooseForm(found as DeclaredOperation, forms, taken);
        const outcome = await loaded.perform(this.client, chosen.form, chosen.input, isFresh);
        return loaded.rememberInputs(this.client, chosen.form, outcome, seen);
      },
    );
  }

  /**
   * A bulk run, not begun yet: carries out the form `many` of `one` for any number of rows, in chunks. `change` goes for all
   * rows where these are ids.
   */
  protected bulk<Row, Answer, Found = never>(
    [one, many]: readonly [one: string, many: string],
    { rows, change, path = [] }: { rows: Many<Row>; change?: unknown; path?: readonly unknown[] },
    own: BulkOptions & { query?: object },
  ): BulkRun<Row, Answer, Found> {
    const { query, ...options } = { ...this.#options, ...own };
    const { path: owners = [], body } = inputNow({ path: [...path], ...(change !== undefined && { body: change }) });
    const open = async () => {
      const { openBulk } = await loadBulk();
      return openBulk(this.client, (name) => this.#find(name), { one, many, owners, change: body, query }, options);
    };
    return new BulkRun(open, rows, options);
  }

  async #find(operation: string | DeclaredOperation): Promise<DeclaredOperation> {
    if (typeof operation !== 'string') return operation;
    const { operations } = await this.operations();
    const found = Object.hasOwn(operations, operation) ? operations[operation] : undefined;
    if (!found) throw new Error(`${this.constructor.name} has no operation "${operation}"`);
    return found;
  }

  #findList(operation: string | DeclaredListOperation): Promise<DeclaredListOperation> {
    return this.#find(operation) as Promise<DeclaredListOperation>;
  }

  /** Takes the input as it is now, and calls as soon as the current code has run; whatever is wrong rejects. */
  #go<T, I extends CallInput, S = unknown>(
    take: () => I,
    run: (engine: Engine, input: I, isFresh: boolean) => Promise<Outcome<unknown>>,
  ): Call<T, S> {
    const input = new Promise<I>((resolve) => resolve(this.#withOptions(take())));
    return new Call(async (isFresh) => {
      // First the input: its failure must not wait for the engine without anybody listening.
      const taken = await input;
      return run(await loadEngine(), taken, isFresh) as Promise<Outcome<T>>;
    });
  }

  #withOptions<I extends CallInput>(input: I): I {
    const { options } = input;
    // What is no object is refused with the other wrong options, by the one who checks them.
    return { ...input, options: typeof (options ?? {}) === 'object' ? { ...this.#options, ...options } : options };
  }
}

/** The input of an export that begins at a checkpoint in place of its own start. */
function goingOn({ query, ...input }: CallInput, from: ExportCheckpoint): CallInput {
  return { ...input, query: { ...query, start_time: undefined, from } };
}
