// From specification/nps/api.json by `npm run generate`. Do not edit.
import type { Client } from '@zents/runtime';
import { NpsRecipients } from './resources/recipients.ts';
import { NpsResponses } from './resources/responses.ts';

/**
 * Surveys that ask customers whether they would recommend the account; no longer offered.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/introduction/
 */
export class NpsApi {
  /** People who were sent a survey. */
  readonly recipients: NpsRecipients;

  /** Answers to surveys. */
  readonly responses: NpsResponses;

  constructor(client: Client) {
    this.recipients = new NpsRecipients(client);
    this.responses = new NpsResponses(client);
  }
}
