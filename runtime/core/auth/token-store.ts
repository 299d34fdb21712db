import type { Tokens } from './tokens.ts';

/**
 * Keeps the tokens of one user of one account, for all processes that work with them. Zendesk's refresh tokens work
 * once, so that the store is the only place where the next one is: it must outlive the process.
 *
 * A client loads and saves only within `lock`, and saves a new pair before it sends it for the first time.
 */
export interface TokenStore {
  /** The tokens saved last; undefined where there are none yet. Rejects where that can't be found out. */
  load(): Promise<Tokens | undefined>;
  /** Replaces the tokens. Resolves once they would survive the end of the process. */
  save(tokens: Tokens): Promise<void>;
  /**
   * Calls `run` while no other holder of the store is within `lock`, gives what it gives, and lets the next one in
   * also if it fails. Where only one client uses the store, `(run) => run()` is enough.
   */
  lock<T>(run: () => Promise<T>): Promise<T>;
}
