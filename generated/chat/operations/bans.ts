// From specification/chat/resources/bans.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { chatBanLink, chatIpAddressLink, chatOtherBanLink, chatVisitorBanLink } from '../links.ts';

/** What the methods of `chat.bans` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'chat.bans.list',
    method: 'GET',
    path: '/api/v2/chat/bans',
    retry: 'safe',
    answer: { bare: chatBanLink },
    query: { limit: { type: 'integer' }, since_id: { type: 'integer' } },
  },
  get: {
    id: 'chat.bans.get',
    method: 'GET',
    path: '/api/v2/chat/bans/{ban_id}',
    retry: 'safe',
    answer: {
      bare: {
        by: 'type',
        of: { visitor: chatVisitorBanLink, ip_address: chatIpAddressLink },
        otherwise: chatOtherBanLink,
      },
    },
  },
  create: {
    id: 'chat.bans.create',
    method: 'POST',
    path: '/api/v2/chat/bans',
    retry: 'never',
    answer: {
      bare: {
        by: 'type',
        of: { visitor: chatVisitorBanLink, ip_address: chatIpAddressLink },
        otherwise: chatOtherBanLink,
      },
    },
    body: {
      keys: {
        type: { type: 'string', values: ['visitor', 'ip_address'], required: true },
        visitor_id: { type: 'string', references: 'ChatVisitor' },
        visitor_name: { type: 'string' },
        ip_address: { type: 'string' },
        reason: { type: 'string' },
      },
    },
  },
  delete: {
    id: 'chat.bans.delete',
    method: 'DELETE',
    path: '/api/v2/chat/bans/{ban_id}',
    retry: 'idempotent',
    answer: 'none',
  },
};
