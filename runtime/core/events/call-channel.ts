import { type Channel, diagnostics } from './channels.ts';

/** The channels on which the life of a call is told: `tracing:<name>:start` and so on. */
export interface TracingChannel {
  readonly start: Channel;
  readonly end: Channel;
  readonly asyncStart: Channel;
  readonly asyncEnd: Channel;
  readonly error: Channel;
}

let calls: { channel: TracingChannel | undefined } | undefined;

/** The channels of whole calls, `tracing:zents:call:start` and so on; undefined on platforms that have none. */
export function callChannel(): TracingChannel | undefined {
  calls ??= { channel: diagnostics()?.tracingChannel?.('zents:call') };
  return calls.channel;
}
