import type { Call } from '../contract.ts';
import { idempotentRequestError } from '../http/failure.ts';
import type { Result } from '../types.ts';

const TWO_HOURS = 7_200_000;

/** Carries a request out once an Idempotency-Key: the same again replays the answer, another body is refused. */
export function once(call: Call, run: () => Result): Result {
  const key = call.headers['idempotency-key'];
  if (!key) return run();
  const { keyedAnswers, clock } = call.world;
  const body = JSON.stringify(call.body);
  const known = keyedAnswers.get(key);
  if (!known || clock() - known.at > TWO_HOURS) {
    const result = run();
    keyedAnswers.set(key, { body, result, at: clock() });
    return withLookup(result, 'miss');
  }
  if (known.body !== body) throw idempotentRequestError();
  return withLookup(known.result, 'hit');
}

function withLookup(result: Result, lookup: 'hit' | 'miss'): Result {
  return { ...result, headers: { ...result.headers, 'x-idempotency-lookup': lookup } };
}
