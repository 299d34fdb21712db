// From specification/status/api.json by `npm run generate`. Do not edit.
import type { Client } from '@zents/runtime';
import { StatusIncidents } from './resources/incidents.ts';

/**
 * What is out of order at Zendesk now, and what maintenance is planned. Everybody may ask.
 *
 * @see https://developer.zendesk.com/api-reference/status_api/status_api/
 */
export class StatusApi {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Disturbances of Zendesk's services, and planned maintenance. What is over is not in it. */
  get incidents(): StatusIncidents {
    return this.#client.resource(StatusIncidents);
  }
}
