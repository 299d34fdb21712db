// From specification/zis by `npm run generate`. Do not edit.
export { Integration, type IntegrationInput } from './objects/integration.ts';
export { type InstallZisRegistryQuery, type UninstallZisRegistryQuery, ZisRegistry } from './resources/registry.ts';
export { ZisApi } from './zis.ts';
