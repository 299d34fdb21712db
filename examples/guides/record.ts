import { Paginator, type Transport, type TransportRequest, type TransportResponse, Zendesk } from 'zents';
import type { SentRow } from './row.ts';

/** What a call sent. */
export interface Sent {
  /** `GET /api/v2/users?page[size]=100`, decoded, the parameters in the order of their names. */
  readonly requests: readonly string[];
  /** The last body; JSON is parsed, and a form is its fields, each file with its name, type and text. */
  readonly body: unknown;
}

/** Carries out the call of a row and gives what it sent. Nothing leaves the process. */
export async function record({ call, answers = [] }: Pick<SentRow, 'call' | 'answers'>): Promise<Sent> {
  const sent: TransportRequest[] = [];
  const zendesk = new Zendesk({
    subdomain: 'acme',
    auth: { oauthToken: 'secret' },
    transport: answering(answers, sent),
    maxRetries: 0,
  });
  const failure = await outcomeOf(() => call(zendesk));
  if (sent.length === 0) throw failure ?? new Error('Nothing was sent.');
  return { requests: sent.map(lineOf), body: await bodyOf(sent.findLast(({ body }) => body !== undefined)) };
}

/** The same line whatever the order of its parameters. */
export function normalised(line: string): string {
  const [method = '', url = ''] = line.split(/ (.*)/s);
  const [path, query] = url.split(/\?(.*)/s);
  return `${method} ${path}${query === undefined ? '' : `?${query.split('&').sort().join('&')}`}`;
}

function answering(answers: readonly unknown[], sent: TransportRequest[]): Transport {
  return {
    async send(request): Promise<TransportResponse> {
      const answer = answers[sent.push(request) - 1];
      if (answer === undefined) throw new Error('This account answers no more.');
      const body = new TextEncoder().encode(JSON.stringify(answer));
      return { status: 200, headers: { 'content-type': 'application/json' }, body };
    },
    async close() {},
  };
}

async function outcomeOf(call: () => unknown): Promise<unknown> {
  try {
    const result = call();
    await (result instanceof Paginator ? result.page() : result);
    return undefined;
  } catch (error) {
    return error;
  }
}

function lineOf({ method, url }: TransportRequest): string {
  const { pathname, search } = new URL(url);
  return normalised(`${method} ${decodeURIComponent(pathname)}${decodeURIComponent(search.replaceAll('+', ' '))}`);
}

async function bodyOf(request: TransportRequest | undefined): Promise<unknown> {
  const { body, headers } = request ?? {};
  const type = headers?.['content-type'] ?? '';
  if (type.startsWith('multipart/'))
    return fieldsOf(new Response(body as Uint8Array<ArrayBuffer>, { headers: { 'content-type': type } }));
  return typeof body === 'string' && type.includes('json') ? JSON.parse(body) : body;
}

async function fieldsOf(form: Response): Promise<Record<string, unknown>> {
  const fields = [...(await form.formData())].map(async ([name, value]) => [name, await plain(value)] as const);
  return Object.fromEntries(await Promise.all(fields));
}

async function plain(value: string | File): Promise<unknown> {
  return typeof value === 'string' ? value : { name: value.name, type: value.type, text: await value.text() };
}
