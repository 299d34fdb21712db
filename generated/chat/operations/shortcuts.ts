// From specification/chat/resources/shortcuts.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { chatShortcutLink } from '../links.ts';

/** What the methods of `chat.shortcuts` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'chat.shortcuts.list',
    method: 'GET',
    path: '/api/v2/chat/shortcuts',
    retry: 'safe',
    items: '',
    model: chatShortcutLink,
    pagination: [],
  },
  get: {
    id: 'chat.shortcuts.get',
    method: 'GET',
    path: '/api/v2/chat/shortcuts/{name}',
    parameters: { name: 'string' },
    records: { name: 'ChatShortcut' },
    retry: 'safe',
    answer: { bare: chatShortcutLink },
    cached: true,
  },
  create: {
    id: 'chat.shortcuts.create',
    method: 'POST',
    path: '/api/v2/chat/shortcuts',
    retry: 'never',
    answer: { bare: chatShortcutLink },
    body: { key: '', model: chatShortcutLink, purpose: 'create' },
  },
  update: {
    id: 'chat.shortcuts.update',
    method: 'PUT',
    path: '/api/v2/chat/shortcuts/{name}',
    parameters: { name: 'string' },
    records: { name: 'ChatShortcut' },
    retry: 'idempotent',
    answer: { bare: chatShortcutLink },
    body: { key: '', model: chatShortcutLink, purpose: 'update' },
  },
  delete: {
    id: 'chat.shortcuts.delete',
    method: 'DELETE',
    path: '/api/v2/chat/shortcuts/{name}',
    parameters: { name: 'string' },
    records: { name: 'ChatShortcut' },
    retry: 'idempotent',
    answer: 'none',
    purges: 'ChatShortcut',
  },
};
