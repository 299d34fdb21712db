// From specification/apps/resources/app-installation-requirements.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { appRequirementLink } from '../links.ts';

/** What the methods of `apps.installations.requirements` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'apps.installations.requirements.list',
    method: 'GET',
    path: '/api/v2/apps/installations/{installation_id}/requirements',
    records: { installation_id: 'AppInstallation' },
    retry: 'safe',
    items: 'requirements',
    model: appRequirementLink,
    pagination: [],
  },
};
