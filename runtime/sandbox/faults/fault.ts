import { refuseUnknownKeys, refuseUnknownValue } from '../check.ts';

/**
 * What goes wrong.
 * - `status`: an error status with an error envelope.
 * - `reset`: the connection is reset without an answer. `cut`: it ends in the middle of the body.
 * - `html`: a page of HTML where JSON is expected. `empty`: a success without a body.
 * - `wrong-envelope`: JSON with other keys than promised. `broken-json`: JSON that ends early, in an answer that is complete.
 * - `delay`: the answer comes `delay` ms later. `hang`: it never comes.
 */
export type FaultKind = (typeof KINDS)[number];

const KINDS = [
  'status',
  'reset',
  'cut',
  'html',
  'empty',
  'wrong-envelope',
  'broken-json',
  'delay',
  'hang',
] as const satisfies readonly string[];

const KEYS = [
  'kind',
  'status',
  'retryAfter',
  'body',
  'headers',
  'page',
  'times',
  'after',
  'delay',
] as const satisfies readonly (keyof Fault)[];

/** A fault to be injected. */
export interface Fault {
  /** Default `status`. */
  readonly kind?: FaultKind;
  /** Status of the answer; default 500 for `status` (429 with `retryAfter`), 200 for the others. */
  readonly status?: number;
  /** Seconds of the header Retry-After. */
  readonly retryAfter?: number;
  /** Body in place of the usual one: text as it is, anything else as JSON. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Only this page of a list, counted from 1. */
  readonly page?: number;
  /** How many requests fail; default 1. */
  readonly times?: number;
  /** The call is carried out and only its answer is lost. */
  readonly after?: boolean;
  /** Milliseconds of `delay`. */
  readonly delay?: number;
}

/** Refuses a fault that could never happen. */
export function checkFault(fault: Fault): void {
  refuseUnknownKeys('A fault', fault, KEYS);
  if (fault.kind !== undefined) refuseUnknownValue('kind', fault.kind, KINDS);
}

/** The fault needs the real answer, because it spoils it. */
export function needsAnswer({ kind, after }: Fault): boolean {
  return after === true || kind === 'cut' || kind === 'wrong-envelope' || kind === 'broken-json' || kind === 'delay';
}
