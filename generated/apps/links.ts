// From specification/apps/objects by `npm run generate`. Do not edit.
import type { ObjectLink, TypeLink } from '@zents/runtime';

/**
 * How `AppInstallationJobStatus` loads: the class at its first use, the records that others refer to one request each.
 */
export const appInstallationJobStatusLink: ObjectLink = {
  object: 'AppInstallationJobStatus',
  loadedBy: 'get',
  path: '/api/v2/apps/installations/job_statuses/{id}',
  key: '',
  idType: 'string',
  model: () => import('./objects/app-installation-job-status.ts').then((module) => module.AppInstallationJobStatus),
};

/** How `AppInstallation` loads: the class at its first use, the records that others refer to one request each. */
export const appInstallationLink: ObjectLink = {
  object: 'AppInstallation',
  loadedBy: 'get',
  path: '/api/v2/apps/installations/{id}',
  key: '',
  model: () => import('./objects/app-installation.ts').then((module) => module.AppInstallation),
};

/** How `AppJobStatus` loads: the class at its first use, the records that others refer to one request each. */
export const appJobStatusLink: ObjectLink = {
  object: 'AppJobStatus',
  loadedBy: 'get',
  path: '/api/v2/apps/job_statuses/{id}',
  key: '',
  idType: 'string',
  model: () => import('./objects/app-job-status.ts').then((module) => module.AppJobStatus),
};

/** How the class `AppRequirement` loads. */
export const appRequirementLink: TypeLink = {
  object: 'AppRequirement',
  model: () => import('./objects/app-requirement.ts').then((module) => module.AppRequirement),
};

/** How the class `AppUpload` loads. */
export const appUploadLink: TypeLink = {
  object: 'AppUpload',
  model: () => import('./objects/app-upload.ts').then((module) => module.AppUpload),
};

/** How `App` loads: the class at its first use, the records that others refer to one request each. */
export const appLink: ObjectLink = {
  object: 'App',
  loadedBy: 'get',
  path: '/api/v2/apps/{id}',
  key: '',
  model: () => import('./objects/app.ts').then((module) => module.App),
};
