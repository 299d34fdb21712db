import { wrongArgument } from '../errors/usage-errors.ts';
import type { Logger } from '../log/logger.ts';
import { channelOf } from './channels.ts';
import type { ClientEvents, EventListener, EventName } from './events.ts';

/** Tells whoever listens. */
export interface Emitter {
  /** Tells of an event, which is made only where somebody listens. A listener that throws or rejects is logged and harms nobody. */
  emit<N extends EventName>(name: N, make: () => ClientEvents[N]): void;
  /** Calls `listener` with each event of a name, until the function that it returns is called. */
  on<N extends EventName>(name: N, listener: EventListener<N>): () => void;
  /** Whether somebody listens: for what takes more than making an event to find out. */
  hears(name: EventName): boolean;
}

/**
 * Makes the emitter of a client; what it tells goes to the channel `zents:<name>` as well. A subscriber of that
 * which throws raises an `uncaughtException`, as with every channel of Node.
 */
export function createEmitter(log: Pick<Logger, 'error'>): Emitter {
  const listeners = new Map<EventName, Set<(event: never) => void>>();
  const hears = (name: EventName): boolean => !!listeners.get(name)?.size || !!channelOf(name)?.hasSubscribers;
  return {
    hears,
    on(name, listener) {
      if (typeof listener !== 'function') throw wrongArgument(`on(${name}, listener)`, 'must be a function');
      const heard = listeners.get(name) ?? new Set();
      listeners.set(name, heard.add(listener));
      return () => void heard.delete(listener);
    },
    emit(name, make) {
      if (!hears(name)) return;
      const event = Object.freeze(make());
      for (const listener of [...(listeners.get(name) ?? [])]) void tell(listener, event as never, name, log);
      channelOf(name)?.publish(event);
    },
  };
}

function tell(listener: (event: never) => void, event: never, name: EventName, log: Pick<Logger, 'error'>): void {
  const failed = (error: unknown): void =>
    log.error(`A listener of "${name}" threw: ${error instanceof Error ? error.message : typeof error}`);
  try {
    const heard: unknown = listener(event);
    // One that is asynchronous fails later: unheard, that would end the process.
    if (heard instanceof Promise) heard.catch(failed);
  } catch (error) {
    failed(error);
  }
}
