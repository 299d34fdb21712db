// From specification/zis/api.json by `npm run generate`. Do not edit.
import type { Client } from '@zents/runtime';
import { ZisRegistry } from './resources/registry.ts';

/**
 * Integrations that run on Zendesk's own servers.
 *
 * @see https://developer.zendesk.com/api-reference/integration-services/introduction/
 */
export class ZisApi {
  /** Integrations, and the bundles and job specifications that they consist of. */
  readonly registry: ZisRegistry;

  constructor(client: Client) {
    this.registry = new ZisRegistry(client);
  }
}
