// From specification/zis/api.json by `npm run generate`. Do not edit.
import type { Client } from '@zents/runtime';

/**
 * Integrations that run on Zendesk's own servers.
 *
 * @see https://developer.zendesk.com/api-reference/integration-services/introduction/
 */
export class ZisApi {
<<<<<<< HEAD
=======
  /** Integrations, and the bundles and job specifications that they consist of. */
  readonly registry: ZisRegistry;

>>>>>>> c90511c (Find a list within another object, as the figures of agents on Talk's dashboard)
  constructor(client: Client) {
  }
}
