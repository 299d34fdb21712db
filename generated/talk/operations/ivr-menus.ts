// From specification/talk/resources/ivr-menus.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { ivrMenuLink } from '../links.ts';

/** What the methods of `talk.ivrs.menus` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'talk.ivrs.menus.list',
    method: 'GET',
    path: '/api/v2/channels/voice/ivr/{ivr_id}/menus',
    retry: 'safe',
    items: 'ivr_menus',
    model: ivrMenuLink,
    pagination: ['offset'],
  },
  get: {
    id: 'talk.ivrs.menus.get',
    method: 'GET',
    path: '/api/v2/channels/voice/ivr/{ivr_id}/menus/{menu_id}',
    records: { menu_id: 'IvrMenu' },
    retry: 'safe',
    answer: { ivr_menu: ivrMenuLink },
  },
  create: {
    id: 'talk.ivrs.menus.create',
    method: 'POST',
    path: '/api/v2/channels/voice/ivr/{ivr_id}/menus',
    retry: 'never',
    answer: { ivr_menu: ivrMenuLink },
    body: { key: 'ivr_menu', model: ivrMenuLink, purpose: 'create' },
  },
  update: {
    id: 'talk.ivrs.menus.update',
    method: 'PUT',
    path: '/api/v2/channels/voice/ivr/{ivr_id}/menus/{menu_id}',
    records: { menu_id: 'IvrMenu' },
    retry: 'idempotent',
    answer: { ivr_menu: ivrMenuLink },
    body: { key: 'ivr_menu', model: ivrMenuLink, purpose: 'update' },
  },
  delete: {
    id: 'talk.ivrs.menus.delete',
    method: 'DELETE',
    path: '/api/v2/channels/voice/ivr/{ivr_id}/menus/{menu_id}',
    records: { menu_id: 'IvrMenu' },
    retry: 'idempotent',
    answer: 'none',
  },
};
