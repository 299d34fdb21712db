// From specification/zis/api.json by `npm run generate`. Do not edit.
import type { Client } from '@zents/runtime';

/**
 * Integrations that run on Zendesk's own servers.
 *
 * @see https://developer.zendesk.com/api-reference/integration-services/introduction/
 */
export class ZisApi {
  constructor(client: Client) {
  }
}
