// From specification/zis/objects by `npm run generate`. Do not edit.
import type { TypeLink } from '@zents/runtime';

/** The classes of the API's records, loaded at the first use of one. */
const records = () => import('./index.ts');

/** How the class `Integration` loads. */
export const integrationLink: TypeLink = { object: 'Integration', records };
