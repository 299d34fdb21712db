// From specification/talk/resources/ivr-menu-routes.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { ivrRouteLink } from '../links.ts';

/** What the methods of `talk.ivrs.menus.routes` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'talk.ivrs.menus.routes.list',
    method: 'GET',
    path: '/api/v2/channels/voice/ivr/{ivr_id}/menus/{menu_id}/routes',
    records: { menu_id: 'IvrMenu' },
    retry: 'safe',
    items: 'ivr_routes',
    model: ivrRouteLink,
    pagination: ['offset'],
  },
  get: {
    id: 'talk.ivrs.menus.routes.get',
    method: 'GET',
    path: '/api/v2/channels/voice/ivr/{ivr_id}/menus/{menu_id}/routes/{route_id}',
    records: { menu_id: 'IvrMenu', route_id: 'IvrRoute' },
    retry: 'safe',
    answer: { ivr_route: ivrRouteLink },
  },
  create: {
    id: 'talk.ivrs.menus.routes.create',
    method: 'POST',
    path: '/api/v2/channels/voice/ivr/{ivr_id}/menus/{menu_id}/routes',
    records: { menu_id: 'IvrMenu' },
    retry: 'never',
    answer: { ivr_route: ivrRouteLink },
    body: { key: 'ivr_route', model: ivrRouteLink, purpose: 'create' },
  },
  update: {
    id: 'talk.ivrs.menus.routes.update',
    method: 'PUT',
    path: '/api/v2/channels/voice/ivr/{ivr_id}/menus/{menu_id}/routes/{route_id}',
    records: { menu_id: 'IvrMenu', route_id: 'IvrRoute' },
    retry: 'idempotent',
    answer: { ivr_route: ivrRouteLink },
    body: { key: 'ivr_route', model: ivrRouteLink, purpose: 'update' },
  },
  delete: {
    id: 'talk.ivrs.menus.routes.delete',
    method: 'DELETE',
    path: '/api/v2/channels/voice/ivr/{ivr_id}/menus/{menu_id}/routes/{route_id}',
    records: { menu_id: 'IvrMenu', route_id: 'IvrRoute' },
    retry: 'idempotent',
    answer: 'none',
  },
};
