import type { ResponseInfo } from '../request/types.ts';

/** What a call brought, and the answer that it came in; a record from the cache has none. */
export interface Outcome<T> {
  data: T;
  response: ResponseInfo | undefined;
  /** What came along by `include`, by name. */
  sideloads?: object;
}

/** What a call brought, together with its answer. */
export interface WithResponse<T, S = unknown> {
  data: T;
  response: ResponseInfo;
  /** What came along by `include`, by name: records as models, anything else as it came. */
  sideloads: S;
  /** `x-request-id`. */
  requestId: string | undefined;
}

/**
 * One call of the API: a promise of its result. It goes out even if nobody awaits it, but not before the current code
 * has run, so that `withResponse()` can still make it bypass the cache.
 */
export class Call<T, S = unknown> extends Promise<T> {
  #run: (isFresh: boolean) => Promise<Outcome<T>>;
  #state: { isFresh: boolean; outcome?: Outcome<T> };

  constructor(run: (isFresh: boolean) => Promise<Outcome<T>>) {
    const state: { isFresh: boolean; outcome?: Outcome<T> } = { isFresh: false };
    const outcome = Promise.resolve().then(() => run(state.isFresh));
    super((resolve) =>
      resolve(
        outcome.then((reached) => {
          state.outcome = reached;
          return reached.data;
        }),
      ),
    );
    this.#run = run;
    this.#state = state;
  }

  /** What `then` and its like return: plain promises. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  /** The result with status, headers and request id; it comes from the API, never from the cache. */
  async withResponse(): Promise<WithResponse<T, S>> {
    this.#state.isFresh = true;
    await this;
    const { outcome } = this.#state;
    const { data, response, sideloads = {} } = outcome?.response ? outcome : await this.#run(true);
    return { data, response: response as ResponseInfo, requestId: response?.requestId, sideloads: sideloads as S };
  }
}
