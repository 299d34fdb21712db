// From specification/nps/api.json by `npm run generate`. Do not edit.
import type { Client } from '@zents/runtime';

/**
 * Surveys that ask customers whether they would recommend the account; no longer offered.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/introduction/
 */
export class NpsApi {
  constructor(client: Client) {
  }
}
