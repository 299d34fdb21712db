import { type DriftEvent, type Transport, type TransportRequest, Zendesk } from 'zents';
import { createSandbox, type Sandbox } from 'zents/testing';
import { methodOf } from '../requests/send.ts';
import type { Operation } from '../requests/specification.ts';

/** An answer as it came over the wire. */
export interface Answered {
  readonly url: string;
  readonly status: number;
  /** JSON where there was some. */
  readonly body: unknown;
}

/** A sandbox behind a socket, and a client of it that remembers what it was answered. */
export class Account {
  readonly sandbox: Sandbox;
  readonly zendesk: Zendesk;
  readonly answers: Answered[] = [];
  readonly #drifts: DriftEvent[] = [];

  /** Opens both. */
  static async open(): Promise<Account> {
    return new Account(await createSandbox({ clock: () => Date.now() - HOUR }));
  }

  private constructor(sandbox: Sandbox) {
    this.sandbox = sandbox;
    this.zendesk = new Zendesk({
      origin: sandbox.origin,
      auth: sandbox.auth,
      maxRetries: 0,
      cache: false,
      transport: this.#transport(),
      onDrift: (drift) => this.#drifts.push(drift),
    });
  }

  /** Calls the method of an operation; a list is read to its end. */
  async call(operation: Operation, values: readonly unknown[]): Promise<unknown> {
    const result = methodOf(this.zendesk, operation)(...values);
    return isList(result) ? result.toArray() : result;
  }

  /** Asks without the client, which would refuse what is wrong before it is sent. */
  async ask(method: string, path: string, body?: unknown): Promise<Answered> {
    const url = this.sandbox.origin + path;
    const headers = { authorization: `Bearer ${this.sandbox.auth.oauthToken}`, 'content-type': 'application/json' };
    const answer = await fetch(url, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    return { url, status: answer.status, body: parsed(await answer.text()) };
  }

  /** Begins again: the first seed, nothing answered. */
  reset(): void {
    this.sandbox.reset();
    this.answers.length = 0;
  }

  /** Ends the client; gives what the answers held that the specification doesn't know. */
  async drifted(): Promise<string[]> {
    await this.zendesk.close();
    const lines = this.#drifts.map(({ kind, pointer, object = 'the answer', expected, got, operation }) => {
      return `${operation} ${pointer}: ${kind} of ${object}, ${got} instead of ${expected}`;
    });
    return lines.sort();
  }

  /** Ends both. */
  async close(): Promise<void> {
    await this.zendesk.close();
    await this.sandbox.close();
  }

  #transport(): Transport {
    return {
      send: async ({ url, method, headers, body }: TransportRequest) => {
        const answer = await fetch(url, {
          method,
          headers: { ...headers },
          ...(body === undefined ? {} : { body: body as string }),
        });
        const bytes = new Uint8Array(await answer.arrayBuffer());
        this.answers.push({ url, status: answer.status, body: parsed(new TextDecoder().decode(bytes)) });
        return { status: answer.status, headers: Object.fromEntries(answer.headers), body: bytes };
      },
      close: async () => {},
    };
  }
}

/** Exports hold back what happened just now: the account lives a little in the past. */
const HOUR = 3_600_000;

function parsed(text: string): unknown {
  return /^\s*[[{]/.test(text) ? (JSON.parse(text) as unknown) : text;
}

function isList(value: unknown): value is { toArray(): Promise<unknown[]> } {
  return typeof value === 'object' && value !== null && 'pages' in value && 'toArray' in value;
}
