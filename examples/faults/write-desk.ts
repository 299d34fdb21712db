import { Zendesk } from 'zents';
import { createSandbox, type Fault, type LoggedRequest, type Sandbox } from 'zents/testing';
import { methodOf } from '../requests/send.ts';
import { type Operation, objects } from '../requests/specification.ts';
import { valuesOf } from './write-calls.ts';

/** A call that changes something. */
export interface Write {
  /** Name of the operation, and what is particular about the call. */
  readonly name: string;
  readonly operation: Operation;
  /** What may be done with it when nobody knows whether it was carried out. */
  readonly retry: string;
}

/** What became of a write. */
export interface Outcome {
  /** Undefined where it succeeded. */
  readonly error: { readonly inDoubt?: boolean; readonly message: string } | undefined;
  /** The requests that it sent. */
  readonly requests: readonly LoggedRequest[];
  /** How often the account carried it out. */
  readonly carriedOut: number;
}

/** A sandbox behind a socket whose time stands still, and a client of it that waits for nothing. */
export class WriteDesk {
  readonly sandbox: Sandbox;
  readonly zendesk: Zendesk;
  /** Waits for an answer only for a moment. */
  readonly #impatient: Zendesk;
  /** The names by which the sandbox knows the operations. */
  #kept: string[] | undefined;
  #values: readonly unknown[] = [];
  readonly #names = new Map<Operation, string>();

  static async open(): Promise<WriteDesk> {
    return new WriteDesk(await createSandbox({ clock: () => NOW }));
  }

  private constructor(sandbox: Sandbox) {
    this.sandbox = sandbox;
    this.zendesk = this.#client();
    this.#impatient = this.#client(500);
  }

  /** A fresh account, and what a write is called with on it. */
  async prepare(write: Write): Promise<void> {
    this.sandbox.reset();
    this.#values = await valuesOf(this, write);
  }

  /** Calls the prepared write: with nothing in its way, or with a fault in the way of its first request. */
  async call({ operation }: Write, fault?: Fault): Promise<Outcome> {
    const before = this.sandbox.requests.length;
    if (fault) this.sandbox.fail(this.#names.get(operation) ?? operation.row.id, fault);
    const zendesk = fault?.kind === 'hang' ? this.#impatient : this.zendesk;
    const result = methodOf(zendesk, operation)(...this.#values);
    const error = await Promise.resolve(result).then(() => undefined, errorOf);
    const requests = this.sandbox.requests.slice(before);
    this.#names.set(operation, requests[0]?.operation ?? operation.row.id);
    return { error, requests, carriedOut: requests.filter(({ carriedOut }) => carriedOut).length };
  }

  /** Every record of the account but for the times at which it changed, and for the logs, which may tell of a repetition. */
  state(): string {
    this.#kept ??= [...objects.keys()].filter((name) => !LOGS.has(name) && this.#isKept(name));
    const records = this.#kept.map((name) => [name, this.sandbox.records(name)]);
    return JSON.stringify(records, (name, value: unknown) => (name.endsWith('_at') ? undefined : value));
  }

  async close(): Promise<void> {
    await Promise.all([this.zendesk.close(), this.#impatient.close()]);
    await this.sandbox.close();
  }

  #isKept(name: string): boolean {
    try {
      this.sandbox.records(name);
      return true;
    } catch {
      return false;
    }
  }

  #client(timeout?: number): Zendesk {
    const { origin, auth } = this.sandbox;
    const clock = { now: () => NOW, random: () => 0, wait: async () => {} };
    return new Zendesk({ origin, auth, clock, cache: false, logLevel: 'error', ...(timeout && { timeout }) });
  }
}

/** Records that tell of what was done. */
const LOGS: ReadonlySet<string> = new Set([
  'JobStatus',
  'AppJobStatus',
  'Audit',
  'SideConversationEvent',
  'TriggerRevision',
]);

const NOW = Date.parse('2026-03-01T08:00:00Z');

function errorOf(error: unknown): Outcome['error'] {
  return error as Outcome['error'];
}
