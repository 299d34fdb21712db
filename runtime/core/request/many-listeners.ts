import type { Signal } from '../transport/transport.ts';

type Events = { setMaxListeners?(most: number, ...targets: readonly EventTarget[]): void };

/** Lets any number of calls share a signal: beyond ten Node would warn of a leak, which there is none. */
export function allowManyListeners(signal: Signal | undefined): void {
  if (!(signal instanceof EventTarget)) return;
  const events = globalThis.process?.getBuiltinModule?.('node:events') as Events | undefined;
  events?.setMaxListeners?.(0, signal);
}
