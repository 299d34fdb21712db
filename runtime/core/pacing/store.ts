/** One budget that a request draws from. */
export interface RateLimitDemand {
  /** Names the account and what of it is limited: `acme.zendesk.com account 700`. */
  readonly key: string;
  /** A limit of one's own: so many requests in `per`. Undefined: what `learn` was told counts. */
  readonly limit?: number;
  /** Milliseconds; stated with `limit`. */
  readonly per?: number;
}

/** Whether a request may go out. */
export interface RateLimitGrant {
  /** True: the request is counted and goes out after `waitMs`. False: nothing is counted; to be asked for again then. */
  readonly isGranted: boolean;
  /** Milliseconds. */
  readonly waitMs: number;
  /** The budget that makes it wait longest; undefined where none does. */
  readonly key: string | undefined;
}

/** What an answer said of a budget. */
export interface RateLimitLesson {
  readonly key: string;
  /** Requests of a window. */
  readonly limit?: number | undefined;
  /** Requests left in this window. */
  readonly remaining?: number | undefined;
  /** Milliseconds until the count starts anew; undefined: the server doesn't say. */
  readonly resetMs?: number | undefined;
  /** Milliseconds in which nobody may send: a 429 said so. */
  readonly holdMs?: number | undefined;
}

/**
 * Where the budgets of accounts are kept. The default is the memory of the client; with one that several processes
 * share they share the budgets, too. Both methods must be atomic: of two who take the last request, one gets it.
 */
export interface RateLimitStore {
  /** Takes a request from each of the budgets, or from none. */
  take(demands: readonly RateLimitDemand[]): RateLimitGrant | Promise<RateLimitGrant>;
  /** Takes note of what an answer said. */
  learn(lessons: readonly RateLimitLesson[]): void | Promise<void>;
}
