import type { CacheManager, CacheTable } from '../cache/manager.ts';
import { ConnectionError } from '../errors/request-errors.ts';
import type { Emitter } from '../events/emitter.ts';
import type { EventListener, EventName } from '../events/events.ts';
import { createLogger, type Logger } from '../log/logger.ts';
import type { RateLimits } from '../pacing/known-budgets.ts';
import { Relations } from '../relations/relations.ts';
import type { Clock, RequestContext } from '../request/context.ts';
import type { ApiRequest, ApiResponse, FileAnswer, FileRequester, RequestOptions } from '../request/types.ts';
import type { Principal } from './check-credentials.ts';
import { checkOptions } from './check-options.ts';
import { compose } from './compose.ts';
import { withEnvironment } from './environment.ts';
import { derive, type Inheritance, inheritanceOf } from './inherit.ts';
import type { ClientOptions, ResolvedOptions } from './options.ts';
import { resolveOptions } from './resolve.ts';
import type { LoadSignIn } from './sign-in.ts';

type RequestPath = typeof import('./request-path.ts');

let requestPath: Promise<RequestPath> | undefined;

/** The request path comes with the first request, so that importing the SDK stays cheap. */
function loadRequestPath(): Promise<RequestPath> {
  requestPath ??= import('./request-path.ts');
  return requestPath;
}

const inspect: unique symbol = Symbol.for('nodejs.util.inspect.custom');

/** A connection to one account of Zendesk: carries out the requests of its resources and holds their caches. */
export class Client implements FileRequester {
  /** The caches that a client starts with, by name. */
  static readonly caches: CacheTable = {};
  /** Names of the types of records that a cache can be added for, several an element, separated by blanks; none: any name. */
  static readonly types: readonly string[] = [];
  /** What the account has to be known for to get tokens; none: only credentials that are sent as they are. */
  static readonly signIn: LoadSignIn | undefined = undefined;

  /** The options in force, without credentials. */
  readonly options: ResolvedOptions;
  /** The caches, one a type. */
  readonly cache: CacheManager;
  /** Writes at the level of the options and above. */
  readonly log: Logger;
  /** @internal Tells those who listen. */
  readonly events: Emitter;
  /** @internal The clock of the options; undefined: the system's. */
  readonly clock: Clock | undefined;
  /** @internal Finds the records that records refer to. */
  readonly relations: Relations;

  #parts: Inheritance;
  #context: Promise<RequestContext> | undefined;
  #isConnectionOwner: boolean;
  #resources = new Map<unknown, unknown>();

  /** @throws ConfigurationError naming the option that is wrong, missing or contradicts another */
  constructor(options: ClientOptions = {}) {
    checkOptions(options);
    const given = withEnvironment(options);
    checkOptions(given);
    const parent = inheritanceOf(options);
    this.options = resolveOptions(given);
    this.log = createLogger(given.logger ?? console, this.options.logLevel);
    this.#parts = compose(given, this.options, { log: this.log, kind: new.target, parent });
    this.#isConnectionOwner = this.#parts.connection !== parent?.connection;
    this.cache = this.#parts.cache;
    this.events = this.#parts.events;
    const { onDrift } = given;
    if (onDrift && onDrift !== parent?.given.onDrift) this.events.on('drift', onDrift);
    this.clock = given.clock;
    this.relations = new Relations(this);
  }

  /**
   * What the server last said of its rate limits, to this client and those of the same account made by `with()`: that of
   * the account, undefined before the first answer that says, and those of buckets of operations by name.
   *
   * @example
   * ```ts
   * const { limit, remaining } = zendesk.rateLimits.account ?? {};
   * ```
   */
  get rateLimits(): RateLimits {
    return this.#parts.pacer.made?.rateLimits ?? { account: undefined, buckets: {} };
  }

  /** Carries out one call of an operation: what every method of every resource comes down to. */
  async request(request: ApiRequest): Promise<ApiResponse> {
    this.#refuseIfClosed();
    const path = await loadRequestPath();
    const answer = await path.execute(request, await this.#contextBy(path));
    path.lookForDrift(request.operation, answer, this);
    return answer;
  }

  /**
   * Gets a file from where the API says it is, on whichever host. The credentials go to the account's own origin only,
   * also where that sends the request on.
   */
  async openFile(url: string, options: RequestOptions = {}): Promise<FileAnswer> {
    this.#refuseIfClosed();
    const [{ openFile }, path] = await Promise.all([import('../request/open-file.ts'), loadRequestPath()]);
    return openFile(url, options, await this.#contextBy(path));
  }

  /**
   * Asks the server who the credential stands for. A wrong password, or none, is answered as well, as to nobody: that
   * throws, too.
   *
   * @throws AuthenticationError if the credential is refused or stands for nobody
   * @example
   * ```ts
   * const { name, role } = await zendesk.checkCredentials();
   * ```
   */
  async checkCredentials(options: RequestOptions = {}): Promise<Principal> {
    const { checkCredentials } = await import('./check-credentials.ts');
    return checkCredentials(this, this.#signIn, options);
  }

  /**
   * A client with changed options. It shares the connections, and the caches if it speaks for the same principal:
   * same origin, credential, `onBehalfOf` and locale.
   *
   * @throws ConfigurationError if it is for another account and `auth` is not stated again
   */
  with(changes: Partial<ClientOptions>): this {
    return new (this.constructor as new (options: ClientOptions) => this)(derive(this.#parts, changes));
  }

  /**
   * The resource of a class with this client, made when it is first asked for.
   *
   * @example
   * ```ts
   * const tickets = client.resource(Tickets);
   * ```
   */
  resource<R>(type: new (client: this) => R): R {
    if (!this.#resources.has(type)) this.#resources.set(type, new type(this));
    return this.#resources.get(type) as R;
  }

  /**
   * Calls `listener` with what this client and those made of it by `with()` do, until the function that it returns is
   * called; one that throws is logged and harms nobody. On Node each event is published on the channel `zents:<name>` of
   * `diagnostics_channel`, too, where what a subscriber throws ends the process, as on any channel of Node.
   *
   * @example
   * ```ts
   * zendesk.on('request', ({ operation, status, duration }) => console.log(operation, status, duration));
   * ```
   */
  on<N extends EventName>(name: N, listener: EventListener<N>): () => void {
    return this.events.on(name, listener);
  }

  /**
   * Waits for what is under way and closes the connections. A client made by `with()` leaves them to the one that it
   * was made from; a transport or dispatcher of the caller's stays open.
   */
  async close(): Promise<void> {
    const { connection, given } = this.#parts;
    if (!this.#isConnectionOwner || connection.isClosed) return;
    connection.isClosed = true;
    const path = await requestPath;
    await path?.driftLookedFor(this.events);
    if (typeof given.transport !== 'object') await connection.transport.close();
  }

  #contextBy({ requestContextOf }: RequestPath): Promise<RequestContext> {
    this.#context ??= requestContextOf(this.#parts, this.log, this.#signIn);
    return this.#context;
  }

  get #signIn(): LoadSignIn | undefined {
    return (this.constructor as typeof Client).signIn;
  }

  #refuseIfClosed(): void {
    if (this.#parts.connection.isClosed) throw new ConnectionError('The client is closed');
  }

  /** The options in force; no credential, no cached record. */
  toJSON(): object {
    return { ...this.options };
  }

  [inspect](): string {
    return `${this.constructor.name} { origin: '${this.options.origin}' }`;
  }
}
