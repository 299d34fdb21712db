// From specification/zis/api.json by `npm run generate`. Do not edit.
import type { Client } from '@zents/runtime';
import { ZisRegistry } from './resources/registry.ts';

/**
 * Integrations that run on Zendesk's own servers.
 *
 * @see https://developer.zendesk.com/api-reference/integration-services/introduction/
 */
export class ZisApi {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Integrations, and the bundles and job specifications that they consist of. */
  get registry(): ZisRegistry {
    return this.#client.resource(ZisRegistry);
  }
}
