// From specification/support/resources/push-notification-devices.json by `npm run generate`. Do not edit.
import { type ApiCall, type LoadedOperations, type RequestOptions, Resource } from '@zents/runtime';

/** Body of `pushNotificationDevices.destroyMany`. */
export interface DestroyManyPushNotificationDevicesBody {
  /** Tokens of the devices. */
  push_notification_devices: readonly string[];
}

/**
 * Mobile devices that get push notifications.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/push_notification_devices/
 */
export class PushNotificationDevices extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/push-notification-devices.ts');
  }

  /**
   * Takes mobile devices off push notifications.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * await zendesk.pushNotificationDevices.destroyMany({ push_notification_devices: ['token1', 'token2'] });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/push_notification_devices/
   */
  destroyMany(body: DestroyManyPushNotificationDevicesBody, options: RequestOptions = {}): ApiCall<void> {
    return this.call('destroyMany', { body, options });
  }
}
