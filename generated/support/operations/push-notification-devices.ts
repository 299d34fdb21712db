// From specification/support/resources/push-notification-devices.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';

/** What the methods of `pushNotificationDevices` send; it comes with the first call of one. */
export const operations: Operations = {
  destroyMany: {
    id: 'pushNotificationDevices.destroyMany',
    method: 'POST',
    path: '/api/v2/push_notification_devices/destroy_many',
    retry: 'idempotent',
    answer: 'none',
    body: { keys: { push_notification_devices: { type: 'string[]', required: true, secret: true } } },
  },
};
