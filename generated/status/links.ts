// From specification/status/objects by `npm run generate`. Do not edit.
import type { TypeLink } from '@zents/runtime';

/** The classes of the API's records, loaded at the first use of one. */
const records = () => import('./index.ts');

/** How the class `StatusIncidentUpdate` loads. */
export const statusIncidentUpdateLink: TypeLink = { object: 'StatusIncidentUpdate', records };

/** How the class `StatusIncident` loads. */
export const statusIncidentLink: TypeLink = { object: 'StatusIncident', records };

/** How the class `StatusResource` loads. */
export const statusResourceLink: TypeLink = { object: 'StatusResource', records };
