// From specification/help-center/resources/topic-access-policy.json by `npm run generate`. Do not edit.
import { type ApiCall, type Id, type LoadedOperations, type RequestOptions, Resource } from '@zents/runtime';
import type { AccessPolicy, AccessPolicyInput } from '../objects/access-policy.ts';
import type { CommunityTopic } from '../objects/community-topic.ts';

/** Who may see and who may manage a topic, in older accounts. */
export class TopicAccessPolicy extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/topic-access-policy.ts');
  }

  /**
   * Gets the access policy of a topic.
   *
   * User segments have taken the place of access policies: newer accounts state `user_segment_id` and `manageable_by`
   * of the topic.
   *
   * @throws {RecordNotFoundError} If there is no such topic.
   *
   * @example
   * ```ts
   * const accessPolicy = await zendesk.helpCenter.topics.accessPolicy.get(35436);
   * ```
   */
  get(
    topic: Id | CommunityTopic,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<AccessPolicy> {
    return this.call('get', { path: [topic], query, options });
  }

  /**
   * Changes the access policy of a topic.
   *
   * User segments have taken the place of access policies: newer accounts state `user_segment_id` and `manageable_by`
   * of the topic.
   *
   * @throws {RecordNotFoundError} If there is no such topic.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * await zendesk.helpCenter.topics.accessPolicy.update(115000123, { viewable_by: 'signed_in_users' });
   * ```
   */
  update(
    topic: Id | CommunityTopic,
    accessPolicy: AccessPolicyInput | AccessPolicy,
    options: RequestOptions = {},
  ): ApiCall<AccessPolicy> {
    return this.call('update', { path: [topic], body: accessPolicy, options });
  }
}
