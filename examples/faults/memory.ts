import type { Answer, Asked } from './exchange.ts';
import type { Upstream } from './proxy.ts';

/** Header by which a client says whose answers it is to get, and behind a slash what is tried with them. */
export const SCOPE = 'x-scope';

/**
 * What answers as it did before: a list stays as it was when it was read first, however much is tried with it, and other
 * lists may be prepared meanwhile. Each scope has answers of its own.
 */
export function remembering(upstream: Upstream): Upstream {
  const kept = new Map<string, Promise<Answer>>();
  return (asked: Asked) => {
    const { method, url, headers, body } = asked;
    const [scope] = (headers[SCOPE] ?? '').split('/');
    const key = [scope, method, url, body].join(' ');
    const answer = kept.get(key) ?? upstream(asked);
    kept.set(key, answer);
    return answer;
  };
}
