import { ensure } from '../cache/ensure.ts';
import type { Emitter } from '../events/emitter.ts';
import type { DriftEvent } from '../events/events.ts';
import type { Logger } from '../log/logger.ts';
import type { Operation } from '../operation/operation.ts';
import type { ApiResponse } from '../request/types.ts';
import { checkAnswer } from './check-answer.ts';
import type { Finding } from './finding.ts';

/** How many different drifts are told: what is remembered must not grow with what a server invents. */
export const MOST_TOLD = 1_000;

/** What was told already, by the emitter that a client shares with those made of it. */
const told = new WeakMap<Emitter, Set<string>>();

/**
 * Compares an answer with the specification and tells what differs, as event `drift`, once each: what is wrong with an
 * attribute of a type is the same wherever the type comes, all else belongs to its operation.
 */
export async function watchDrift(
  operation: Operation,
  answer: ApiResponse,
  { events, log }: { events: Emitter; log: Pick<Logger, 'warn'> },
): Promise<void> {
  const known = ensure(told, events, () => new Set<string>());
  await checkAnswer(operation, answer, (finding) => {
    const key = keyOf(operation.id, finding);
    if (known.has(key) || known.size >= MOST_TOLD) return;
    known.add(key);
    if (known.size === MOST_TOLD) log.warn(`drift: ${MOST_TOLD} differences were told, no more will be`);
    events.emit('drift', (): DriftEvent => ({ ...finding, operation: operation.id }));
  });
}

function keyOf(operation: string, { kind, object, pointer, got }: Finding): string {
  const where = object === undefined ? `${operation} ${pointer}` : `${object} ${pointer.split('.').at(-1)}`;
  return `${kind} ${where} ${kind === 'unlisted-value' ? got : ''}`;
}
