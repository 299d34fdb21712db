import { Zendesk } from 'zents';
import type { Sample } from './arguments.ts';
import { plainOf } from './code.ts';
import { type Arrived, type CatchAll, openCatchAll } from './server.ts';
import type { Operation } from './specification.ts';

type Method = (...values: unknown[]) => unknown;

/** Carries calls out against a server that takes everything. */
export class Sender {
  readonly #server: CatchAll;
  readonly #zendesk: Zendesk;

  /** Opens the server and a client of it. */
  static async open(): Promise<Sender> {
    return new Sender(await openCatchAll());
  }

  private constructor(server: CatchAll) {
    this.#server = server;
    const auth = { oauthToken: 'token' };
    this.#zendesk = new Zendesk({ origin: server.origin, auth, maxRetries: 0, cache: false });
  }

  /** The one request that a call sends; of a list that of the first page. */
  async send(operation: Operation, { values }: Sample): Promise<Arrived> {
    this.#server.answerAs(operation);
    this.#server.take();
    const result = methodOf(this.#zendesk, operation)(...(values.map(plainOf) as unknown[]));
    await (isList(result) ? result.page() : result);
    const [first, ...more] = this.#server.take();
    if (first && more.length === 0) return first;
    throw new Error(`${operation.row.id} sent ${more.length + (first ? 1 : 0)} requests, not one.`);
  }

  /** Ends both. */
  async close(): Promise<void> {
    await this.#zendesk.close();
    await this.#server.close();
  }
}

/** The function that the `call` of an operation names. */
export function methodOf(zendesk: Zendesk, { row }: Pick<Operation, 'row'>): Method {
  const names = row.call.replace(/\(.*$/, '').split('.');
  const owner = names.slice(0, -1).reduce<object>((value, name) => Reflect.get(value, name), zendesk);
  const method = Reflect.get(owner, names.at(-1) ?? '') as unknown;
  if (typeof method !== 'function') throw new Error(`${row.call} is no method of the client.`);
  return method.bind(owner) as Method;
}

function isList(value: unknown): value is { page(): Promise<unknown> } {
  return typeof value === 'object' && value !== null && 'pages' in value;
}
