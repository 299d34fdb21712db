// From specification/zis/resources/registry.json by `npm run generate`. Do not edit.
import { type ApiCall, type RequestOptions, Resource } from '@zents/runtime';
import { integrationLink } from '../links.ts';
import type { Integration, IntegrationInput } from '../objects/integration.ts';

export type { Integration, IntegrationInput } from '../objects/integration.ts';

/** Query of `zis.registry.install`. */
export interface InstallZisRegistryQuery {
  /** The job specification by its full name: `zis:{integration}:job_spec:{name}`. */
  job_spec_name: string;
}

/** Query of `zis.registry.uninstall`. */
export interface UninstallZisRegistryQuery {
  /** The job specification by its full name: `zis:{integration}:job_spec:{name}`. */
  job_spec_name: string;
}

/**
 * Integrations, and the bundles and job specifications that they consist of.
 *
 * @see https://developer.zendesk.com/api-reference/integration-services/registry/introduction/
 */
export class ZisRegistry extends Resource {
  /**
   * Makes an integration.
   *
   * Allowed for: Admins. Not repeated after a broken connection, since it may have been carried out.
   *
   * @param integration - Name of the integration.
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such integration.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const integration = await zendesk.zis.registry.createIntegration('acme_orders', { description: 'Orders of Acme' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/integration-services/registry/integrations/
   */
  createIntegration(
    integration: string,
    fields: IntegrationInput | Integration,
    options: RequestOptions = {},
  ): ApiCall<Integration> {
    return this.call(
      {
        id: 'zis.registry.createIntegration',
        method: 'POST',
        path: '/api/services/zis/registry/{integration}',
        parameters: { integration: 'string' },
        retry: 'never',
        answer: { bare: integrationLink },
        body: { key: '', model: integrationLink, purpose: 'create' },
      },
      { path: [integration], body: fields, options },
    );
  }

  /**
   * Uploads the bundle of an integration, in place of the one before.
   *
   * The bundle is the JSON that describes job specifications, flows and actions.
   *
   * Allowed for: Admins. Not repeated after a broken connection, since it may have been carried out.
   *
   * @param integration - Name of the integration.
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such integration.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * await zendesk.zis.registry.uploadBundle('acme_orders', {
   *   zis_template_version: '2019-10-14',
   *   name: 'acme_orders',
   *   resources: {},
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/integration-services/registry/bundles/
   */
  uploadBundle(integration: string, body: Record<string, unknown>, options: RequestOptions = {}): ApiCall<void> {
    return this.call(
      {
        id: 'zis.registry.uploadBundle',
        method: 'POST',
        path: '/api/services/zis/registry/{integration}/bundles',
        parameters: { integration: 'string' },
        retry: 'never',
        answer: 'none',
        body: { key: '', type: 'object', purpose: 'create' },
      },
      { path: [integration], body, options },
    );
  }

  /**
   * Lets a job specification run.
   *
   * Allowed for: Admins. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   *
   * @example
   * ```ts
   * await zendesk.zis.registry.install({ job_spec_name: 'zis:acme_orders:job_spec:ticket_solved' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/integration-services/registry/jobspecs/
   */
  install(query: InstallZisRegistryQuery, options: RequestOptions = {}): ApiCall<void> {
    return this.call(
      {
        id: 'zis.registry.install',
        method: 'POST',
        path: '/api/services/zis/registry/job_specs/install',
        retry: 'never',
        answer: 'none',
        query: { job_spec_name: { type: 'string', required: true } },
      },
      { query, options },
    );
  }

  /**
   * Stops a job specification.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   *
   * @example
   * ```ts
   * await zendesk.zis.registry.uninstall({ job_spec_name: 'zis:acme_orders:job_spec:ticket_solved' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/integration-services/registry/jobspecs/
   */
  uninstall(query: UninstallZisRegistryQuery, options: RequestOptions = {}): ApiCall<void> {
    return this.call(
      {
        id: 'zis.registry.uninstall',
        method: 'DELETE',
        path: '/api/services/zis/registry/job_specs/install',
        retry: 'idempotent',
        answer: 'none',
        query: { job_spec_name: { type: 'string', required: true } },
      },
      { query, options },
    );
  }
}
