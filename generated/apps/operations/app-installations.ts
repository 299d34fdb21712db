// From specification/apps/resources/app-installations.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { appInstallationLink } from '../links.ts';

/** What the methods of `apps.installations` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'apps.installations.list',
    method: 'GET',
    path: '/api/v2/apps/installations',
    retry: 'safe',
    items: 'installations',
    model: appInstallationLink,
    pagination: [],
  },
  get: {
    id: 'apps.installations.get',
    method: 'GET',
    path: '/api/v2/apps/installations/{installation_id}',
    records: { installation_id: 'AppInstallation' },
    retry: 'safe',
    answer: { bare: appInstallationLink },
  },
  create: {
    id: 'apps.installations.create',
    method: 'POST',
    path: '/api/v2/apps/installations',
    retry: 'never',
    answer: { bare: appInstallationLink },
    body: { key: '', model: appInstallationLink, purpose: 'create' },
  },
  update: {
    id: 'apps.installations.update',
    method: 'PUT',
    path: '/api/v2/apps/installations/{installation_id}',
    records: { installation_id: 'AppInstallation' },
    retry: 'idempotent',
    answer: { bare: appInstallationLink },
    body: { key: '', model: appInstallationLink, purpose: 'update' },
  },
  delete: {
    id: 'apps.installations.delete',
    method: 'DELETE',
    path: '/api/v2/apps/installations/{installation_id}',
    records: { installation_id: 'AppInstallation' },
    retry: 'idempotent',
    answer: 'none',
    purges: 'AppInstallation',
  },
};
