import { type ClientOptions, type TransportRequest, Zendesk } from 'zents';
import { createSandbox, type Sandbox } from 'zents/testing';

/** A client of a sandbox that was just made. */
export interface Account {
  readonly zendesk: Zendesk;
  readonly sandbox: Sandbox;
  /** `PUT /api/v2/tickets/1`, decoded, of each request so far. */
  lines(): string[];
  /** The body of the last request. */
  lastBody(): unknown;
  close(): Promise<void>;
}

/** Opens an account with few records. */
export async function openAccount(options: ClientOptions = {}): Promise<Account> {
  const sandbox = await createSandbox({ seed: 'small' });
  const zendesk = new Zendesk({ origin: sandbox.origin, auth: sandbox.auth, maxRetries: 0, ...options });
  return {
    zendesk,
    sandbox,
    lines: () => sandbox.requests.map(({ method, path, query }) => `${method} ${path}${textOf(query)}`),
    lastBody: () => sandbox.requests.at(-1)?.body,
    close: async () => {
      await zendesk.close();
      await sandbox.close();
    },
  };
}

/** What an account answers, of which the sandbox is too well-behaved an example. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** A client whose requests are answered by a function; `sent` are their URLs, decoded. */
export function answeredBy(
  answer: (request: TransportRequest) => Answer,
  options: ClientOptions = {},
): { zendesk: Zendesk; sent: string[] } {
  const sent: string[] = [];
  const transport = {
    async send(request: TransportRequest) {
      sent.push(`${request.method} ${decodeURIComponent(new URL(request.url).pathname + new URL(request.url).search)}`);
      const { status = 200, headers = {}, body = {} } = answer(request);
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      return {
        status,
        headers: { 'content-type': 'application/json', ...headers },
        body: new TextEncoder().encode(text),
      };
    },
    async close() {},
  };
  return { zendesk: new Zendesk({ subdomain: 'acme', auth: { oauthToken: 'x' }, transport, ...options }), sent };
}

/** A client whose requests are all answered by one body; `bodies` are those that it sent. */
export function answersWith(body: unknown): { zendesk: Zendesk; sent: string[]; bodies: unknown[] } {
  const bodies: unknown[] = [];
  const { zendesk, sent } = answeredBy((request) => {
    bodies.push(typeof request.body === 'string' ? JSON.parse(request.body) : request.body);
    return { body };
  });
  return { zendesk, sent, bodies };
}

/** What a promise was rejected with. */
export async function failureOf(promise: PromiseLike<unknown>): Promise<Error & Record<string, unknown>> {
  try {
    await promise;
  } catch (error) {
    return error as Error & Record<string, unknown>;
  }
  throw new Error('Nothing failed.');
}

function textOf(query: unknown): string {
  const text = new URLSearchParams(query as Record<string, string>).toString();
  return text ? `?${decodeURIComponent(text)}` : '';
}
