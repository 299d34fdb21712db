// From specification/support/resources/any-channel-channelback.json by `npm run generate`. Do not edit.
import { type ApiCall, type LoadedOperations, type RequestOptions, Resource } from '@zents/runtime';

/** Body of `anyChannel.channelback.reportError`. */
export interface ReportErrorAnyChannelChannelbackBody {
  /** The account that is pushed to, as the service was told when an admin set it up. */
  instance_push_id: string;
  /** Id of the answer at the service. */
  external_id: string;
  /** What failed, for people. */
  description?: string | undefined;
  /** Id of your own for the call. */
  request_id?: string | undefined;
}

/**
 * Answers of agents that are sent to other services.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/channel_framework/
 */
export class AnyChannelChannelback extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/any-channel-channelback.ts');
  }

  /**
   * Reports that an answer did not reach the other service.
   *
   * Allowed for: Admins. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * await zendesk.anyChannel.channelback.reportError({
   *   instance_push_id: '3cd1b3b3-ab7f',
   *   external_id: '234',
   *   description: 'The account was closed.',
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/channel_framework/#report-channelback-error-to-zendesk
   */
  reportError(body: ReportErrorAnyChannelChannelbackBody, options: RequestOptions = {}): ApiCall<void> {
    return this.call('reportError', { body, options });
  }
}
