// From specification/support/resources/email-notifications.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { emailNotificationLink } from '../links.ts';

/** What the methods of `emailNotifications` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'emailNotifications.list',
    method: 'GET',
    path: '/api/v2/email_notifications',
    retry: 'safe',
    items: 'email_notifications',
    model: emailNotificationLink,
    pagination: ['cursor'],
    query: {
      'filter[ticket_id]': { type: 'integer', references: 'Ticket' },
      'filter[comment_id]': { type: 'integer', references: 'Comment' },
      'filter[notification_id]': { type: 'integer', references: 'EmailNotification' },
    },
  },
  get: {
    id: 'emailNotifications.get',
    method: 'GET',
    path: '/api/v2/email_notifications/{notification_id}',
    records: { notification_id: 'EmailNotification' },
    retry: 'safe',
    answer: { email_notification: emailNotificationLink },
  },
  getMany: {
    id: 'emailNotifications.getMany',
    method: 'GET',
    path: '/api/v2/email_notifications/show_many',
    retry: 'safe',
    answer: { email_notifications: [emailNotificationLink] },
    query: { ids: { type: 'integer[]', references: 'EmailNotification', required: true } },
  },
  listByComment: {
    id: 'emailNotifications.listByComment',
    method: 'GET',
    path: '/api/v2/email_notifications/show_many',
    retry: 'safe',
    items: 'email_notifications',
    model: emailNotificationLink,
    pagination: [],
    query: { comment_ids: { type: 'integer[]', references: 'Comment', required: true } },
  },
  listByTicket: {
    id: 'emailNotifications.listByTicket',
    method: 'GET',
    path: '/api/v2/email_notifications/show_many',
    retry: 'safe',
    items: 'email_notifications',
    model: emailNotificationLink,
    pagination: [],
    query: { ticket_ids: { type: 'integer[]', references: 'Ticket', required: true } },
  },
};
