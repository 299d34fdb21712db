// From specification/zis by `npm run generate`. Do not edit.
export { Integration, type IntegrationInput } from './objects/integration.ts';
export type { InstallZisRegistryQuery, UninstallZisRegistryQuery, ZisRegistry } from './resources/registry.ts';
export type { ZisApi } from './zis.ts';
