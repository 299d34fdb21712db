// From specification/apps/objects by `npm run generate`. Do not edit.
import type { ObjectLink, TypeLink } from '@zents/runtime';

/** The classes of the API's records, loaded at the first use of one. */
const records = () => import('./index.ts');

/**
 * How `AppInstallationJobStatus` loads: the class at its first use, the records that others refer to one request each.
 */
export const appInstallationJobStatusLink: ObjectLink = {
  object: 'AppInstallationJobStatus',
  loadedBy: 'get',
  path: '/api/v2/apps/installations/job_statuses/{id}',
  key: '',
  idType: 'string',
  records,
};

/** How `AppInstallation` loads: the class at its first use, the records that others refer to one request each. */
export const appInstallationLink: ObjectLink = {
  object: 'AppInstallation',
  loadedBy: 'get',
  path: '/api/v2/apps/installations/{id}',
  key: '',
  records,
};

/** How `AppJobStatus` loads: the class at its first use, the records that others refer to one request each. */
export const appJobStatusLink: ObjectLink = {
  object: 'AppJobStatus',
  loadedBy: 'get',
  path: '/api/v2/apps/job_statuses/{id}',
  key: '',
  idType: 'string',
  records,
};

/** How the class `AppRequirement` loads. */
export const appRequirementLink: TypeLink = { object: 'AppRequirement', records };

/** How the class `AppUpload` loads. */
export const appUploadLink: TypeLink = { object: 'AppUpload', records };

/** How `App` loads: the class at its first use, the records that others refer to one request each. */
export const appLink: ObjectLink = { object: 'App', loadedBy: 'get', path: '/api/v2/apps/{id}', key: '', records };
