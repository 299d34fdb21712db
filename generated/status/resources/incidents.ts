// From specification/status/resources/incidents.json by `npm run generate`. Do not edit.
import { type ApiCall, type LoadedOperations, type RequestOptions, Resource } from '@zents/runtime';
import type { StatusIncidentUpdate } from '../objects/status-incident-update.ts';
import type { StatusIncident } from '../objects/status-incident.ts';
import type { StatusResource } from '../objects/status-resource.ts';

export type { StatusIncident } from '../objects/status-incident.ts';

/** Query of `status.incidents.active`. */
export interface ActiveStatusIncidentQuery {
  /** Account that must be affected. Without it, all of them. */
  subdomain?: string | undefined;
}

/** Query of `status.incidents.maintenance`. */
export interface MaintenanceStatusIncidentQuery {
  /** Account that must be affected. Without it, all of them. */
  subdomain?: string | undefined;
}

/**
 * Disturbances of Zendesk's services, and planned maintenance. What is over is not in it.
 *
 * @see https://developer.zendesk.com/api-reference/status_api/status_api/
 */
export class StatusIncidents extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/incidents.ts');
  }

  /**
   * Lists the disturbances that last.
   *
   * `included` holds the records that they refer to: what was reported of them, and the services that they affect.
   *
   * Goes to https://status.zendesk.com, without anything of the account. Allowed for: Anyone. Limit: 10 a minute.
   *
   * @example
   * ```ts
   * const { data } = await zendesk.status.incidents.active({ subdomain: 'acme' });
   * for (const { attributes } of data) console.log(attributes.title, attributes.impact);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/status_api/status_api/#list-active-incidents
   */
  active(
    query: ActiveStatusIncidentQuery = {},
    options: RequestOptions = {},
  ): ApiCall<{ data: StatusIncident[]; included: (StatusIncidentUpdate | StatusResource)[] }> {
    return this.call('active', { query, options });
  }

  /**
   * Lists the maintenance that is planned.
   *
   * `included` holds the records that it refers to.
   *
   * Goes to https://status.zendesk.com, without anything of the account. Allowed for: Anyone. Limit: 10 a minute.
   *
   * @example
   * ```ts
   * const { data } = await zendesk.status.incidents.maintenance();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/status_api/status_api/#list-maintenance-incidents
   */
  maintenance(
    query: MaintenanceStatusIncidentQuery = {},
    options: RequestOptions = {},
  ): ApiCall<{ data: StatusIncident[]; included: (StatusIncidentUpdate | StatusResource)[] }> {
    return this.call('maintenance', { query, options });
  }

  /**
   * Gets a disturbance or a maintenance.
   *
   * `included` holds the records that it refers to.
   *
   * Goes to https://status.zendesk.com, without anything of the account. Allowed for: Anyone. Limit: 10 a minute.
   *
   * @throws {RecordNotFoundError} If there is no such incident.
   *
   * @example
   * ```ts
   * const { data: incident } = await zendesk.status.incidents.get('247');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/status_api/status_api/#show-incident
   */
  get(
    incident: string | StatusIncident,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<{ data: StatusIncident; included: (StatusIncidentUpdate | StatusResource)[] }> {
    return this.call('get', { path: [incident], query, options });
  }
}
