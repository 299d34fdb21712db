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
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** People who were sent a survey. */
  get recipients(): NpsRecipients {
    return this.#client.resource(NpsRecipients);
  }

  /** Answers to surveys. */
  get responses(): NpsResponses {
    return this.#client.resource(NpsResponses);
  }
}
