import type { Emitter } from '../events/emitter.ts';
import type { Logger } from '../log/logger.ts';
import type { Operation } from '../operation/operation.ts';
import type { ApiResponse } from '../request/types.ts';

/** Who is told of drift, and who of what went wrong meanwhile. */
interface Listeners {
  readonly events: Emitter;
  readonly log: Logger;
}

/** The last comparison of those who share an emitter; each waits for the one before. */
const underWay = new WeakMap<Emitter, Promise<void>>();

/**
 * Compares an answer with the specification where somebody listens to `drift`: after its call has gone on with it, and
 * without harm to anybody. What compares loads with the first answer.
 */
export function lookForDrift(operation: Operation, answer: ApiResponse, { events, log }: Listeners): void {
  if (!events.hears('drift')) return;
  const later = new Promise((resolve) => setTimeout(resolve, 0));
  const looking = Promise.all([later, underWay.get(events)]).then(() => compare(operation, answer, { events, log }));
  underWay.set(events, looking);
}

/** Resolves when every answer so far has been compared. */
export async function driftLookedFor(events: Emitter): Promise<void> {
  await underWay.get(events);
}

async function compare(operation: Operation, answer: ApiResponse, listeners: Listeners): Promise<void> {
  try {
    const { watchDrift } = await import('../drift/watch.ts');
    await watchDrift(operation, answer, listeners);
  } catch (error) {
    listeners.log.error(`${operation.id}: its answer can't be compared with the specification: ${String(error)}`);
  }
}
