import { channel } from 'node:diagnostics_channel';
import { inspect } from 'node:util';
import type { Logger, Zendesk } from 'zents';

/** A text that stands nowhere but in a credential. */
export const CANARY = 'cAnArY+7/q=Zz';

const bare = CANARY.replace(/[^A-Za-z\d]/g, '');

/** The canary in the forms in which it could come out; base64 at each of its three places. */
const FORMS: readonly string[] = [
  CANARY,
  encodeURIComponent(CANARY),
  encodeURIComponent(CANARY).toLowerCase(),
  ...['', 'x', 'xx'].map((before) =>
    Buffer.from(before + CANARY)
      .toString('base64')
      .slice(4, 16),
  ),
  bare,
  'cAnArY',
];

const EVENTS = ['request', 'retry', 'rateLimit', 'page', 'job', 'cache', 'token'] as const;

/** Collects whatever a client emits, and says where the canary is in it. */
export class Collector {
  /** Number of texts that were looked through. */
  count = 0;
  /** Where the canary was found. */
  readonly found: string[] = [];
  #what = '';

  /** A log that takes everything. */
  readonly logger: Logger = {
    debug: (line) => this.add('log', line),
    info: (line) => this.add('log', line),
    warn: (line) => this.add('log', line),
    error: (line) => this.add('log', line),
  };

  /** What is going on, for the report. */
  during(what: string): void {
    this.#what = what;
  }

  /** Listens to the channels of the process. */
  constructor() {
    for (const name of EVENTS) channel(`zents:${name}`).subscribe((event) => this.add(`channel ${name}`, event));
  }

  /** Listens to all events of a client. */
  listenTo(client: Zendesk): void {
    for (const name of EVENTS) {
      client.on(name, (event) => this.add(`event ${name}`, event));
    }
  }

  /** Looks through a value as a log, an inspector, JSON and a curious program would see it. */
  add(where: string, value: unknown): void {
    for (const text of [...textsOf(value)]) {
      this.count++;
      const form = FORMS.find((one) => text.includes(one));
      if (form !== undefined) this.found.push(`${this.#what}, ${where}: ${around(text, form)}`);
    }
  }
}

function* textsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') return yield value;
  const whole = { depth: Number.POSITIVE_INFINITY, maxStringLength: 50_000, maxArrayLength: 1000 };
  yield inspect(value, { ...whole, showHidden: true });
  yield json(value);
  for (let error = value, depth = 0; error instanceof Error && depth < 20; error = error.cause, depth++) {
    yield `${error} ${error.message} ${error.stack}`;
    // What is not enumerable, `inspect` shows in brackets, but not to every depth.
    for (const key of ['body', 'headers']) yield inspect(Reflect.get(error, key), whole);
  }
}

function json(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return '';
  }
}

function around(text: string, form: string): string {
  const at = text.indexOf(form);
  return text.slice(Math.max(0, at - 100), at + form.length + 20);
}
