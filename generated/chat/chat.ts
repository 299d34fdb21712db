// From specification/chat/api.json by `npm run generate`. Do not edit.
import type { Client } from '@zents/runtime';

/**
 * Live chats, their visitors, and the agents who answer.
 *
 * @see https://developer.zendesk.com/api-reference/live-chat/introduction/
 */
export class Chat {
  constructor(client: Client) {
  }
}
