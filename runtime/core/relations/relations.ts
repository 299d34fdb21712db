import type { CacheManager } from '../cache/manager.ts';
import type { ModelClass, ObjectLink } from '../model/schema.ts';
import type { FileRequester } from '../request/types.ts';
import type { Loader } from './loader.ts';

/** What relations need of a client. */
export interface RelationsClient extends FileRequester {
  readonly cache: CacheManager;
}

/** A type that references point to: its class and what loads its records. */
export interface Target {
  type: ModelClass;
  loader: Loader;
}

/** What a client knows of the types that its records refer to. What works with it comes with the first request. */
export class Relations {
  readonly client: RelationsClient;
  /** Each type is loaded at the first reference to it. */
  readonly targets: Map<ObjectLink, Promise<Target>> = new Map<ObjectLink, Promise<Target>>();

  constructor(client: RelationsClient) {
    this.client = client;
  }
}
