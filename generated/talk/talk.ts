// From specification/talk/api.json by `npm run generate`. Do not edit.
import type { Client } from '@zents/runtime';

/**
 * Phone numbers, calls, and how the lines are doing.
 *
 * @see https://developer.zendesk.com/api-reference/voice/talk-api/introduction/
 */
export class TalkApi {
  constructor(client: Client) {
  }
}
