import type { EventName } from './events.ts';

/** A channel of Node's `diagnostics_channel`. */
interface Channel {
  readonly hasSubscribers: boolean;
  publish(message: unknown): void;
}

/** The part of `globalThis.process` that leads to built-in modules without importing them. */
interface Process {
  getBuiltinModule?: (id: string) => { channel(name: string): Channel } | undefined;
}

const channels = new Map<EventName, Channel | undefined>();

/** The channel of an event, `zents:request`; undefined on platforms that have none. */
export function channelOf(name: EventName): Channel | undefined {
  if (!channels.has(name)) channels.set(name, open(name));
  return channels.get(name);
}

function open(name: EventName): Channel | undefined {
  const { process } = globalThis as { process?: Process };
  return process?.getBuiltinModule?.('node:diagnostics_channel')?.channel(`zents:${name}`);
}
