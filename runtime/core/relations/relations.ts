import type { CacheManager } from '../cache/manager.ts';
import type { Emitter } from '../events/emitter.ts';
import type { ModelClass } from '../model/schema.ts';
import type { FileRequester, RequestOptions } from '../request/types.ts';
import type { Loader } from './loader.ts';

/** What relations need of a client. */
export interface RelationsClient extends FileRequester {
  readonly cache: CacheManager;
  /** Default: tells nobody. */
  readonly events?: Emitter;
}

/** A type that references point to: its class and what loads its records. */
export interface Target {
  type: ModelClass;
  loader: Loader;
}

/** Those who speak for another say so by these options. */
export type Principal = Pick<RequestOptions, 'headers' | 'onBehalfOf'>;

/** What a client knows of the types that its records refer to. What works with it comes with the first request. */
export class Relations {
  readonly client: RelationsClient;
  /** The client whose resources save and reload. */
  readonly owner: RelationsClient;
  /** In whose name records are loaded, saved and reloaded, where it is not the client's own. */
  readonly principal: Principal;
  /** By object, since a link may exist more than once. Each type is loaded at the first reference to it. */
  readonly targets: Map<string, Promise<Target>> = new Map<string, Promise<Target>>();

  constructor(client: RelationsClient, owner: RelationsClient = client, principal: Principal = {}) {
    this.client = client;
    this.owner = owner;
    this.principal = principal;
  }
}
