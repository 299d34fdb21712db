import type { EventName } from './events.ts';

/** A channel of Node's `diagnostics_channel`. */
export interface Channel {
  readonly hasSubscribers: boolean;
  publish(message: unknown): void;
  /** Publishes and runs a function, for which the stores that are bound to the channel hold what they made of the message. */
  runStores<T>(message: object, run: () => T): T;
}

/** The part of `node:diagnostics_channel` that is used. */
interface DiagnosticsChannel {
  channel(name: string): Channel;
  tracingChannel?(name: string): { readonly [name in 'start' | 'end' | 'asyncStart' | 'asyncEnd' | 'error']: Channel };
}

/** The part of `globalThis.process` that leads to built-in modules without importing them. */
interface Process {
  getBuiltinModule?: (id: string) => DiagnosticsChannel | undefined;
}

const channels = new Map<EventName, Channel | undefined>();

/** The channel of an event, `zents:request`; undefined on platforms that have none. */
export function channelOf(name: EventName): Channel | undefined {
  if (!channels.has(name)) channels.set(name, diagnostics()?.channel(`zents:${name}`));
  return channels.get(name);
}

/** Node's module of channels; undefined on platforms that have none. */
export function diagnostics(): DiagnosticsChannel | undefined {
  const { process } = globalThis as { process?: Process };
  return process?.getBuiltinModule?.('node:diagnostics_channel');
}
