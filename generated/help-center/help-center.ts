// From specification/help-center/api.json by `npm run generate`. Do not edit.
import type { Client } from '@zents/runtime';

/**
 * Articles for self-service, and the community of those who ask and answer there.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/introduction/
 */
export class HelpCenter {
  constructor(client: Client) {
  }
}
