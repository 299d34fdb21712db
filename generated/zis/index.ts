// From specification/zis by `npm run generate`. Do not edit.
<<<<<<< HEAD
=======
export { Integration, type IntegrationInput } from './objects/integration.ts';
export { type InstallZisRegistryQuery, type UninstallZisRegistryQuery, ZisRegistry } from './resources/registry.ts';
>>>>>>> c90511c (Find a list within another object, as the figures of agents on Talk's dashboard)
export { ZisApi } from './zis.ts';
