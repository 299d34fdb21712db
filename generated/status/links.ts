// From specification/status/objects by `npm run generate`. Do not edit.
import type { TypeLink } from '@zents/runtime';

/** How the class `StatusIncidentUpdate` loads. */
export const statusIncidentUpdateLink: TypeLink = {
  object: 'StatusIncidentUpdate',
  model: () => import('./objects/status-incident-update.ts').then((module) => module.StatusIncidentUpdate),
};

/** How the class `StatusIncident` loads. */
export const statusIncidentLink: TypeLink = {
  object: 'StatusIncident',
  model: () => import('./objects/status-incident.ts').then((module) => module.StatusIncident),
};

/** How the class `StatusResource` loads. */
export const statusResourceLink: TypeLink = {
  object: 'StatusResource',
  model: () => import('./objects/status-resource.ts').then((module) => module.StatusResource),
};
