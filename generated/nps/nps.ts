// From specification/nps/api.json by `npm run generate`. Do not edit.
import type { Client } from '@zents/runtime';

/**
 * Surveys that ask customers whether they would recommend the account; no longer offered.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/introduction/
 */
export class NpsApi {
<<<<<<< HEAD
=======
  /** People who were sent a survey. */
  readonly recipients: NpsRecipients;

  /** Answers to surveys. */
  readonly responses: NpsResponses;

>>>>>>> c90511c (Find a list within another object, as the figures of agents on Talk's dashboard)
  constructor(client: Client) {
  }
}
