// From specification/status by `npm run generate`. Do not edit.
export { StatusIncidentAttributes } from './objects/status-incident-attributes.ts';
export { StatusIncidentUpdateAttributes } from './objects/status-incident-update-attributes.ts';
export { StatusIncidentUpdate } from './objects/status-incident-update.ts';
export { StatusIncident } from './objects/status-incident.ts';
export { StatusResource } from './objects/status-resource.ts';
export type {
  ActiveStatusIncidentQuery,
  MaintenanceStatusIncidentQuery,
  StatusIncidents,
} from './resources/incidents.ts';
export type { StatusApi } from './status.ts';
