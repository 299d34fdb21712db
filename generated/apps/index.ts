// From specification/apps by `npm run generate`. Do not edit.
export {
  AppInstallationJobStatus,
  type AppInstallationJobStatusStatus,
} from './objects/app-installation-job-status.ts';
export {
  AppInstallation,
  type AppInstallationCreate,
  type AppInstallationInput,
  type AppInstallationUpdate,
} from './objects/app-installation.ts';
export { AppJobStatus, type AppJobStatusStatus } from './objects/app-job-status.ts';
export { AppParameter } from './objects/app-parameter.ts';
export { AppRequirement } from './objects/app-requirement.ts';
export { AppSetting, type AppSettingCreate, type AppSettingInput } from './objects/app-setting.ts';
export { AppUpload } from './objects/app-upload.ts';
export { App, type AppCreate, type AppInput } from './objects/app.ts';
export type { AppInstallationJobStatuses } from './resources/app-installation-job-statuses.ts';
export type { AppInstallationRequirements } from './resources/app-installation-requirements.ts';
export type { AppInstallations } from './resources/app-installations.ts';
export type { AppJobStatuses } from './resources/app-job-statuses.ts';
export type { AppUploads, CreateAppUploadBody } from './resources/app-uploads.ts';
export type { Apps, NotifyAppBody, OwnedAppsQuery } from './resources/apps.ts';
