import type { TokenStore } from '../token-store.ts';
import type { Tokens } from '../tokens.ts';

/**
 * Keeps tokens in this process, for tests and for processes that sign in anew at each start: when it ends, the refresh
 * token is lost. Several clients may share one.
 *
 * @param tokens what it holds at first
 */
export function memoryTokenStore(tokens?: Tokens): TokenStore {
  let held = tokens;
  let last: Promise<unknown> = Promise.resolve();
  return {
    load: async () => held,
    save: async (saved) => {
      held = saved;
    },
    lock: (run) => {
      const mine = last.then(run);
      last = mine.catch(() => {});
      return mine;
    },
  };
}
