// From specification/support/resources/any-channel.json by `npm run generate`. Do not edit.
import { type ApiCall, type LoadedOperations, type Many, type RequestOptions, Resource } from '@zents/runtime';
import type { ChannelFrameworkResult } from '../objects/channel-framework-result.ts';
import type { ExternalResource, ExternalResourceCreate } from '../objects/external-resource.ts';
import { AnyChannelChannelback } from './any-channel-channelback.ts';

/** Body of `anyChannel.push`. */
export interface PushAnyChannelBody {
  /** The account that is pushed to, as the service was told when an admin set it up. */
  instance_push_id: string;
  /** Id of your own for the call. */
  request_id?: string | undefined;
  /** The messages. */
  external_resources: Many<ExternalResourceCreate | ExternalResource>;
}

/** Body of `anyChannel.validateToken`. */
export interface ValidateTokenAnyChannelBody {
  /** The account that is pushed to, as the service was told when an admin set it up. */
  instance_push_id: string;
  /** Id of your own for the call. */
  request_id?: string | undefined;
}

/**
 * Messages of other services, by the channel framework.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/channel_framework/
 */
export class AnyChannel extends Resource {
  /** Answers of agents that are sent to other services. */
  readonly channelback: AnyChannelChannelback = new AnyChannelChannelback(this.client);

  protected override operations(): LoadedOperations {
    return import('../operations/any-channel.ts');
  }

  /**
   * Turns messages of another service into tickets and comments.
   *
   * The answer has one result for each message, in their order.
   *
   * Allowed for: Admins. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const [result] = await zendesk.anyChannel.push({
   *   instance_push_id: '3cd1b3b3-ab7f',
   *   external_resources: [
   *     {
   *       external_id: '234',
   *       message: 'Is anybody there?',
   *       created_at: new Date(),
   *       author: { external_id: 'grace', name: 'Grace' },
   *     },
   *   ],
   * });
   * console.log(result?.status.code);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/channel_framework/#push-content-to-support
   */
  push(body: PushAnyChannelBody, options: RequestOptions = {}): ApiCall<ChannelFrameworkResult[]> {
    return this.call('push', { body, options });
  }

  /**
   * Checks that messages can be pushed to an account.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * await zendesk.anyChannel.validateToken({ instance_push_id: '3cd1b3b3-ab7f' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/channel_framework/#validate-token
   */
  validateToken(body: ValidateTokenAnyChannelBody, options: RequestOptions = {}): ApiCall<void> {
    return this.call('validateToken', { body, options });
  }
}
