import { IncrementalExport } from '../export/incremental-export.ts';
import type { DeclaredListOperation, DeclaredOperation } from '../operation/operation.ts';
import { Paginator } from '../pagination/paginator.ts';
import type { RequestOptions } from '../request/types.ts';
import { Call, type Outcome } from './call.ts';
import { capture, isMany, type Many, watch } from './capture.ts';
import type { CallInput, ResourceClient } from './types.ts';

type Engine = typeof import('./engine.ts');

/** What is still to be done to an input when the call goes out. */
type Finish = (engine: Engine, input: CallInput) => CallInput | Promise<CallInput>;

/** What carries calls out comes with the first one, so that importing the SDK stays cheap. */
let engine: Promise<Engine> | undefined;

function loadEngine(): Promise<Engine> {
  engine ??= import('./engine.ts');
  return engine;
}

/** A job that is given nothing but the ids of its records. */
function isOfIds({ body }: DeclaredOperation): boolean {
  return body !== undefined && 'job' in body && !body.model;
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

  /**
   * Carries out one operation. Its answer becomes models; a model that is passed as body is rebased onto the answer.
   * A record may come from the cache, and equal reads under way are one.
   */
  protected call<T, S = unknown>(operation: DeclaredOperation, input: CallInput = {}): Call<T, S> {
    return this.#go(
      () => capture(operation, input),
      ({ perform }, captured, isFresh) => perform(this.client, operation, captured, isFresh),
    );
  }

  /** A list, not requested yet. */
  protected paginate<T, S = unknown>(operation: DeclaredListOperation, input: CallInput = {}): Paginator<T, S> {
    const captured = this.#withOptions(capture(operation, input));
    return new Paginator<T, S>(async () => (await loadEngine()).openList(this.client, operation, captured));
  }

  /** An incremental export, not requested yet. */
  protected paginateExport<T, S = unknown>(
    operation: DeclaredListOperation,
    input: CallInput = {},
  ): IncrementalExport<T, S> {
    const captured = this.#withOptions(capture(operation, input));
    return new IncrementalExport<T, S>(async (progress) =>
      (await loadEngine()).openExport(this.client, operation, captured, progress),
    );
  }

  /** Records by id in the order of the ids, null where there is none. Goes out in chunks, without those in the cache. */
  protected loadMany<T>(operation: DeclaredOperation, ids: Many<unknown>, input: CallInput = {}): Call<(T | null)[]> {
    return this.#go(
      () => ({ ...capture(operation, input), ids: Array.isArray(ids) ? [...ids] : ids }),
      ({ performMany }, captured, isFresh) => performMany(this.client, operation, captured, isFresh),
    );
  }

  /**
   * Carries out `one`, or the form of it that takes the collection which is its body or the last value of its path:
   * a body with an element for each, or one change (or none) for all `ids` in the query, or in the body of a job.
   */
  protected oneOrMany<T>(
    one: DeclaredOperation,
    many: DeclaredOperation | readonly DeclaredOperation[],
    input: CallInput,
  ): Call<T> {
    const { path = [], body } = input;
    const records = path.at(-1);
    if (!isMany(body) && !isMany(records)) return this.call(one, input);
    const forms = [many].flat() as DeclaredOperation[];
    const each = forms.find((form) => form.body && 'many' in form.body);
    if (each && isMany(body)) return this.#bulk(each, input, body, (rows) => ({ body: rows }));
    if (each && body === undefined && isMany(records)) {
      return this.#bulk(each, { ...input, path: path.slice(0, -1) }, records, (rows) => ({ body: rows }));
    }
    const same = forms.find((form) => form !== each && (!form.body || isOfIds(form)) === (body === undefined));
    const finish: Finish = ({ toIds }, captured) => toIds(one, same, captured);
    return this.#bulk(same ?? one, input, records, (ids) => ({ path: [...path.slice(0, -1), ids] }), finish);
  }

  /** Carries out a form for many; the job that it starts knows its rows. */
  #bulk<T>(
    form: DeclaredOperation,
    input: CallInput,
    records: unknown,
    place: (rows: unknown) => CallInput,
    finish: Finish = (_, captured) => captured,
  ): Call<T> {
    const { rows, seen } = watch(records);
    return this.#go(
      () => capture(form, { ...input, ...place(rows) }),
      async (loaded, captured, isFresh) => {
        const taken = await finish(loaded, captured);
        const outcome = await loaded.perform(this.client, form, taken, isFresh);
        return loaded.rememberInputs(this.client, form, outcome, seen);
      },
    );
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
