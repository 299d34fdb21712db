// From specification/help-center/resources/section-access-policy.json by `npm run generate`. Do not edit.
import { type ApiCall, type Id, type LoadedOperations, type RequestOptions, Resource } from '@zents/runtime';
import type { AccessPolicy, AccessPolicyInput } from '../objects/access-policy.ts';
import type { Section } from '../objects/section.ts';

/** Who may see and who may manage a section, on older accounts. */
export class SectionAccessPolicy extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/section-access-policy.ts');
  }

  /**
   * Gets the access policy of a section.
   *
   * Allowed for: Help Center managers.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such section.
   *
   * @example
   * ```ts
   * const accessPolicy = await zendesk.helpCenter.sections.accessPolicy.get(35436);
   * ```
   *
   * @deprecated Only older accounts have it. Newer ones state the `user_segment_id` of the articles.
   */
  get(
    section: Id | Section,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<AccessPolicy> {
    return this.call('get', { path: [section], query, options });
  }

  /**
   * Changes the access policy of a section.
   *
   * Allowed for: Help Center managers.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such section.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @deprecated Only older accounts have it. Newer ones state the `user_segment_id` of the articles.
   */
  update(
    section: Id | Section,
    accessPolicy: AccessPolicyInput | AccessPolicy,
    options: RequestOptions = {},
  ): ApiCall<AccessPolicy> {
    return this.call('update', { path: [section], body: accessPolicy, options });
  }
}
