// From specification/zis/resources/registry.json by `npm run generate`. Do not edit.
import { type ApiCall, type LoadedOperations, type RequestOptions, Resource } from '@zents/runtime';
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
  protected override operations(): LoadedOperations {
    return import('../operations/registry.ts');
  }

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
    return this.call('createIntegration', { path: [integration], body: fields, options });
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
    return this.call('uploadBundle', { path: [integration], body, options });
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
    return this.call('install', { query, options });
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
    return this.call('uninstall', { query, options });
  }
}
